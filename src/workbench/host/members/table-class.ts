import type { CellArea } from "../../../workbook/address";
import { makeNewTable } from "../add-table";
import { checkName } from "../check-name";
import { an, either, text } from "../checks";
import { intersection } from "../areas";
import { findArea, readReference } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { accessDenied, apiNotFound, HostError, invalidArgument, itemNotFound } from "../host-error";
import { bodyArea, headerArea, sheetOfTable, tableNow, totalsArea } from "../table-areas";
import { node, type HostNode } from "../targets";

const { method, setter } = membersOf<"Table">();

function range(at: At<"Table">, area: CellArea): HostNode<"Range"> {
  const table = tableNow(at.host, at.target.table, at.where);
  return node("Range", at.host.range(sheetOfTable(at.host, table, at.where), area));
}

/** Excel keeps the header row where it is; what the table leaves stays as plain cells. */
function resize(at: At<"Table">, given: HostNode<"Range"> | string): void {
  const { host, where } = at;
  const table = tableNow(host, at.target.table, where);
  const sheet = sheetOfTable(host, table, where);
  if (sheet.isProtected) throw accessDenied(where);
  const found = typeof given === "string" ? (readReference(host, given) ?? findArea(host, sheet, given, where)) : given.target;
  const { area } = found;
  if (found.sheet !== sheet || area.firstRow !== table.area.firstRow || area.lastRow <= area.firstRow) throw invalidArgument(where);
  if (!intersection(area, table.area)) throw invalidArgument(where);
  if (area.firstColumn !== table.area.firstColumn || area.lastColumn !== table.area.lastColumn) throw apiNotFound(`${where} to other columns`);
  const meetsAnother = host.book.tables.some((each) => each.name !== table.name && each.sheet === table.sheet && intersection(each.area, area));
  if (meetsAnother) throw invalidArgument(where);
  host.book.resizeTable(table.name, area);
}

export const tableClass: HostClass<"Table"> = {
  id: ({ host, target }) => host.tableId(target.table),
  scalars: {
    id: ({ host, target }) => host.tableId(target.table),
    name: ({ host, target, where }) => tableNow(host, target.table, where).name,
    showHeaders: ({ host, target, where }) => tableNow(host, target.table, where).hasHeader,
    showTotals: ({ host, target, where }) => tableNow(host, target.table, where).hasTotals,
    style: ({ host, target, where }) => tableNow(host, target.table, where).styleName ?? "",
  },
  setters: {
    name: setter(text, ({ host, target, where }, name) => {
      if (host.newTable?.target !== target) {
        if (name !== tableNow(host, target.table, where).name) throw apiNotFound(`${where} of a table that is already there`);
        return;
      }
      checkName(name, where);
      if (host.table(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", where, 409);
      makeNewTable(host, name);
    }),
  },
  links: {
    worksheet: ({ host, target, where }) => node("Worksheet", sheetOfTable(host, tableNow(host, target.table, where), where)),
    columns: ({ target }) => node("TableColumnCollection", target),
    rows: ({ target }) => node("TableRowCollection", target),
  },
  methods: {
    getRange: method([], (at) => range(at, tableNow(at.host, at.target.table, at.where).area)),
    getHeaderRowRange: method([], (at) => {
      const table = tableNow(at.host, at.target.table, at.where);
      if (!table.hasHeader) throw itemNotFound(at.where);
      return range(at, headerArea(table));
    }),
    getDataBodyRange: method([], (at) => range(at, bodyArea(tableNow(at.host, at.target.table, at.where)))),
    getTotalRowRange: method([], (at) => {
      const table = tableNow(at.host, at.target.table, at.where);
      if (!table.hasTotals) throw itemNotFound(at.where);
      return range(at, totalsArea(table));
    }),
    resize: method([either(an("Range"), text)], resize),
  },
  events: { onChanged: "tableChanged", onSelectionChanged: "tableSelectionChanged" },
  eventTarget: ({ host, target }) => host.tableId(target.table),
};
