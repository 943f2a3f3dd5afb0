import type { SheetMarker, SheetPlan } from "./sheet-plan";

/** Keys of the worksheet custom properties by which a sheet of ours is known again. */
export const MARKER_KEY = "statusark";
export const REMARKS_KEY = "statusark-remarks";

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

/** A «Merknad» field of a plan: where it stands on the sheet, and the worksheet-level defined name that follows it when rows move. */
export interface RemarkField {
  readonly name: string;
  /** `CODE/field`. */
  readonly key: string;
  /** 1-based on the worksheet. */
  readonly row: number;
  readonly column: number;
}

/** The fields in the order of the pages. Defined names are not made of codes, which may hold anything. */
export function remarkFields(plan: SheetPlan): readonly RemarkField[] {
  const fields: RemarkField[] = [];
  let above = 0;
  for (const page of plan.pages) {
    for (const { remark, row, column } of page.cells) {
      if (remark !== undefined) fields.push({ name: `Merknad_${String(fields.length + 1)}`, key: remark, row: above + row, column });
    }
    above += page.heights.length;
  }
  return fields;
}

/** Name → key of every field, as a custom property holds it. */
export function remarksText(fields: readonly RemarkField[]): string {
  return JSON.stringify(fields.map(({ name, key }) => [name, key]));
}

/** Defined name → `CODE/field`; empty for anything that Statusark did not write. */
export function readRemarkNames(text: string): ReadonlyMap<string, string> {
  const read = parsed(text);
  if (!Array.isArray(read)) return new Map();
  const pairs = (read as readonly unknown[]).filter(
    (pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string",
  );
  return new Map(pairs);
}

/** `1e/merknad` → code and field; the field stands behind the last slash. */
export function splitRemarkKey(key: string): { readonly code: string; readonly field: string } {
  const at = key.lastIndexOf("/");
  return { code: key.slice(0, Math.max(0, at)), field: key.slice(at + 1) };
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
