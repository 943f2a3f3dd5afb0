import type { XlsxBook } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import type { CellValue } from "../../values/cell-value";
import { addressOf, rowsOf } from "./areas";
import { WORKBOOK_TARGET } from "./event-kinds";
import type { EventEntry } from "./event-post";
import { createHostBook, type HostBookOptions, type HostSelection } from "./host-book";
import { rowsCame, rowsWent } from "./move-ranges";
import { raiseChange, type ChangeType } from "./raise-change";
import { createTripDesk } from "./trip-desk";
import type { TripHook } from "./trip-plan";
import type { Trip } from "./trips";

export interface EditReport {
  readonly sheet: string;
  readonly area: CellArea;
  /** `here`: the person at this machine. `another`: somebody who has the workbook open too. */
  readonly by: "here" | "another";
  /** Left out: cells were edited. */
  readonly changeType?: ChangeType;
  /** For a single cell: what it held before, for `details`. */
  readonly before?: CellValue;
}

/**
 * A workbook host for the real Office.js client.
 *
 * Join: `answer(text, flags)` takes a batch (`{Actions, ObjectPaths}` as JSON) and answers JSON; `onMessage` gives the
 * events to send to the client. `connectPort` and `createExternal` do the joining for the two transports.
 *
 * Workbench: change the book, then say so: `userEdited` (cells typed, pasted, cleared, rows inserted),
 * `calculated` (results recomputed), `userSelected`, `userActivated`, `rowsSorted`, `setCellEditing`. `onSelect` and
 * `onActivate` (through `book.subscribe`) tell what the add-in selected. What the add-in changes in the book reaches
 * the grid through `book.subscribe`.
 *
 * Tests: `trips` holds every counted trip; `onTrip` plans faults and delays; `references` and `listening` are empty
 * when nothing leaks.
 */
export interface Host {
  answer(request: string, flags?: number): Promise<string>;
  onMessage(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Batches so far, without those that only find objects or let go of them. */
  readonly trips: readonly Trip[];
  /** Calls `listener` after each counted trip. */
  onTripDone(listener: (trip: Trip) => void): () => void;
  resetTrips(): void;
  /** `null` takes the hook away. */
  onTrip(hook: TripHook | null): void;
  /** Proxies that the client keeps. */
  readonly references: number;
  readonly listening: readonly string[];
  userEdited(edit: EditReport): void;
  userSelected(sheet: string, area: CellArea): void;
  userActivated(sheet: string): void;
  /** Results came other than by an edit that was told. */
  calculated(sheet: string): void;
  rowsSorted(sheet: string, area: CellArea): void;
  /** The workbook's window came to the front. */
  workbookActivated(): void;
  sheetAdded(sheet: string, by: "here" | "another"): void;
  /** Runs a function that the add-in associated with a ribbon button or shortcut. */
  runCommand(name: string): void;
  /** While a cell is being edited every trip is refused or, when the client asked for it, waits. */
  setCellEditing(isEditing: boolean): void;
  onSelect(listener: (selection: HostSelection) => void): () => void;
  /** Others have the workbook open. */
  setShared(isShared: boolean): void;
  /** Events are lost on their way to the add-in, as happens in Excel. */
  setDeaf(isDeaf: boolean): void;
  readonly language: string;
}

export function createHost(book: XlsxBook, options: HostBookOptions = {}): Host {
  const host = createHostBook(book, options);
  const listeners = new Set<(entries: readonly EventEntry[]) => void>();

  let isDeaf = false;

  function sendEvents(): void {
    const entries = host.events.take();
    if (entries.length > 0 && !isDeaf) for (const listener of listeners) listener(entries);
  }

  const desk = createTripDesk(host, () => setTimeout(sendEvents, 0));

  function sheetOf(name: string): Parameters<typeof host.select>[0] {
    const sheet = book.sheet(name);
    if (!sheet) throw new Error(`No worksheet «${name}».`);
    return sheet;
  }

  return {
    answer: (text, flags = 0) => desk.answer(text, flags),
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get trips() {
      return desk.trips;
    },
    onTripDone: (listener) => desk.onTripDone(listener),
    resetTrips() {
      desk.resetTrips();
    },
    onTrip(hook) {
      desk.onTrip(hook);
    },
    get references() {
      return host.references.count;
    },
    get listening() {
      return host.events.listening;
    },
    userEdited({ sheet, area, by, changeType, before }) {
      if (changeType === "RowInserted") rowsCame(host, sheetOf(sheet), area.firstRow, rowsOf(area));
      if (changeType === "RowDeleted") rowsWent(host, sheetOf(sheet), area.firstRow, rowsOf(area));
      raiseChange(host, { sheet: sheetOf(sheet), area, by: by === "here" ? "user" : "another", ...(changeType ? { changeType } : {}), ...(before !== undefined ? { before } : {}) });
      sendEvents();
    },
    userSelected(sheet, area) {
      host.select(sheetOf(sheet), area);
      sendEvents();
    },
    userActivated(sheet) {
      host.activate(sheetOf(sheet));
      sendEvents();
    },
    calculated(sheet) {
      host.events.raise("calculated", [host.sheetId(sheetOf(sheet)), WORKBOOK_TARGET], { worksheetId: host.sheetId(sheetOf(sheet)) });
      sendEvents();
    },
    rowsSorted(sheet, area) {
      const worksheetId = host.sheetId(sheetOf(sheet));
      host.events.raise("rowSorted", [worksheetId, WORKBOOK_TARGET], { address: addressOf(area), source: "Local", worksheetId });
      sendEvents();
    },
    workbookActivated() {
      host.events.raise("workbookActivated", [WORKBOOK_TARGET], {});
      sendEvents();
    },
    sheetAdded(sheet, by) {
      host.events.raise("added", [WORKBOOK_TARGET], { source: by === "here" ? "Local" : "Remote", worksheetId: host.sheetId(sheetOf(sheet)) });
      sendEvents();
    },
    runCommand(name) {
      for (const listener of listeners) listener([{ messageCategory: 2, messageType: 1000, targetId: "", message: JSON.stringify([name]) }]);
    },
    setCellEditing(isEditing) {
      desk.setCellEditing(isEditing);
    },
    onSelect: (listener) => host.onSelect(listener),
    setShared(isShared) {
      host.isShared = isShared;
    },
    setDeaf(next) {
      isDeaf = next;
    },
    language: host.language,
  };
}
