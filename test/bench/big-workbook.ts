import type { CellValue } from "../../src/values/cell-value";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { generateProgramme } from "./generate-programme";

/** An .xlsx file with one table of `rows` milestones, as Excel would have saved it. */
export function bigWorkbook(rows: number): Uint8Array {
  const milestones = generateProgramme(rows).tables.find(({ name }) => name === "tblMilepaeler");
  if (!milestones) throw new Error("no milestones");
  const book = newXlsx();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const date = book.styleWith(0, { format: "dd.mm.yyyy" });
  const width = milestones.headers.length;
  milestones.headers.forEach((value, column) => { sheet.setCell(1, column + 1, { value }); });
  milestones.rows.forEach((row, at) => {
    row.forEach((value: CellValue, column) => {
      if (value !== null) sheet.setCell(at + 2, column + 1, typeof value === "number" ? { value, style: date } : { value });
    });
  });
  book.addTable(sheet.name, { firstRow: 1, firstColumn: 1, lastRow: rows + 1, lastColumn: width }, "tblMilepaeler");
  return book.save();
}
