import { cellAddress } from "../workbook/address";
import type { EditValue } from "../workbook/batch";
import { bytesOf, type TripLoad } from "./trip-load";
import { writtenValue } from "./written-value";

/** Cells of one write: above 1 500 the client splits it. */
const MOST_CELLS = 1200;

/** Queues values side by side from a cell, in blocks that the client sends whole. A cell without a value keeps what it has. */
export async function writeRows(sheet: Excel.Worksheet, firstRow: number, firstColumn: number, rows: readonly (readonly EditValue[])[], load: TripLoad, date1904: boolean): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  for (let from = 0; from < rows.length; from += height) {
    const block = rows.slice(from, from + height).map((row) => row.map((value) => (value === null ? null : writtenValue(value, date1904, null))));
    if (block.every((row) => row.every((cell) => cell === null))) continue;
    await load.room(2 * bytesOf(block.map((row) => row.map((cell) => cell?.value ?? null))));
    const top = firstRow + from;
    const range = sheet.getRange(`${cellAddress(top, firstColumn)}:${cellAddress(top + block.length - 1, firstColumn + width - 1)}`);
    // The format stands before the text, so that no text can become a number or a formula. `null` leaves a cell as it is.
    if (block.some((row) => row.some((cell) => (cell?.format ?? null) !== null))) range.numberFormat = block.map((row) => row.map((cell) => cell?.format ?? null));
    range.values = block.map((row) => row.map((cell) => cell?.value ?? null));
  }
}
