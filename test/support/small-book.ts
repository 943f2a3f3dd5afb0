import { newXlsx } from "../../src/xlsx/new-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { readArea } from "../../src/workbook/address";

const ROWS = [
  ["Tiltak", "Navn", "Frist", "Beløp"],
  ["1a", "Kjøp av lisenser", 44592, 1250000],
  ["1b", "Opplæring", 44620, 300000.5],
  ["2", "Evaluering", null, "ukjent"],
];

/** A new workbook with one table, `tblTiltak`, in A3:D6 of «Program», dates in its third column, and a formula in D8. */
export function smallBook(): XlsxBook {
  const book = newXlsx();
  book.renameSheet("Ark1", "Program");
  const sheet = book.sheets[0]!;
  const date = book.styleWith(0, { format: "dd.mm.yyyy" });
  ROWS.forEach((cells, i) => {
    cells.forEach((value, j) => {
      sheet.setCell(3 + i, 1 + j, { value, ...(j === 2 && i > 0 ? { style: date } : {}) });
    });
  });
  sheet.setCell(8, 4, { formula: "SUM(D4:D6)", value: 1550000.5 });
  book.addTable("Program", readArea("A3:D6")!, "tblTiltak");
  return book;
}
