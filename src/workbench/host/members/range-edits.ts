import { accessDenied, apiNotFound, invalidArgument, invalidOperation, itemNotFound } from "../host-error";
import { an, either, oneOf, optional, text, truth } from "../checks";
import { holds, intersection, isEntireRow, rowsOf, sameArea } from "../areas";
import { clearCells, CLEAR_WORDS } from "../clear-cells";
import { copyCells, COPY_WORDS } from "../copy-cells";
import { findArea, readReference } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { rowsCame, rowsWent } from "../move-ranges";
import { raiseChange } from "../raise-change";
import { specialCells, SPECIAL_KINDS, SPECIAL_VALUES } from "../special-cells";
import { node, type HostNode, type HostRange } from "../targets";
import { checkUnlocked } from "../write-cells";

const { method } = membersOf<"Range">();

function mergeOne({ target: { sheet }, where }: At<"Range">, area: HostRange["area"]): void {
  for (const merge of [...sheet.merges]) {
    if (!intersection(merge, area)) continue;
    if (!holds(area, merge)) throw invalidOperation(where, "The range cuts a merged cell.");
    sheet.unmerge(merge);
  }
  if (sameArea(area, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn })) return;
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      const cell = row === area.firstRow && column === area.firstColumn ? null : sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== null)) sheet.setCell(row, column, { value: null });
    }
  }
  sheet.merge(area);
}

function merge(at: At<"Range">, across: boolean | undefined): void {
  const { host, target: { sheet, area }, where } = at;
  checkUnlocked(host, sheet, [area], where);
  if (host.book.tables.some((table) => table.sheet === sheet.name && intersection(table.area, area))) throw invalidOperation(where, "Cells in a table cannot be merged.");
  if (across !== true) mergeOne(at, area);
  else for (let row = area.firstRow; row <= area.lastRow; row++) mergeOne(at, { ...area, firstRow: row, lastRow: row });
}

/** Whole rows only: pushing a part of the rows aside is refused by name. */
function insert({ host, target, where }: At<"Range">, shift: "Down" | "Right"): HostNode<"Range"> {
  const { sheet, area } = target;
  if (shift !== "Down" || !isEntireRow(area)) throw apiNotFound(`${where} of other than whole rows`);
  if (sheet.isProtected) throw accessDenied(where);
  const count = rowsOf(area);
  sheet.insertRows(area.firstRow, count);
  rowsCame(host, sheet, area.firstRow, count);
  raiseChange(host, { sheet, area, by: "add-in", changeType: "RowInserted" });
  return node("Range", host.range(sheet, area));
}

function remove({ host, target, where }: At<"Range">, shift: "Up" | "Left"): void {
  const { sheet, area } = target;
  if (shift !== "Up" || !isEntireRow(area)) throw apiNotFound(`${where} of other than whole rows`);
  if (sheet.isProtected) throw accessDenied(where);
  sheet.deleteRows(area.firstRow, rowsOf(area));
  rowsWent(host, sheet, area.firstRow, rowsOf(area));
  raiseChange(host, { sheet, area, by: "add-in", changeType: "RowDeleted" });
}

function copyFrom(at: At<"Range">, given: HostNode<"Range"> | HostNode<"RangeAreas"> | string, word: ReturnType<typeof COPY_WORDS> | undefined, skipBlanks: boolean | undefined, transpose: boolean | undefined): void {
  const { host, target, where } = at;
  if (transpose) throw apiNotFound(`${where} transposed`);
  if (typeof given !== "string" && given.className === "RangeAreas" && given.target.areas.length !== 1) throw apiNotFound(`${where} of several areas`);
  const source = typeof given === "string" ? (readReference(host, given) ?? findArea(host, target.sheet, given, where)) : given.className === "Range" ? given.target : { sheet: given.target.sheet, area: given.target.areas[0] };
  if (!source.area) throw invalidArgument(where);
  copyCells(host, { sheet: source.sheet, area: source.area }, target, word ?? "All", skipBlanks ?? false, where);
}

function mergedAreas({ target: { sheet, area } }: At<"Range">): HostNode<"RangeAreas"> | null {
  const areas = sheet.merges.filter((each) => intersection(each, area));
  return areas.length > 0 ? node("RangeAreas", { sheet, areas }) : null;
}

/** What changes cells other than by `values` and `format`, and what looks for cells of a kind. */
export const rangeEdits = {
  select: method([], ({ host, target, where }) => {
    if (target.sheet.hidden) throw invalidOperation(where, "A hidden worksheet cannot be activated.");
    host.select(target.sheet, target.area);
  }),
  merge: method([optional(truth)], merge),
  unmerge: method([], ({ host, target: { sheet, area }, where }) => {
    checkUnlocked(host, sheet, [area], where);
    for (const each of [...sheet.merges]) if (intersection(each, area)) sheet.unmerge(each);
  }),
  clear: method([optional(CLEAR_WORDS)], ({ host, target, where }, what) => {
    clearCells(host, { sheet: target.sheet, areas: [target.area] }, what ?? "All", where);
  }),
  insert: method([oneOf("Down", "Right")], insert),
  delete: method([oneOf("Up", "Left")], remove),
  copyFrom: method([either(an("Range"), either(an("RangeAreas"), text)), optional(COPY_WORDS), optional(truth), optional(truth)], copyFrom),
  getMergedAreasOrNullObject: method([], mergedAreas),
  getSpecialCells: method([SPECIAL_KINDS, optional(SPECIAL_VALUES)], ({ target, where }, kind, values) => {
    const found = specialCells({ sheet: target.sheet, areas: [target.area] }, kind, values, where);
    if (!found) throw itemNotFound(where);
    return found;
  }),
  getSpecialCellsOrNullObject: method([SPECIAL_KINDS, optional(SPECIAL_VALUES)], ({ target, where }, kind, values) => specialCells({ sheet: target.sheet, areas: [target.area] }, kind, values, where)),
} satisfies HostClass<"Range">["methods"];

