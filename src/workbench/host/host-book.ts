import { dayOf } from "../../values/calendar-date";
import { serialFromDay } from "../../values/excel-serial";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";
import { createCalculator, type Calculator } from "../calculate";
import { addressOf, intersection } from "./areas";
import { NO_TARGET, WORKBOOK_TARGET } from "./event-kinds";
import { createEventPost, type EventPost } from "./event-post";
import { createReferences, type References } from "./references";
import type { HostRange } from "./targets";

export interface HostBookOptions {
  /** File name without folder. */
  readonly name?: string;
  /** Opened for reading only. */
  readonly readOnly?: boolean;
  /** Display language, BCP 47. */
  readonly language?: string;
  /** Others have the workbook open. */
  readonly isShared?: boolean;
  /** The machine's clock, for TODAY(). */
  readonly now?: () => Date;
  /** Opens the bytes of a file as another workbook. */
  readonly openNew?: (bytes: Uint8Array) => void;
}

export interface HostSelection {
  readonly sheet: XlsxSheet;
  readonly area: CellArea;
}

/** The opened workbook with what only a session knows: handles, the selection, kept proxies, listeners. */
export interface HostBook {
  readonly book: XlsxBook;
  readonly name: string;
  readonly language: string;
  readonly references: References;
  readonly events: EventPost;
  /** Results of formulas that an edit made doubtful. */
  readonly calculator: Calculator;
  /** What the add-in told Office's services. */
  readonly runtime: Map<string, unknown>;
  /** Workbook settings of the add-in. Kept for the session, not in the file. */
  readonly settings: Map<string, unknown>;
  /** Formats whose formula is not set yet. */
  readonly blankFormats: Set<number>;
  readonly openNew: HostBookOptions["openNew"];
  readOnly: boolean;
  isShared: boolean;
  enableEvents: boolean;
  selection(): HostSelection;
  /** Selects cells; another sheet than the active one comes to the front. */
  select(sheet: XlsxSheet, area: CellArea): void;
  activate(sheet: XlsxSheet): void;
  sheetId(sheet: XlsxSheet): string;
  /** By id or name, as Excel finds worksheets. */
  findSheet(key: string): XlsxSheet | null;
  tableId(name: string): string;
  /** Gives a table that is still to be made another name; its id stays. */
  nameTable(target: { table: string }, name: string): void;
  /** Asked for by `add` and made with the next action, so that it can be named first. */
  newTable: { readonly target: { table: string }; readonly sheet: XlsxSheet; readonly area: CellArea } | null;
  /** By id or name. */
  findTable(key: string): XlsxTable | null;
  table(name: string): XlsxTable | null;
  /** A range that moves along with inserted and deleted rows for as long as it is in use. */
  range(sheet: XlsxSheet, area: CellArea): HostRange;
  liveRanges(): Iterable<HostRange>;
  /** Forgets ranges that no batch uses any more. */
  endBatch(): void;
  onSelect(listener: (selection: HostSelection) => void): () => void;
}

function todaySerial(now: Date, date1904: boolean): number {
  return serialFromDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), date1904);
}

function handle(number: number): string {
  return `{00000000-0000-0000-0000-${String(number).padStart(12, "0")}}`;
}

export function createHostBook(book: XlsxBook, options: HostBookOptions): HostBook {
  const sheetIds = new WeakMap<XlsxSheet, string>();
  const tableIds = new Map<string, string>();
  const references = createReferences();
  const listeners = new Set<(selection: HostSelection) => void>();
  let inBatch = new Set<HostRange>();
  let selected: HostSelection | null = null;
  let lastHandle = 0;

  function activeSheet(): XlsxSheet {
    const sheet = book.sheet(book.activeSheet) ?? book.sheets[0];
    if (!sheet) throw new Error("A workbook has at least one worksheet.");
    return sheet;
  }

  const host: HostBook = {
    book,
    name: options.name ?? "Book1.xlsx",
    language: options.language ?? "nb-NO",
    references,
    events: createEventPost(() => host.enableEvents),
    calculator: createCalculator(book, () => todaySerial(options.now?.() ?? new Date(), book.date1904), options.language),
    runtime: new Map(),
    settings: new Map(),
    blankFormats: new Set(),
    openNew: options.openNew,
    readOnly: options.readOnly ?? false,
    isShared: options.isShared ?? false,
    enableEvents: true,
    selection() {
      const sheet = activeSheet();
      return selected?.sheet === sheet ? selected : { sheet, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } };
    },
    select(sheet, area) {
      selected = { sheet, area };
      host.activate(sheet);
      host.events.raise("selectionChanged", [host.sheetId(sheet), WORKBOOK_TARGET], { address: addressOf(area), worksheetId: host.sheetId(sheet) });
      for (const table of book.tables.filter((each) => each.sheet === sheet.name)) {
        const inside = intersection(table.area, area);
        host.events.raise("tableSelectionChanged", [host.tableId(table.name)], { address: inside ? addressOf(inside) : "", tableId: host.tableId(table.name), worksheetId: host.sheetId(sheet) });
      }
      host.events.raise("documentSelectionChanged", [NO_TARGET], {});
      for (const listener of listeners) listener(selected);
    },
    activate(sheet) {
      const before = activeSheet();
      if (before === sheet) return;
      book.activate(sheet.name);
      host.events.raise("deactivated", [host.sheetId(before), WORKBOOK_TARGET], { worksheetId: host.sheetId(before) });
      host.events.raise("activated", [host.sheetId(sheet), WORKBOOK_TARGET], { worksheetId: host.sheetId(sheet) });
    },
    sheetId(sheet) {
      const known = sheetIds.get(sheet);
      if (known !== undefined) return known;
      const id = handle(++lastHandle);
      sheetIds.set(sheet, id);
      return id;
    },
    findSheet: (key) => book.sheets.find((sheet) => sheetIds.get(sheet) === key) ?? book.sheet(key),
    tableId(name) {
      const folded = name.toLowerCase();
      const known = tableIds.get(folded);
      if (known !== undefined) return known;
      const id = handle(++lastHandle);
      tableIds.set(folded, id);
      return id;
    },
    nameTable(target, name) {
      tableIds.set(name.toLowerCase(), host.tableId(target.table));
      tableIds.delete(target.table.toLowerCase());
      target.table = name;
    },
    newTable: null,
    findTable: (key) => book.tables.find((table) => tableIds.get(table.name.toLowerCase()) === key) ?? host.table(key),
    table: (name) => book.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null,
    range(sheet, area) {
      const range: HostRange = { sheet, area };
      inBatch.add(range);
      return range;
    },
    *liveRanges() {
      yield* inBatch;
      for (const kept of references.all()) {
        if (kept.className === "Range" && !inBatch.has(kept.target)) yield kept.target;
      }
    },
    endBatch() {
      inBatch = new Set();
    },
    onSelect(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return host;
}
