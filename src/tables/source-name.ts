import { readArea, cellAddress } from "../workbook/address";
import { foldText } from "../values/fold";

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** What a block of cells is called in the settings: its sheet and the first cell of its header row, `'Tiltak 1d'!A8`. */
export function rangeName(sheet: string, address: string): string {
  const area = readArea(address);
  const quoted = PLAIN_NAME.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${quoted}!${area ? cellAddress(area.firstRow, area.firstColumn) : address}`;
}

/** A reference in Excel's own notation, `Tabell1[Regnskap]`, to a table or a block of cells and one of its columns; "" for all of it. */
export interface ColumnReference {
  /** Folded. */
  readonly source: string;
  readonly column: string;
}

/** `null` for any other text: a setting or a rule. */
export function readReference(text: string): ColumnReference | null {
  const from = text.indexOf("[", text.startsWith("'") ? text.lastIndexOf("'!") : 0);
  if (from <= 0 || !text.endsWith("]")) return null;
  return { source: foldText(text.slice(0, from)), column: text.slice(from + 1, -1).trim() };
}
