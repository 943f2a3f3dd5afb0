import { isTableBegun, MARKER_KEY, readMarker } from "../workbook/own-sheet";
import { REMEMBERED_KEY } from "../workbook/remembered";
import { LOOKS_KEY, readLooks, type SheetLooks } from "../workbook/page-looks";
import type { SheetMarker } from "../workbook/sheet-plan";

/** One table as its collection names it. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly hasTotals: boolean;
}

/** What stands where, without any contents. */
export interface Structure {
  readonly name: string | null;
  readonly readOnly: boolean;
  /** No sheet can be added or removed. */
  readonly isProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly tables: readonly TablePlace[];
}

/** What a worksheet says of itself. */
export interface SheetFacts {
  readonly isProtected: boolean;
  readonly marker: SheetMarker | null;
  /** Of a sheet of ours: the looks that it was last given whole. */
  readonly looks: SheetLooks | null;
  /** Holds neither a value nor a format. */
  readonly isBlank: boolean;
  /** A table of ours was being made on it. */
  readonly isTableBegun: boolean;
  /** What is remembered of the whole workbook, as this sheet keeps it. */
  readonly remembered: string | null;
}

/** Loads of `askStructure`, to be read after the sync. */
export function askStructure(context: Excel.RequestContext): () => Structure {
  const { workbook } = context;
  workbook.load("name,readOnly");
  workbook.protection.load("protected");
  const { worksheets, tables } = workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name,items/showTotals,items/showHeaders,items/worksheet/name");
  return () => ({
    name: workbook.name === "" ? null : workbook.name,
    readOnly: workbook.readOnly,
    isProtected: workbook.protection.protected,
    sheets: worksheets.items.map(({ name }) => name),
    protectedSheets: worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name),
    // A table whose header row is hidden has nothing to be recognised by.
    tables: tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map(({ name, showTotals, worksheet }) => ({ name, hasTotals: showTotals, sheet: worksheet.name })),
  });
}

export function sameStructure(a: Structure, b: Structure): boolean {
  return JSON.stringify([a.sheets, a.tables]) === JSON.stringify([b.sheets, b.tables]);
}

/** Loads what the sheet says of itself, to be read after the sync; `null` where the sheet has gone. */
export function askSheet(context: Excel.RequestContext, name: string): () => SheetFacts | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const marker = sheet.customProperties.getItemOrNullObject(MARKER_KEY);
  marker.load("value");
  const looks = sheet.customProperties.getItemOrNullObject(LOOKS_KEY);
  looks.load("value");
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load("address");
  const remembered = sheet.customProperties.getItemOrNullObject(REMEMBERED_KEY);
  remembered.load("value");
  return () => {
    if (sheet.isNullObject) return null;
    const read = marker.isNullObject ? null : readMarker(marker.value);
    return {
      isProtected: sheet.protection.protected,
      marker: read,
      looks: read && !looks.isNullObject ? readLooks(looks.value) : null,
      isBlank: used.isNullObject,
      isTableBegun: !marker.isNullObject && isTableBegun(marker.value),
      remembered: remembered.isNullObject ? null : remembered.value,
    };
  };
}
