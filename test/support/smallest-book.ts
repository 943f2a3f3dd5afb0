import { newXlsx } from "../../src/xlsx/new-xlsx";

const ROWS = [
  ["Tiltak", "Milepæl", "Planlagt ferdig", "Levert"],
  ["Ny telefonløsning", "Anskaffelse", 44607, 44610],
  ["Ny telefonløsning", "Innføring", 44742, null],
];

/** A file with the smallest useful table. */
export function smallestBytes(): Uint8Array {
  const book = newXlsx();
  const [sheet] = book.sheets;
  const date = book.styleWith(0, { format: "dd.mm.yyyy" });
  ROWS.forEach((cells, row) => {
    cells.forEach((value, column) => { sheet?.setCell(row + 1, column + 1, { value, ...(typeof value === "number" ? { style: date } : {}) }); });
  });
  book.addTable(sheet?.name ?? "", { firstRow: 1, firstColumn: 1, lastRow: ROWS.length, lastColumn: 4 }, "tblMilepaeler");
  return book.save();
}
