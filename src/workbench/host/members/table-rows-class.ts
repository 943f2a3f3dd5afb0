import { anything, optional, truth, wholeNumber } from "../checks";
import { rowsOf } from "../areas";
import { wireValue } from "../cell-values";
import { membersOf, type At, type HostClass } from "../host-class";
import { accessDenied, apiNotFound, invalidArgument, invalidOperation } from "../host-error";
import { bodyArea, sheetOfTable, tableNow } from "../table-areas";
import { node, type HostNode } from "../targets";
import { writeCells } from "../write-cells";

const { method } = membersOf<"TableRowCollection">();
const row = membersOf<"TableRow">();

function count(at: At<"TableRowCollection"> | At<"TableRow">): number {
  return rowsOf(bodyArea(tableNow(at.host, at.target.table, at.where)));
}

/** Rows are added below the last and push a totals row down; rows in between are refused by name. */
function add(at: At<"TableRowCollection">, index: number | undefined, values: unknown, _alwaysInsert: boolean | undefined): HostNode<"TableRow"> {
  const { host, where } = at;
  const table = tableNow(host, at.target.table, where);
  const sheet = sheetOfTable(host, table, where);
  if (sheet.isProtected) throw accessDenied(where);
  if (index !== undefined && index !== -1 && index !== count(at)) throw apiNotFound(`${where} between rows`);
  const given = Array.isArray(values) ? (Array.isArray(values[0]) ? (values as unknown[][]) : [values as unknown[]]) : [[]];
  const columns = table.headers.length;
  if (values !== undefined && given.some((cells) => cells.length !== columns)) throw invalidArgument(where);
  const body = bodyArea(table);
  const added = { ...body, firstRow: body.lastRow + 1, lastRow: body.lastRow + given.length };
  for (let r = table.area.lastRow + 1; r <= table.area.lastRow + given.length; r++) {
    for (let c = added.firstColumn; c <= added.lastColumn; c++) {
      if ((sheet.cell(r, c)?.value ?? null) !== null) throw invalidOperation(where, "The cells below the table are not empty.");
    }
  }
  const first = count(at);
  host.book.resizeTable(table.name, { ...table.area, lastRow: table.area.lastRow + given.length });
  if (values !== undefined) writeCells(host, { sheet, area: added }, given, where);
  return node("TableRow", { table: table.name, index: first });
}

export const tableRowsClass: HostClass<"TableRowCollection"> = {
  scalars: { count },
  items: (at) => Array.from({ length: count(at) }, (_, index) => node("TableRow", { table: at.target.table, index })),
  methods: {
    getCount: method([], count),
    getItemAt: method([wholeNumber], (at, index) => {
      if (index < 0 || index >= count(at)) throw invalidArgument(at.where);
      return node("TableRow", { table: at.target.table, index });
    }),
    add: method([optional(wholeNumber), optional(anything), optional(truth)], add),
  },
};

function rowRange(at: At<"TableRow">): HostNode<"Range"> {
  const table = tableNow(at.host, at.target.table, at.where);
  const body = bodyArea(table);
  if (at.target.index >= count(at)) throw invalidArgument(at.where);
  const at0 = body.firstRow + at.target.index;
  return node("Range", at.host.range(sheetOfTable(at.host, table, at.where), { ...body, firstRow: at0, lastRow: at0 }));
}

export const tableRowClass: HostClass<"TableRow"> = {
  scalars: {
    index: ({ target }) => target.index,
    values: (at) => {
      const { sheet, area } = rowRange(at).target;
      return [Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, i) => wireValue(at.host.calculator.value(sheet, area.firstRow, area.firstColumn + i)))];
    },
  },
  setters: {
    values: row.setter(anything, (at, value) => {
      writeCells(at.host, rowRange(at).target, value, at.where);
    }),
  },
  methods: { getRange: row.method([], rowRange) },
};
