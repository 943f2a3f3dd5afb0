import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { EditValue } from "../../src/workbook/batch";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

function firstOf(format: string | readonly string[] | undefined): string {
  return (typeof format === "string" ? format : format?.[0]) ?? "General";
}

/** A file with the tables of a snapshot, each on its sheet. */
export async function snapshotBytes({ tables }: WorkbookSnapshot): Promise<Uint8Array> {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({
    tables: tables.map(({ sheet, name, headers, rows, formats }) => ({
      sheet, name, headers,
      rows: rows.map((row) => row.map((value): EditValue => (typeof value === "object" ? null : value))),
      formats: Object.fromEntries(headers.map((header, at) => [header, firstOf(formats[at])])),
    })),
  });
  for (const { name } of [...book.sheets]) if (!tables.some(({ sheet }) => sheet === name)) book.removeSheet(name);
  return book.save();
}
