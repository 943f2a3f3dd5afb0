import { readArea } from "../../workbook/address";
import { MARKER_KEY, readMarker, readRemarkNames, REMARKS_KEY, splitRemarkKey } from "../../workbook/own-sheet";
import type { SheetMarker } from "../../workbook/sheet-plan";
import type { OwnSheet, SheetRemark } from "../../workbook/workbook-snapshot";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";

/** The marker of a sheet that Statusark wrote; `null` for the user's own, copies of ours among them. */
export function markerOf(sheet: XlsxSheet): SheetMarker | null {
  const text = sheet.customProperties.get(MARKER_KEY);
  return text === undefined ? null : readMarker(text);
}

/** The single cell that `'Sheet'!$B$3` names; `null` where the name has lost its cell. */
function cellOf(refersTo: string): { readonly row: number; readonly column: number } | null {
  const area = readArea(refersTo.slice(refersTo.lastIndexOf("!") + 1));
  return area ? { row: area.firstRow, column: area.firstColumn } : null;
}

function readRemarks(book: XlsxBook, sheet: XlsxSheet): readonly SheetRemark[] {
  const keyOf = readRemarkNames(sheet.customProperties.get(REMARKS_KEY) ?? "");
  return book.names.flatMap((name): SheetRemark[] => {
    const key = name.sheet === sheet.name ? keyOf.get(name.name) : undefined;
    const place = key === undefined ? null : cellOf(name.refersTo);
    if (key === undefined || !place) return [];
    const value = sheet.cell(place.row, place.column)?.value ?? null;
    return [{ ...splitRemarkKey(key), text: value === null || typeof value === "object" ? "" : String(value) }];
  });
}

export function readOwnSheets(book: XlsxBook): readonly OwnSheet[] {
  return book.sheets.flatMap((sheet): OwnSheet[] => {
    const marker = markerOf(sheet);
    return marker ? [{ sheet: sheet.name, marker, remarks: readRemarks(book, sheet) }] : [];
  });
}
