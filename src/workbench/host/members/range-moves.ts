import type { CellArea } from "../../../workbook/address";
import { an, either, optional, text, truth, wholeNumber } from "../checks";
import { bounding, fits, holds, intersection, LAST_COLUMN, LAST_ROW, moved } from "../areas";
import { findArea } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import { usedArea } from "../used-area";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"Range">();
const rangeOrAddress = either(an("Range"), text);

function to({ host, target, where }: At<"Range">, area: CellArea): HostNode<"Range"> {
  if (!fits(area)) throw invalidArgument(where);
  return node("Range", host.range(target.sheet, area));
}

function other(at: At<"Range">, given: HostNode<"Range"> | string): CellArea {
  if (typeof given === "string") return findArea(at.host, at.target.sheet, given, at.where).area;
  if (given.target.sheet !== at.target.sheet) throw invalidArgument(at.where);
  return given.target.area;
}

function rowBlock(at: At<"Range">, count: number | undefined, where: "above" | "below"): HostNode<"Range"> {
  const { area } = at.target;
  const n = Math.abs(count ?? 1);
  if (n === 0) throw invalidArgument(at.where);
  const isAbove = (where === "above") === ((count ?? 1) > 0);
  return to(at, isAbove ? { ...area, firstRow: area.firstRow - n, lastRow: area.firstRow - 1 } : { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + n });
}

function columnBlock(at: At<"Range">, count: number | undefined, where: "before" | "after"): HostNode<"Range"> {
  const { area } = at.target;
  const n = Math.abs(count ?? 1);
  if (n === 0) throw invalidArgument(at.where);
  const isBefore = (where === "before") === ((count ?? 1) > 0);
  return to(at, isBefore ? { ...area, firstColumn: area.firstColumn - n, lastColumn: area.firstColumn - 1 } : { ...area, firstColumn: area.lastColumn + 1, lastColumn: area.lastColumn + n });
}

function isUsed(at: At<"Range">, row: number, column: number): boolean {
  const cell = at.target.sheet.cell(row, column);
  return cell !== null && (cell.value !== null || cell.formula !== null);
}

/** Grows until a blank row and column surround it, as Ctrl+A does. */
function surrounding(at: At<"Range">): CellArea {
  const used = at.target.sheet.usedArea();
  let area = at.target.area;
  for (;;) {
    const wider = {
      firstRow: Math.max(1, area.firstRow - 1),
      lastRow: Math.min(LAST_ROW, area.lastRow + 1),
      firstColumn: Math.max(1, area.firstColumn - 1),
      lastColumn: Math.min(LAST_COLUMN, area.lastColumn + 1),
    };
    const near = used && intersection(used, wider);
    const next = { ...area } as { -readonly [K in keyof CellArea]: CellArea[K] };
    for (let row = near?.firstRow ?? 1; near && row <= near.lastRow; row++) {
      for (let column = near.firstColumn; column <= near.lastColumn; column++) {
        if (isUsed(at, row, column)) Object.assign(next, bounding([next, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }]));
      }
    }
    if (holds(area, next)) return area;
    area = next;
  }
}

/** Ways from one range to another. */
export const rangeMoves = {
  getCell: method([wholeNumber, wholeNumber], (at, row, column) => {
    const { area } = at.target;
    return to(at, { firstRow: area.firstRow + row, lastRow: area.firstRow + row, firstColumn: area.firstColumn + column, lastColumn: area.firstColumn + column });
  }),
  getRow: method([wholeNumber], (at, row) => to(at, { ...at.target.area, firstRow: at.target.area.firstRow + row, lastRow: at.target.area.firstRow + row })),
  getColumn: method([wholeNumber], (at, column) => to(at, { ...at.target.area, firstColumn: at.target.area.firstColumn + column, lastColumn: at.target.area.firstColumn + column })),
  getLastRow: method([], (at) => to(at, { ...at.target.area, firstRow: at.target.area.lastRow })),
  getLastColumn: method([], (at) => to(at, { ...at.target.area, firstColumn: at.target.area.lastColumn })),
  getLastCell: method([], (at) => to(at, { ...at.target.area, firstRow: at.target.area.lastRow, firstColumn: at.target.area.lastColumn })),
  getEntireRow: method([], (at) => to(at, { ...at.target.area, firstColumn: 1, lastColumn: LAST_COLUMN })),
  getEntireColumn: method([], (at) => to(at, { ...at.target.area, firstRow: 1, lastRow: LAST_ROW })),
  getOffsetRange: method([wholeNumber, wholeNumber], (at, rows, columns) => to(at, moved(at.target.area, rows, columns))),
  getResizedRange: method([wholeNumber, wholeNumber], (at, rows, columns) => to(at, { ...at.target.area, lastRow: at.target.area.lastRow + rows, lastColumn: at.target.area.lastColumn + columns })),
  getAbsoluteResizedRange: method([wholeNumber, wholeNumber], (at, rows, columns) =>
    to(at, { ...at.target.area, lastRow: at.target.area.firstRow + rows - 1, lastColumn: at.target.area.firstColumn + columns - 1 }),
  ),
  getRowsAbove: method([optional(wholeNumber)], (at, count) => rowBlock(at, count, "above")),
  getRowsBelow: method([optional(wholeNumber)], (at, count) => rowBlock(at, count, "below")),
  getColumnsBefore: method([optional(wholeNumber)], (at, count) => columnBlock(at, count, "before")),
  getColumnsAfter: method([optional(wholeNumber)], (at, count) => columnBlock(at, count, "after")),
  getBoundingRect: method([rangeOrAddress], (at, given) => to(at, bounding([at.target.area, other(at, given)]))),
  getIntersection: method([rangeOrAddress], (at, given) => {
    const area = intersection(at.target.area, other(at, given));
    if (!area) throw itemNotFound(at.where);
    return to(at, area);
  }),
  getIntersectionOrNullObject: method([rangeOrAddress], (at, given) => {
    const area = intersection(at.target.area, other(at, given));
    return area ? to(at, area) : null;
  }),
  getUsedRange: method([optional(truth)], (at, valuesOnly) => {
    const { area, sheet } = at.target;
    return to(at, usedArea(sheet, area, valuesOnly) ?? { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn });
  }),
  getUsedRangeOrNullObject: method([optional(truth)], (at, valuesOnly) => {
    const area = usedArea(at.target.sheet, at.target.area, valuesOnly);
    return area ? to(at, area) : null;
  }),
  getSurroundingRegion: method([], (at) => to(at, surrounding(at))),
  getTables: method([optional(truth)], ({ target }, fullyContained) => node("TableScopedCollection", { sheet: target.sheet, areas: [target.area], fullyContained: fullyContained ?? false })),
} satisfies HostClass<"Range">["methods"];
