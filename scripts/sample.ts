import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newXlsx } from "../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../src/xlsx/xlsx-workbook";
import { dressTables } from "./sample/dress-tables";
import { sampleTables } from "./sample/sample-tables";

/** Builds the sample programme's workbook from its data file: the same bytes every time. */
const assets = join(import.meta.dirname, "../assets");
const book = newXlsx();
const own = book.sheets.map((sheet) => sheet.name);
const tables = sampleTables();
await new XlsxWorkbook(book).commit({ tables });
for (const name of own) book.removeSheet(name);
dressTables(book, tables);
book.activate(tables[0]?.sheet ?? "");
mkdirSync(assets, { recursive: true });
const bytes = book.save();
writeFileSync(join(assets, "rmr-2022.xlsx"), bytes);
console.log(`assets/rmr-2022.xlsx: ${String(tables.length)} tables, ${String(bytes.length)} bytes`);
