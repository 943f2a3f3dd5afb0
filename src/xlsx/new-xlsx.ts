import { openXlsx } from "./open-xlsx";
import { NEW_PARTS } from "./new-parts";
import type { XlsxBook } from "./xlsx-book";
import { packEntry, writeZip } from "./zip/write-zip";

/** A new workbook with one empty sheet, «Ark1»: the same bytes each time it is saved with the same changes. */
export function newXlsx(): XlsxBook {
  return openXlsx(writeZip(NEW_PARTS.map(([name, xml]) => packEntry(name, new TextEncoder().encode(xml)))));
}
