import { cellAddress } from "../../workbook/address";
import type { CellEdit, PreviousCell } from "../../workbook/batch";
import type { XlsxBook } from "../xlsx-book";
import { requireWritable, styleAt, type CellPlace } from "./find-place";
import { valueChange } from "./value-change";

function previous(book: XlsxBook, place: CellPlace): PreviousCell {
  const { sheet, row, column } = place;
  const cell = sheet.cell(row, column);
  return {
    sheet: sheet.name,
    cell: cellAddress(row, column),
    value: cell?.value ?? null,
    formula: cell === null || cell.formula === null ? null : `=${cell.formula}`,
    format: book.look(styleAt(place)).format,
  };
}

/** Checks every edit, then answers what writes them all and says what stood before. */
export function prepareEdits(book: XlsxBook, edits: readonly CellEdit[]): () => readonly PreviousCell[] {
  const places = edits.map((edit) => {
    const place = requireWritable(book, edit.sheet, edit.cell);
    valueChange(book, styleAt(place), edit.value);
    return { place, value: edit.value };
  });
  return () =>
    places.map(({ place, value }) => {
      const before = previous(book, place);
      place.sheet.setCell(place.row, place.column, valueChange(book, styleAt(place), value));
      return before;
    });
}

/** Checks, then answers what puts the cells back: value, formula and number format. */
export function prepareRestored(book: XlsxBook, cells: readonly PreviousCell[]): () => void {
  const places = cells.map((before) => ({ before, place: requireWritable(book, before.sheet, before.cell) }));
  return () => {
    for (const { before, place } of places) {
      const style = book.styleWith(styleAt(place), { format: before.format });
      const { value } = before;
      const formula = before.formula === null ? {} : { formula: before.formula.slice(1) };
      place.sheet.setCell(place.row, place.column, { ...formula, value, style });
    }
  };
}
