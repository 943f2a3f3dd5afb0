import { FIRST_STYLES, newParts, worksheetXml } from "./new-parts";
import { openXlsx } from "./open-xlsx";
import type { XlsxBook } from "./xlsx-book";
import { packEntry } from "./zip/pack-entry";
import { writeZip } from "./zip/write-zip";

const EMPTY_SHEET = worksheetXml('<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');

/** A new workbook with one empty sheet, «Ark1»: the same bytes each time it is saved with the same changes. */
export function newXlsx(): XlsxBook {
  const parts = newParts({ sheet: "Ark1", xml: EMPTY_SHEET, styles: FIRST_STYLES, names: [], parts: [], types: [] });
  return openXlsx(writeZip(parts.map(([name, contents]) => packEntry(name, typeof contents === "string" ? new TextEncoder().encode(contents) : contents))));
}
