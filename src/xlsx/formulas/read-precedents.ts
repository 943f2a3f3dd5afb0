import type { CellArea } from "../../workbook/address";
import type { DefinedName, XlsxTable } from "../xlsx-book";
import { covers } from "../sheet/areas";
import { sheetOfPrefix } from "./sheet-names";
import { scanFormula, type FormulaPiece } from "./scan-formula";
import { tableReferenceArea } from "./table-reference";

export interface Precedents {
  /** Sheet names in lower case. */
  readonly areas: readonly { readonly sheet: string; readonly area: CellArea }[];
  /** Names in lower case. */
  readonly names: readonly string[];
  /** May read any cell: INDIRECT, OFFSET, several sheets at once. */
  readonly anything: boolean;
}

export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ROWS = 1048576;
const COLUMNS = 16384;
/** Names may lead to names. */
const DEEPEST = 8;

function pieceArea({ first, last }: Extract<FormulaPiece, { kind: "cells" }>): CellArea {
  const end = last ?? first;
  return {
    firstRow: first.row === 0 ? 1 : Math.min(first.row, end.row),
    lastRow: first.row === 0 ? ROWS : Math.max(first.row, end.row),
    firstColumn: first.column === 0 ? 1 : Math.min(first.column, end.column),
    lastColumn: first.column === 0 ? COLUMNS : Math.max(first.column, end.column),
  };
}

/** What a formula reads, never less than it does; other workbooks are left out. */
export function readPrecedents(formula: string, place: FormulaPlace, tables: readonly XlsxTable[], definedNames: readonly DefinedName[]): Precedents {
  const areas: { sheet: string; area: CellArea }[] = [];
  const names: string[] = [];
  let anything = false;

  function follow(text: string, depth: number): void {
    for (const piece of scanFormula(text)) {
      if (piece.kind === "function") anything ||= /^(?:_xlfn\.)?(?:INDIRECT|OFFSET)$/i.test(piece.text);
      else if (piece.kind === "cells") followCells(piece);
      else if (piece.kind === "name") followName(piece.name, piece.sheet, depth);
      else if (piece.kind === "table") followTable(piece.table, piece.inside);
    }
  }

  function followCells(piece: Extract<FormulaPiece, { kind: "cells" }>): void {
    const sheet = piece.sheet === "" ? place.sheet : sheetOfPrefix(piece.sheet);
    if (sheet !== null) areas.push({ sheet: sheet.toLowerCase(), area: pieceArea(piece) });
    else if (!piece.sheet.includes("[")) anything = true;
  }

  function followName(name: string, prefix: string, depth: number): void {
    const scope = (prefix === "" ? place.sheet : sheetOfPrefix(prefix))?.toLowerCase();
    const lower = name.toLowerCase();
    const alike = definedNames.filter((each) => each.name.toLowerCase() === lower);
    const meant = alike.find((each) => each.sheet?.toLowerCase() === scope) ?? alike.find((each) => each.sheet === null);
    names.push(lower);
    if (meant && depth < DEEPEST) follow(meant.refersTo, depth + 1);
    if (!meant) followTable(name, "");
  }

  function followTable(name: string, inside: string): void {
    const lower = name.toLowerCase();
    const table = tables.find((each) =>
      name === "" ? each.sheet.toLowerCase() === place.sheet.toLowerCase() && covers(each.area, place.row, place.column) : each.name.toLowerCase() === lower);
    if (table) areas.push({ sheet: table.sheet.toLowerCase(), area: tableReferenceArea(table, inside, place.row) });
  }

  follow(formula, 0);
  return { areas, names, anything };
}
