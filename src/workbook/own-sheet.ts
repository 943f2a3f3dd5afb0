import type { SheetMarker } from "./sheet-plan";
import { isTorn, type SheetTags } from "./sheet-tags";
import type { OwnSheet } from "./workbook-snapshot";

/** Key of the worksheet custom property by which a sheet of ours is known again. */
export const MARKER_KEY = "statusark";

/** The marker as its custom property holds it. */
export function markerText(marker: SheetMarker): string {
  return JSON.stringify([marker.kind, marker.period, marker.version, marker.stamp]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `null` for anything that Statusark did not write. */
export function readMarker(text: string): SheetMarker | null {
  const read = parsed(text);
  if (!Array.isArray(read)) return null;
  const [kind, period, version, stamp] = read as readonly unknown[];
  if (kind !== "status-sheet" || typeof period !== "string" || typeof version !== "number" || typeof stamp !== "string") return null;
  return { kind, period, version, stamp };
}

/** What a worksheet's marker says while a table of ours is made on it; it goes once the table stands. */
export function tableBegunText(table: string): string {
  return JSON.stringify(["table-begun", table]);
}

export function isTableBegun(text: string): boolean {
  const read = parsed(text);
  return Array.isArray(read) && read[0] === "table-begun";
}

/** `1e/merknad` → code and field; the field stands behind the last slash. */
export function splitRemarkKey(key: string): { readonly code: string; readonly field: string } {
  const at = key.lastIndexOf("/");
  return { code: key.slice(0, Math.max(0, at)), field: key.slice(at + 1) };
}

/** A sheet of ours as a snapshot holds it; `textAt` answers what a field's cell holds. */
export function ownSheet(sheet: string, marker: SheetMarker, tags: SheetTags, textAt: (row: number, column: number) => string): OwnSheet {
  return {
    sheet,
    marker,
    remarks: tags.fields.map(({ key, row, column }) => ({ ...splitRemarkKey(key), text: textAt(row, column) })),
    pages: tags.pages,
    isTorn: isTorn(marker, tags),
  };
}

/** Marks the conditional formats that belong to a sheet's own looks: never a highlight, so painting leaves them alone. */
const LOOKS_MARKER = 'N("statusark-sheet")=0';

/** The formula of a conditional format of a sheet plan. */
export function sheetLooksFormula(formula: string): string {
  return `AND(${LOOKS_MARKER},${formula})`;
}

export function isSheetLooksFormula(formula: string): boolean {
  return formula.toUpperCase().includes(LOOKS_MARKER.toUpperCase());
}
