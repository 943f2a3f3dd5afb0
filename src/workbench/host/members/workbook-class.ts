import { text } from "../checks";
import { findArea } from "../find-range";
import { membersOf, type HostClass } from "../host-class";
import { HostError } from "../host-error";
import type { HostBook } from "../host-book";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"Workbook">();

/** Ranges that an event speaks of are named `{sheet id}!A1`. */
function eventRange(host: HostBook, reference: string): HostNode<"Range"> | null {
  const mark = reference.indexOf("!");
  const sheet = host.findSheet(reference.slice(0, mark));
  return sheet ? node("Range", host.range(sheet, findArea(host, sheet, reference.slice(mark + 1), "event.getRange").area)) : null;
}

export const workbookClass: HostClass<"Workbook"> = {
  scalars: {
    name: ({ host }) => host.name,
    readOnly: ({ host }) => host.readOnly,
    isDirty: ({ host }) => host.book.isChanged,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  links: {
    worksheets: () => node("WorksheetCollection", null),
    tables: () => node("TableCollection", null),
    names: () => node("NamedItemCollection", null),
    application: () => node("Application", null),
    settings: () => node("SettingCollection", null),
    protection: () => node("WorkbookProtection", null),
    functions: () => node("Functions", null),
    comments: () => node("CommentCollection", null),
  },
  methods: {
    getSelectedRange: method([], ({ host }) => {
      const { sheet, area } = host.selection();
      return node("Range", host.range(sheet, area));
    }),
    getActiveCell: method([], ({ host }) => {
      const { sheet, area } = host.selection();
      return node("Range", host.range(sheet, { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn }));
    }),
    getIsActiveCollabSession: method([], ({ host }) => host.isShared),
  },
  hidden: {
    _RemoveReference: method([text], ({ host }, id) => {
      host.references.release(id);
      return null;
    }),
    _GetReferenceCount: method([], ({ host }) => host.references.count),
    _GetRangeForEventByReferenceId: method([text], ({ host, where }, id) => {
      const range = eventRange(host, id);
      if (!range) throw new HostError("InvalidReference", "This reference is not valid for the current operation.", where);
      return range;
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], ({ host }, id) => eventRange(host, id)),
    _SetOsfControlContainerReadyForCustomFunctions: method([], () => null),
  },
  hiddenLinks: { _Runtime: () => node("Runtime", null) },
  events: { onActivated: "workbookActivated", onSelectionChanged: "documentSelectionChanged" },
  eventTarget: () => "Workbook",
};
