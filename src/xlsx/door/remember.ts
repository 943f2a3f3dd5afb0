import { MARKER_KEY } from "../../workbook/own-sheet";
import { readRemembered, REMEMBERED_KEY, rememberedText, type Remembered } from "../../workbook/remembered";
import type { XlsxBook } from "../xlsx-book";

export function rememberedIn(book: XlsxBook): Remembered {
  return readRemembered(book.sheets.map((sheet) => sheet.customProperties.get(REMEMBERED_KEY) ?? null));
}

/** Kept on the first sheet of the user's that is not protected, and on no other. */
export function remember(book: XlsxBook, remembered: Remembered): void {
  const place = book.sheets.find((sheet) => !sheet.isProtected && !sheet.customProperties.has(MARKER_KEY));
  for (const sheet of book.sheets) {
    const text = sheet === place ? rememberedText(remembered) : null;
    if (!sheet.isProtected && (sheet.customProperties.get(REMEMBERED_KEY) ?? null) !== text) sheet.setCustomProperty(REMEMBERED_KEY, text);
  }
}
