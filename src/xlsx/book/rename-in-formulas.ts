import { mapReferences } from "../formulas/map-references";
import type { BookParts } from "./book-parts";
import type { DefinedNames } from "./defined-names";
import { mapLooseFormulas } from "./map-loose-formulas";
import { mapSheetFormulas } from "./map-formulas";
import type { OpenedSheet } from "./opened-sheet";
import { sheetInFormula, sheetOfPrefix } from "../formulas/sheet-names";

/** `from` becomes `to` in every formula, name and link of the book; `null` for a sheet that has gone: its references become `#REF!`. */
export function renameInFormulas(book: BookParts, sheets: readonly OpenedSheet[], names: DefinedNames, from: string, to: string | null, onChanged?: (sheet: OpenedSheet, row: number, column: number, formula: string) => void): void {
  const isMeant = (prefix: string): boolean => sheetOfPrefix(prefix)?.toLowerCase() === from.toLowerCase();
  const rename = (formula: string): string => {
    if (!formula.toLowerCase().includes(from.toLowerCase().replaceAll("'", "''"))) return formula;
    return mapReferences(formula, (piece) => {
      if (!isMeant(piece.sheet)) return null;
      return to === null ? "#REF!" : `${sheetInFormula(to)}!${piece.text.slice(piece.sheet.length)}`;
    });
  };
  for (const sheet of sheets) {
    mapSheetFormulas(sheet, rename, onChanged);
    if (to !== null) renameLinks(sheet, isMeant, to);
  }
  names.rewrite(rename);
  mapLooseFormulas(book, sheets, rename, (name) => (to !== null && name.toLowerCase() === from.toLowerCase() ? to : name));
}

function renameLinks(sheet: OpenedSheet, isMeant: (prefix: string) => boolean, to: string): void {
  for (const { element } of sheet.xml.child("hyperlinks")?.all("hyperlink") ?? []) {
    const location = element.attribute("location");
    const end = location?.lastIndexOf("!") ?? -1;
    if (location === null || end < 0 || !isMeant(location.slice(0, end + 1))) continue;
    element.setAttribute("location", `${sheetInFormula(to)}!${location.slice(end + 1)}`);
    sheet.touch();
  }
}
