import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsx } from "../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../src/xlsx/xlsx-workbook";
import { sampleTables } from "./sample/sample-tables";

/** Builds the sample programme's workbook from its data file: the same bytes every time. */
const assets = join(import.meta.dirname, "../assets");
const book = newXlsx();
const own = book.sheets.map((sheet) => sheet.name);
const tables = sampleTables();
await new XlsxWorkbook(book).commit({ tables });
for (const name of own) book.removeSheet(name);
// The table style alone draws no header in LibreOffice.
const header = { fill: "1F4E79", colour: "FFFFFF", bold: true, vertical: "center" } as const;
for (const { sheet: name, headers } of tables) {
  const sheet = book.sheet(name);
  headers.forEach((_, column) => { sheet?.setCell(1, column + 1, { style: book.styleWith(sheet.cell(1, column + 1)?.style ?? 0, header) }); });
  sheet?.setRowHeight(1, 19.5);
}
book.activate(tables[0]?.sheet ?? "");
mkdirSync(assets, { recursive: true });
const bytes = book.save();
writeFileSync(join(assets, "rmr-2022.xlsx"), bytes);
console.log(`assets/rmr-2022.xlsx: ${String(tables.length)} tables, ${String(bytes.length)} bytes`);
