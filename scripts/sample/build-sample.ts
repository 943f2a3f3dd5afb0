import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { dressTables } from "./dress-tables";
import { sampleTables } from "./sample-tables";

/** The sample programme's workbook, built from its data file: the same bytes every time. */
export async function buildSample(): Promise<Uint8Array> {
  const book = newXlsx();
  const own = book.sheets.map((sheet) => sheet.name);
  const tables = sampleTables();
  await new XlsxWorkbook(book).commit({ tables });
  for (const name of own) book.removeSheet(name);
  dressTables(book, tables);
  book.activate(tables[0]?.sheet ?? "");
  return book.save();
}
