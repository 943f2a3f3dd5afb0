import type { XlsxSheet } from "../../../xlsx/xlsx-book";
import { optional, text, truth } from "../checks";
import { WORKBOOK_TARGET } from "../event-kinds";
import { membersOf, type HostClass } from "../host-class";
import type { HostBook } from "../host-book";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "../host-error";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"WorksheetCollection">();
const LONGEST_NAME = 31;

/** Refuses what Excel refuses as a worksheet's name. */
export function checkSheetName(host: HostBook, name: string, where: string): void {
  const clean = name.length > 0 && name.length <= LONGEST_NAME && !/[:\\/?*[\]]/.test(name) && !name.startsWith("'") && !name.endsWith("'");
  if (!clean || name.toLowerCase() === "history") throw invalidArgument(where);
  if (host.book.sheet(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", where, 409);
}

function freeName(host: HostBook): string {
  const word = host.language.startsWith("en") ? "Sheet" : "Ark";
  for (let n = host.book.sheets.length + 1; ; n++) {
    if (!host.book.sheet(word + String(n))) return word + String(n);
  }
}

function visible(host: HostBook, visibleOnly: boolean | undefined): readonly XlsxSheet[] {
  return visibleOnly ? host.book.sheets.filter((sheet) => !sheet.hidden) : host.book.sheets;
}

function one(sheet: XlsxSheet | undefined | null, where: string): HostNode<"Worksheet"> {
  if (!sheet) throw itemNotFound(where);
  return node("Worksheet", sheet);
}

export const worksheetsClass: HostClass<"WorksheetCollection"> = {
  items: ({ host }) => host.book.sheets.map((sheet) => node("Worksheet", sheet)),
  item: ({ host, where }, key) => one(host.findSheet(key), where),
  methods: {
    add: method([optional(text)], ({ host, where }, name) => {
      if (host.book.isStructureProtected) throw accessDenied(where);
      if (name !== undefined) checkSheetName(host, name, where);
      const sheet = host.book.addSheet(name ?? freeName(host));
      host.events.raise("added", [WORKBOOK_TARGET], { source: "Local", worksheetId: host.sheetId(sheet) });
      return node("Worksheet", sheet);
    }),
    getActiveWorksheet: method([], ({ host, where }) => one(host.book.sheet(host.book.activeSheet), where)),
    getCount: method([optional(truth)], ({ host }, visibleOnly) => visible(host, visibleOnly).length),
    getFirst: method([optional(truth)], ({ host, where }, visibleOnly) => one(visible(host, visibleOnly)[0], where)),
    getLast: method([optional(truth)], ({ host, where }, visibleOnly) => one(visible(host, visibleOnly).at(-1), where)),
    getItemOrNullObject: method([text], ({ host }, key) => {
      const sheet = host.findSheet(key);
      return sheet ? node("Worksheet", sheet) : null;
    }),
  },
  events: {
    onChanged: "changed",
    onAdded: "added",
    onDeleted: "deleted",
    onActivated: "activated",
    onDeactivated: "deactivated",
    onCalculated: "calculated",
    onFormatChanged: "formatChanged",
    onRowSorted: "rowSorted",
    onSelectionChanged: "selectionChanged",
  },
  eventTarget: () => WORKBOOK_TARGET,
};
