import { COLUMN_WIDTH, COLUMNS, PAGE_HEIGHT, roomFor } from "../../src/views/layout/grid";
import { textWidth } from "../../src/views/text-width";
import { columnLetters } from "../../src/workbook/address";
import type { CellStyle, PagePlan, PlanCell, SheetPlan } from "../../src/workbook/sheet-plan";

const RESERVE = 1.1;
/** Points of the padding that the grid reckons with beyond what Excel keeps: single words may use them. */
const SPARE_PADDING = 2.5;
/** Points that Excel can give one row. */
const HIGHEST_ROW = 409;
/** Line height of Carlito and Calibri without the gap that only LibreOffice leaves out, in em. */
const LINE = 1;

function shownNumber(value: number, format: string): string {
  const digits = Math.abs(value * (format.includes("%") ? 100 : 1)).toFixed(format.includes(".0") ? 1 : 0);
  const groups = Math.floor((digits.split(".")[0]!.length - 1) / 3);
  return (value < 0 || format.startsWith('"+"') ? "+" : "") + digits + (format.includes(",") ? "\u00a0".repeat(groups) : "") + (format.includes("%") ? " %" : "");
}

function linesOf(cell: PlanCell, style: CellStyle): readonly string[] {
  const { value } = cell;
  if (value === undefined) return [];
  if (typeof value === "number") return [shownNumber(value, style.format ?? "0")];
  return typeof value === "string" ? value.split("\n") : [style.format === "dd.mm.yyyy" ? "00.00.0000" : "30 Mar 2022"];
}

function textProblems(page: PagePlan, cell: PlanCell, style: CellStyle, where: string): readonly string[] {
  if (cell.remark !== undefined) return [];
  const problems: string[] = [];
  const lines = linesOf(cell, style);
  const size = style.size ?? 11;
  const room = roomFor(cell.columns ?? 1, style.indent);
  for (const line of lines) {
    const width = textWidth(line, { size, bold: style.bold ?? false }) / RESERVE;
    if (width > room + SPARE_PADDING) problems.push(`${where}: «${line}» is ${width.toFixed(1)} pt wide in ${room.toFixed(1)}`);
  }
  if (lines.length > 1 && !style.wrap) problems.push(`${where}: lines without wrap`);
  const height = page.heights.slice(cell.row - 1, cell.row - 1 + (cell.rows ?? 1)).reduce((sum, each) => sum + each, 0);
  if (lines.length * size * LINE > height + 0.01) problems.push(`${where}: ${String(lines.length)} lines of ${String(size)} pt in ${String(height)} pt`);
  return problems;
}

/** Where a chart covers a cell with contents, or its data run into others' or past the page. */
function chartProblems(page: PagePlan): readonly string[] {
  const charts = page.charts ?? [];
  return charts.flatMap((chart, index) => {
    const { row, column, rows, columns, dataRow, dataColumn, categories, series, plot } = chart;
    const where = `${page.name} ${chart.name}`;
    const covered = page.cells.filter((cell) => cell.value !== undefined && cell.row <= row + rows - 1 && cell.row + (cell.rows ?? 1) > row && cell.column <= column + columns - 1 && cell.column + (cell.columns ?? 1) > column);
    const next = charts[index + 1];
    const title = chart.title.split("\n").map((line) => textWidth(line, { size: 9, bold: true }) / RESERVE);
    const height = page.heights.slice(row - 1, row - 1 + rows).reduce((sum, each) => sum + each, 0);
    return [
      ...covered.map((cell) => `${where} covers ${columnLetters(cell.column)}${String(cell.row)}`),
      ...(row < 1 || row + rows - 1 > page.heights.length || column < 1 || column + columns - 1 > COLUMNS ? [`${where} stands outside its page`] : []),
      ...(dataRow + categories.values.length > page.heights.length ? [`${where} has more data than its page has rows`] : []),
      ...(dataColumn <= COLUMNS + 2 || (next && next.dataColumn <= dataColumn + series.length) ? [`${where} has its data where others stand`] : []),
      ...(series.every(({ values }) => values.length === categories.values.length) ? [] : [`${where} has series of unequal length`]),
      ...(Math.max(...title) > columns * COLUMN_WIDTH ? [`${where}: its title is too long`] : []),
      ...(plot.left + plot.width > 1 || plot.top + plot.height > 1 || plot.height * height < 40 ? [`${where}: no room for its plot (${JSON.stringify(plot)} of ${String(height)} pt)`] : []),
    ];
  });
}

function pageProblems(plan: SheetPlan, page: PagePlan): readonly string[] {
  const problems: string[] = [];
  const sum = page.heights.reduce((total, height) => total + height, 0);
  if (sum > PAGE_HEIGHT) problems.push(`${page.name}: ${String(sum)} pt high`);
  for (const height of page.heights) {
    if (!Number.isInteger(height / 0.75) || height <= 0 || height > HIGHEST_ROW) problems.push(`${page.name}: a row of ${String(height)} pt`);
  }
  const taken = new Map<string, PlanCell>();
  for (const cell of page.cells) {
    const where = `${page.name} ${columnLetters(cell.column)}${String(cell.row)}`;
    const [lastRow, lastColumn] = [cell.row + (cell.rows ?? 1) - 1, cell.column + (cell.columns ?? 1) - 1];
    if (cell.row < 1 || cell.column < 1 || lastRow > page.heights.length || lastColumn > COLUMNS) problems.push(`${where}: outside its page`);
    for (let row = cell.row; row <= lastRow; row++) {
      for (let column = cell.column; column <= lastColumn; column++) {
        const key = `${String(row)}:${String(column)}`;
        if (taken.has(key)) problems.push(`${where}: overlaps another cell`);
        taken.set(key, cell);
      }
    }
    const style = plan.styles[cell.style];
    if (!style) problems.push(`${where}: no style ${cell.style}`);
    else problems.push(...textProblems(page, cell, style, where));
    if (cell.link !== undefined && !plan.pages.some(({ name }) => name === cell.link)) problems.push(`${where}: leads nowhere (${cell.link})`);
  }
  return [...problems, ...chartProblems(page)];
}

/** Whatever would look wrong on paper: heights, overlaps, texts wider or taller than their cells, dead links. */
export function planProblems(plan: SheetPlan): readonly string[] {
  const names = plan.pages.map(({ name }) => name.toLowerCase());
  return [
    ...(plan.columnWidths.length === COLUMNS && plan.columnWidths.every((width) => width === COLUMN_WIDTH) ? [] : ["columns"]),
    ...(new Set(names).size === names.length ? [] : ["two pages of one name"]),
    ...(plan.sheet.length <= 31 ? [] : ["sheet name too long"]),
    ...plan.pages.flatMap((page) => pageProblems(plan, page)),
  ];
}
