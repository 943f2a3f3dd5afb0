import type { CellArea } from "../../workbook/address";
import type { XlsxTable } from "../xlsx-book";

/** Words of a structured reference's brackets: `[[#This Row],[Plan]:[Slutt]]` → `#This Row`, `Plan`, `Slutt`. An apostrophe escapes. */
export function bracketWords(inside: string): string[] {
  const words: string[] = [];
  let word = "";
  for (let at = 0; at < inside.length; at++) {
    const character = inside[at] ?? "";
    if (character === "'") word += inside[++at] ?? "";
    else if (character === "[" || character === "]") {
      if (word.trim() !== "" && !/^[\s,:]*$/.test(word)) words.push(word);
      word = "";
    } else word += character;
  }
  return words;
}

/** The cells that a structured reference in `row` may read: never fewer than it does. */
export function tableReferenceArea(table: XlsxTable, inside: string, row: number): CellArea {
  const words = bracketWords(inside);
  const isThisRow = words.some((word) => word.toLowerCase() === "#this row" || word.startsWith("@"));
  const names = words.filter((word) => !word.startsWith("#")).map((word) => word.replace(/^@/, "").toLowerCase()).filter((word) => word !== "");
  const { area } = table;
  const places = names.map((name) => table.headers.findIndex((header) => header.toLowerCase() === name));
  const isKnown = places.length > 0 && places.every((place) => place >= 0);
  return {
    firstRow: isThisRow ? row : area.firstRow,
    lastRow: isThisRow ? row : area.lastRow,
    firstColumn: isKnown ? area.firstColumn + Math.min(...places) : area.firstColumn,
    lastColumn: isKnown ? area.firstColumn + Math.max(...places) : area.lastColumn,
  };
}
