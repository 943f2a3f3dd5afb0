import { COLUMNS, wholePixels } from "./grid";
import { PAGE_SCALE, indented, label, type Scale } from "./looks";
import type { RowChart } from "./row-chart";
import { heightOf, type RowCell, type RowGroup, type SheetRow } from "./sheet-row";
import { linesOf, textHeight, type Field } from "./table-rows";

/** Columns of the tables that stand left of a chart. */
export const BESIDE = 16;
/** Lines of such tables end where the chart begins. */
export const LEFT_OF_CHART: SheetRow["stretches"] = [[1, BESIDE]];

/** Points of a chart with its line of numbers, and where that may save a page. */
const LEAST_HEIGHT = 171;
const LEAST_TIGHT = 129;
/** Points of the chart alone, also where its numbers take many lines. */
const LEAST_CHART = 102;
/** A chart does not grow with its table beyond this. */
const ENOUGH_HEIGHT = 210;
const FILLER = 12.75;
/** Points between the table and the chart. */
const GUTTER = 6;

export interface Beside extends Pick<RowChart, "subject" | "draw"> {
  /** The line of numbers under the chart. */
  readonly numbers: string;
  /** The headings right above the first group that the chart stands beside too. */
  readonly beside: RowGroup;
}

function withCell(rows: RowGroup, at: number, cell: RowCell): RowGroup {
  return rows.map((row, index) => (index === at ? { ...row, cells: [...row.cells, cell] } : row));
}

/** How many of the last rows give this height. */
function rowsFor(height: number, rows: RowGroup): number {
  let count = 0;
  for (let sum = 0; sum < height && count < rows.length; count++) sum += rows[rows.length - 1 - count]?.height ?? 0;
  return count;
}

/**
 * Groups of a table in the left 16 columns with a chart in the 8 at the right: the groups that the chart stands beside
 * become one, filled up where they are too low for it.
 */
export function besideChart(groups: readonly RowGroup[], { subject, draw, numbers, beside }: Beside, scale: Scale): readonly RowGroup[] {
  const field: Field = { at: BESIDE + 1, span: COLUMNS - BESIDE, value: numbers, style: indented(label(scale.note)) };
  const lines = linesOf(field);
  const rise = beside.length;
  const least = scale.gap < PAGE_SCALE.gap ? LEAST_TIGHT : LEAST_HEIGHT;
  const numbersHeight = wholePixels(textHeight(lines.length, scale) + 1.5);
  let rows: RowGroup = [];
  let taken = 0;
  const height = (): number => heightOf(beside) + heightOf(rows);
  const rowsUnder = (): number => Math.min(rowsFor(numbersHeight, rows), rows.length - 1);
  const isTooLow = (): boolean => height() < least || heightOf(beside) + heightOf(rows.slice(0, rows.length - rowsUnder())) < LEAST_CHART;
  for (const group of groups) {
    const isEnough = height() >= least || heightOf(group) > least;
    if (rows.length > 0 && isEnough && height() + heightOf(group) > ENOUGH_HEIGHT) break;
    rows = [...rows, ...group];
    taken++;
  }
  while (isTooLow()) rows = [...rows, { height: FILLER, cells: [] }];
  const under = rowsUnder();
  const chart: RowChart = { at: BESIDE + 1, span: COLUMNS - BESIDE, inset: GUTTER, rise, down: rows.length - under, subject, draw };
  const cell: RowCell = {
    at: field.at, span: field.span, value: lines.join("\n"),
    style: { ...field.style, vertical: "top", ...(lines.length > 1 ? { wrap: true } : {}) },
    ...(under > 1 ? { down: under } : {}),
  };
  const [first, ...rest] = withCell(rows, rows.length - under, cell);
  return first ? [[{ ...first, charts: [chart] }, ...rest], ...groups.slice(taken)] : groups;
}
