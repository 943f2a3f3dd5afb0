/** Events by the number that the client listens for, and the middle of the wire method that registers them. */
export const EVENTS = {
  changed: { type: 10, wire: "DataChangedEvent" },
  activated: { type: 11, wire: "ActivatedEvent" },
  deactivated: { type: 12, wire: "DeactivatedEvent" },
  added: { type: 13, wire: "AddedEvent" },
  selectionChanged: { type: 14, wire: "SelectionChangedEvent" },
  deleted: { type: 15, wire: "DeletedEvent" },
  calculated: { type: 16, wire: "CalculatedEvent" },
  formatChanged: { type: 18, wire: "FormatChangedEvent" },
  rowSorted: { type: 19, wire: "RowSortedEvent" },
  tableSelectionChanged: { type: 100, wire: "SelectionChangedEvent" },
  tableChanged: { type: 101, wire: "DataChangedEvent" },
  tableAdded: { type: 102, wire: "AddedEvent" },
  tableDeleted: { type: 103, wire: "DeletedEvent" },
  /** The client keeps listeners of these two to itself: they are sent unasked, and over the bridge alone. */
  settingsChanged: { type: 1, wire: "" },
  documentSelectionChanged: { type: 2, wire: "" },
  workbookActivated: { type: 2203, wire: "ActivatedEvent" },
} as const;

export type EventKind = keyof typeof EVENTS;

/** Target of events that are listened for at a collection. */
export const WORKBOOK_TARGET = "Workbook";

/** Target of events that are sent unasked. */
export const NO_TARGET = "";
