import type { XlsxTable } from "../../../xlsx/xlsx-book";
import { an, either, text, truth, wholeNumber } from "../checks";
import { holds, intersection } from "../areas";
import { WORKBOOK_TARGET } from "../event-kinds";
import { findArea, readReference } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import { node, type HostNode } from "../targets";
import { addTable } from "../add-table";

const { method } = membersOf<"TableCollection">();
const scoped = membersOf<"TableScopedCollection">();

function tablesOf({ host, target }: At<"TableCollection">): readonly XlsxTable[] {
  return target ? host.book.tables.filter((table) => table.sheet === target.name) : host.book.tables;
}

function one(table: XlsxTable | undefined | null, where: string): HostNode<"Table"> {
  if (!table) throw itemNotFound(where);
  return node("Table", { table: table.name });
}

function find(at: At<"TableCollection">, key: string): XlsxTable | null {
  const table = at.host.findTable(key);
  return table && (at.target === null || table.sheet === at.target.name) ? table : null;
}

export const tablesClass: HostClass<"TableCollection"> = {
  scalars: { count: (at) => tablesOf(at).length },
  items: (at) => tablesOf(at).map((table) => one(table, at.where)),
  item: (at, key) => one(find(at, key), at.where),
  methods: {
    getCount: method([], (at) => tablesOf(at).length),
    getItemAt: method([wholeNumber], (at, index) => one(tablesOf(at)[index], at.where)),
    getItemOrNullObject: method([text], (at, key) => {
      const table = find(at, key);
      return table ? one(table, at.where) : null;
    }),
    add: method([either(an("Range"), text), truth], (at, given, hasHeaders) => {
      const { host, target, where } = at;
      if (typeof given !== "string") return addTable(host, given.target, hasHeaders, where);
      const onSheet = target ?? host.book.sheet(host.book.activeSheet);
      const found = readReference(host, given) ?? (onSheet && findArea(host, onSheet, given, where));
      if (!found || (target && found.sheet !== target)) throw invalidArgument(where);
      return addTable(host, found, hasHeaders, where);
    }),
  },
  events: { onChanged: "tableChanged", onAdded: "tableAdded", onDeleted: "tableDeleted" },
  eventTarget: ({ host, target }) => (target ? host.sheetId(target) : WORKBOOK_TARGET),
};

function tablesMet({ host, target }: At<"TableScopedCollection">): readonly XlsxTable[] {
  return host.book.tables.filter(
    (table) => table.sheet === target.sheet.name && target.areas.some((area) => (target.fullyContained ? holds(area, table.area) : intersection(area, table.area) !== null)),
  );
}

export const scopedTablesClass: HostClass<"TableScopedCollection"> = {
  items: (at) => tablesMet(at).map((table) => one(table, at.where)),
  item: (at, key) => one(tablesMet(at).find((table) => table === at.host.findTable(key)), at.where),
  methods: {
    getCount: scoped.method([], (at) => tablesMet(at).length),
    getFirst: scoped.method([], (at) => one(tablesMet(at)[0], at.where)),
    getItemOrNullObject: scoped.method([text], (at, key) => {
      const table = tablesMet(at).find((each) => each === at.host.findTable(key));
      return table ? one(table, at.where) : null;
    }),
  },
};
