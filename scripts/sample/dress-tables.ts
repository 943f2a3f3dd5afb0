import { breakLines } from "../../src/views/text-width";
import type { NewTable } from "../../src/workbook/batch";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";

const HEADER = { fill: "1F4E79", colour: "FFFFFF", bold: true, vertical: "center" } as const;
const HEADER_HEIGHT = 19.5;
/** Points: a row of one line, and what each line adds. */
const LINE = 15;
const PADDING = 6;
const TYPE = { size: 11, bold: false } as const;

function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + breakLines(line, width - PADDING, TYPE).length, 0);
}

/**
 * Looks that NewTable does not say: a header that is dark in programs which draw no table styles, and rows as high as
 * their texts of several lines, for programs that do not fit rows by themselves. Blank and short rows keep their height.
 */
export function dressTables(book: XlsxBook, tables: readonly NewTable[]): void {
  for (const { sheet: name, headers, rows, widths } of tables) {
    const sheet = book.sheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    headers.forEach((_, column) => { sheet.setCell(1, column + 1, { style: book.styleWith(sheet.cell(1, column + 1)?.style ?? 0, HEADER) }); });
    sheet.setRowHeight(1, HEADER_HEIGHT);
    rows.forEach((row, at) => {
      const lines = row.map((value, column) => (typeof value === "string" && value.includes("\n") ? linesOf(value, widths?.[headers[column] ?? ""] ?? 0) : 1));
      const most = Math.max(...lines);
      if (most > 1) sheet.setRowHeight(at + 2, Math.min(most * LINE, 405));
      if (most > 1) {
        headers.forEach((_, column) => { sheet.setCell(at + 2, column + 1, { style: book.styleWith(sheet.cell(at + 2, column + 1)?.style ?? 0, { vertical: "top" }) }); });
      }
    });
  }
}
