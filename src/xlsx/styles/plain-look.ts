import type { CellLook, LookPatch } from "../xlsx-book";

/** How a cell without any style looks. */
export const PLAIN_LOOK: CellLook = {
  format: "General", font: "Calibri", size: 11, bold: false, italic: false, underline: false, strike: false, colour: null, fill: null,
  horizontal: "general", vertical: "bottom", wrap: false, indent: 0, locked: true, top: null, right: null, bottom: null, left: null,
};

/** What of a patch is not as the look has it already. */
export function changesOver(look: CellLook, patch: LookPatch): LookPatch {
  return Object.fromEntries(Object.entries(patch).filter(([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(look[key as keyof CellLook])));
}
