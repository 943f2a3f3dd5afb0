import type { XlsxSheet } from "../../../xlsx/xlsx-book";
import type { CellArea } from "../../../workbook/address";
import { optional, text, truth, wholeNumber } from "../checks";
import { fits, whole } from "../areas";
import { WORKBOOK_TARGET } from "../event-kinds";
import { findArea, findAreas } from "../find-range";
import { membersOf, type HostClass } from "../host-class";
import type { HostBook } from "../host-book";
import { accessDenied, invalidArgument, invalidOperation, itemNotFound, orThrow } from "../host-error";
import { usedArea } from "../used-area";
import { node, type HostNode } from "../targets";
import { checkSheetName } from "./worksheets-class";

const { method, setter } = membersOf<"Worksheet">();
const A1: CellArea = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

function neighbour(host: HostBook, sheet: XlsxSheet, step: 1 | -1, visibleOnly: boolean | undefined): HostNode<"Worksheet"> | null {
  const sheets = host.book.sheets.filter((each) => each === sheet || !visibleOnly || !each.hidden);
  const found = sheets[sheets.indexOf(sheet) + step];
  return found && sheets.indexOf(sheet) + step >= 0 ? node("Worksheet", found) : null;
}

const byId = method([text], ({ host, where }, id) => node("Worksheet", orThrow(host.findSheet(id), itemNotFound, where)));

export const worksheetClass: HostClass<"Worksheet"> = {
  id: ({ host, target }) => host.sheetId(target),
  scalars: {
    name: ({ target }) => target.name,
    id: ({ host, target }) => host.sheetId(target),
    position: ({ host, target }) => host.book.sheets.indexOf(target),
    visibility: ({ target }) => (target.hidden ? "Hidden" : "Visible"),
    showGridlines: ({ target }) => target.showsGridlines,
    standardHeight: ({ target }) => target.defaultRowHeight,
    standardWidth: ({ target }) => target.defaultColumnWidth,
  },
  setters: {
    name: setter(text, ({ host, target, where }, name) => {
      if (host.book.isStructureProtected) throw accessDenied(where);
      if (name.toLowerCase() !== target.name.toLowerCase()) checkSheetName(host, name, where);
      host.book.renameSheet(target.name, name);
    }),
    showGridlines: setter(truth, ({ target }, shown) => {
      target.setGridlines(shown);
    }),
  },
  links: {
    tables: ({ target }) => node("TableCollection", target),
    names: ({ target }) => node("NamedItemCollection", target),
    protection: ({ target }) => node("WorksheetProtection", target),
    freezePanes: ({ target }) => node("WorksheetFreezePanes", target),
    customProperties: ({ target }) => node("WorksheetCustomPropertyCollection", target),
    pageLayout: ({ target }) => node("PageLayout", target),
    horizontalPageBreaks: ({ target }) => node("PageBreakCollection", { sheet: target, vertical: false }),
    verticalPageBreaks: ({ target }) => node("PageBreakCollection", { sheet: target, vertical: true }),
    charts: ({ target }) => node("ChartCollection", target),
    comments: ({ target }) => node("CommentCollection", target),
  },
  methods: {
    activate: method([], ({ host, target, where }) => {
      if (target.hidden) throw invalidOperation(where, "A hidden worksheet cannot be activated.");
      host.activate(target);
    }),
    delete: method([], ({ host, target, where }) => {
      if (host.book.isStructureProtected) throw accessDenied(where);
      if (!host.book.sheets.some((sheet) => sheet !== target && !sheet.hidden)) throw invalidOperation(where, "A workbook must hold at least one visible worksheet.");
      const id = host.sheetId(target);
      for (const table of host.book.tables.filter((each) => each.sheet === target.name)) {
        host.events.raise("tableDeleted", [WORKBOOK_TARGET, id], { source: "Local", tableId: host.tableId(table.name), tableName: table.name, worksheetId: id });
      }
      host.book.removeSheet(target.name);
      host.events.raise("deleted", [WORKBOOK_TARGET], { source: "Local", worksheetId: id });
    }),
    getCell: method([wholeNumber, wholeNumber], ({ host, target, where }, row, column) => {
      const area = { firstRow: row + 1, lastRow: row + 1, firstColumn: column + 1, lastColumn: column + 1 };
      if (!fits(area)) throw invalidArgument(where);
      return node("Range", host.range(target, area));
    }),
    getRange: method([optional(text)], ({ host, target, where }, address) =>
      node("Range", host.range(target, address === undefined ? whole() : findArea(host, target, address, where).area)),
    ),
    getRanges: method([optional(text)], ({ host, target, where }, address) =>
      node("RangeAreas", address === undefined ? { sheet: target, areas: [whole()] } : findAreas(host, target, address, where)),
    ),
    getRangeByIndexes: method([wholeNumber, wholeNumber, wholeNumber, wholeNumber], ({ host, target, where }, row, column, rows, columns) => {
      const area = { firstRow: row + 1, firstColumn: column + 1, lastRow: row + rows, lastColumn: column + columns };
      if (!fits(area)) throw invalidArgument(where);
      return node("Range", host.range(target, area));
    }),
    getUsedRange: method([optional(truth)], ({ host, target }, valuesOnly) => node("Range", host.range(target, usedArea(target, null, valuesOnly) ?? A1))),
    getUsedRangeOrNullObject: method([optional(truth)], ({ host, target }, valuesOnly) => {
      const area = usedArea(target, null, valuesOnly);
      return area ? node("Range", host.range(target, area)) : null;
    }),
    getNext: method([optional(truth)], ({ host, target, where }, visibleOnly) => orThrow(neighbour(host, target, 1, visibleOnly), itemNotFound, where)),
    getNextOrNullObject: method([optional(truth)], ({ host, target }, visibleOnly) => neighbour(host, target, 1, visibleOnly)),
    getPrevious: method([optional(truth)], ({ host, target, where }, visibleOnly) => orThrow(neighbour(host, target, -1, visibleOnly), itemNotFound, where)),
    getPreviousOrNullObject: method([optional(truth)], ({ host, target }, visibleOnly) => neighbour(host, target, -1, visibleOnly)),
  },
  hidden: { _GetSheetById: byId, _GetAnotherWorksheetById: byId },
  events: {
    onChanged: "changed",
    onActivated: "activated",
    onDeactivated: "deactivated",
    onCalculated: "calculated",
    onFormatChanged: "formatChanged",
    onRowSorted: "rowSorted",
    onSelectionChanged: "selectionChanged",
  },
  eventTarget: ({ host, target }) => host.sheetId(target),
};
