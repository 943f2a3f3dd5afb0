import type { BorderLine, CellStyle, PlanValue } from "../../workbook/sheet-plan";
import { breakLines, textWidth } from "../text-width";
import { roomFor, wholePixels } from "./grid";
import type { Scale } from "./looks";
import type { RowCell, RowGroup, SheetRow } from "./sheet-row";

/** More lines in one cell make a row that Excel cannot show (409 pt) and no page can hold. */
export const MOST_LINES = 24;

/** A cell whose text is broken into lines by the table; numbers and dates stand as they are. */
export interface Field {
  readonly at: number;
  readonly span: number;
  readonly value?: PlanValue | undefined;
  readonly style: CellStyle;
  readonly link?: string;
  /** Known to fit without the reserve: never broken. */
  readonly isWhole?: boolean;
  readonly isFilled?: boolean;
  readonly isShare?: boolean;
}

export function linesOf({ value, span, style, isWhole }: Field): readonly string[] {
  if (typeof value === "string" && isWhole) return [value];
  if (typeof value !== "string") return value === undefined ? [] : [""];
  return breakLines(value, roomFor(span, style.indent), { size: style.size ?? 10, bold: style.bold ?? false });
}

export function textHeight(lines: number, scale: Scale): number {
  return wholePixels(scale.row + Math.max(0, lines - 1) * scale.line);
}

/** Rows of one line each, in groups between which a page can break. */
export function inGroups(rows: RowGroup): readonly RowGroup[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_LINES) }, (_, group) => rows.slice(group * MOST_LINES, (group + 1) * MOST_LINES));
}

function cellOf(field: Field, lines: readonly string[], isTall: boolean): RowCell {
  const style: CellStyle = { ...field.style, vertical: isTall ? "top" : "centre", ...(lines.length > 1 ? { wrap: true } : {}) };
  const value = typeof field.value === "string" ? lines.join("\n") : field.value;
  return {
    at: field.at,
    span: field.span,
    style,
    ...(value === undefined ? {} : { value }),
    ...(field.link === undefined ? {} : { link: field.link }),
    ...(field.isFilled ? { isFilled: true } : {}),
    ...(field.isShare ? { isShare: true } : {}),
  };
}

/**
 * One record as one row, as high as its longest text; a text of very many lines goes on in further rows, each a group
 * of its own, so that nothing is cut and a page can break between them.
 */
export function tableRows(fields: readonly Field[], scale: Scale, below: BorderLine | undefined, stretches?: SheetRow["stretches"]): readonly RowGroup[] {
  const broken = fields.map((field) => ({ field, lines: linesOf(field) }));
  const count = Math.max(1, ...broken.map(({ lines }) => lines.length));
  const groups: RowGroup[] = [];
  for (let from = 0; from < count; from += MOST_LINES) {
    const isLast = from + MOST_LINES >= count;
    const height = textHeight(Math.min(count - from, MOST_LINES), scale);
    const cells = broken
      .filter(({ lines }) => from === 0 || lines.length > from)
      .map(({ field, lines }) => cellOf(field, lines.slice(from, from + MOST_LINES), count > 1));
    groups.push([{ height, cells, ...(isLast && below ? { below } : {}), ...(stretches ? { stretches } : {}) }]);
  }
  return groups;
}

/** Half the reserve is enough for the short words of a header, which would else take a second line. */
function headerLines(field: Field): readonly string[] {
  const { value, style, span } = field;
  const type = { size: style.size ?? 10, bold: style.bold ?? false };
  const nearly = typeof value === "string" && !value.includes("\n") && textWidth(value, type) * 0.955 <= roomFor(span, style.indent);
  return nearly ? [value] : linesOf(field);
}

/** A row of column headers: bottom-aligned, as many lines as the longest needs. */
export function headerRow(fields: readonly Field[], scale: Scale, below: BorderLine, stretches?: SheetRow["stretches"]): SheetRow {
  const broken = fields.map((field) => ({ field, lines: headerLines(field) }));
  const count = Math.max(1, ...broken.map(({ lines }) => lines.length));
  return {
    height: wholePixels(scale.header + (count - 1) * scale.line),
    cells: broken.map(({ field, lines }) => {
      const cell = cellOf(field, lines, false);
      return { ...cell, style: { ...cell.style, vertical: "bottom" } };
    }),
    below,
    ...(stretches ? { stretches } : {}),
  };
}
