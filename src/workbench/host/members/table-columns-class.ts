import type { CellArea } from "../../../workbook/address";
import { either, text, wholeNumber } from "../checks";
import { wireValue } from "../cell-values";
import { membersOf, type At, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound, orThrow } from "../host-error";
import { bodyArea, columnOf, headerArea, sheetOfTable, tableNow, totalsArea } from "../table-areas";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"TableColumnCollection">();
const column = membersOf<"TableColumn">();

/** Ids of columns count from 1 within their table. */
function find(at: At<"TableColumnCollection">, key: string): HostNode<"TableColumn"> | null {
  const { headers, name } = tableNow(at.host, at.target.table, at.where);
  const byId = /^\d+$/.test(key) ? Number(key) - 1 : -1;
  const byName = headers.findIndex((header) => header.toLowerCase() === key.toLowerCase());
  const index = byName >= 0 ? byName : byId;
  return index >= 0 && index < headers.length ? node("TableColumn", { table: name, index }) : null;
}

function all(at: At<"TableColumnCollection">): readonly HostNode<"TableColumn">[] {
  const { headers, name } = tableNow(at.host, at.target.table, at.where);
  return headers.map((_, index) => node("TableColumn", { table: name, index }));
}

export const tableColumnsClass: HostClass<"TableColumnCollection"> = {
  scalars: { count: (at) => all(at).length },
  items: all,
  item: (at, key) => orThrow(find(at, key), itemNotFound, at.where),
  methods: {
    getCount: method([], (at) => all(at).length),
    getItemAt: method([wholeNumber], (at, index) => orThrow(all(at)[index], invalidArgument, at.where)),
    getItemOrNullObject: method([either(text, wholeNumber)], (at, key) => find(at, String(key))),
  },
};

function part(at: At<"TableColumn">, area: CellArea): HostNode<"Range"> {
  const table = tableNow(at.host, at.target.table, at.where);
  if (at.target.index >= table.headers.length) throw itemNotFound(at.where);
  return node("Range", at.host.range(sheetOfTable(at.host, table, at.where), columnOf(area, at.target.index)));
}

export const tableColumnClass: HostClass<"TableColumn"> = {
  id: ({ target }) => String(target.index + 1),
  scalars: {
    id: ({ target }) => target.index + 1,
    index: ({ target }) => target.index,
    name: ({ host, target, where }) => tableNow(host, target.table, where).headers[target.index] ?? "",
    values: (at) => {
      const table = tableNow(at.host, at.target.table, at.where);
      const { sheet, area } = part(at, table.area).target;
      return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, i) => [wireValue(at.host.calculator.value(sheet, area.firstRow + i, area.firstColumn))]);
    },
  },
  methods: {
    getRange: column.method([], (at) => part(at, tableNow(at.host, at.target.table, at.where).area)),
    getHeaderRowRange: column.method([], (at) => part(at, headerArea(tableNow(at.host, at.target.table, at.where)))),
    getDataBodyRange: column.method([], (at) => part(at, bodyArea(tableNow(at.host, at.target.table, at.where)))),
    getTotalRowRange: column.method([], (at) => {
      const table = tableNow(at.host, at.target.table, at.where);
      if (!table.hasTotals) throw itemNotFound(at.where);
      return part(at, totalsArea(table));
    }),
  },
};
