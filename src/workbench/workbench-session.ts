import { cellAddress, type CellArea } from "../workbook/address";
import { WorkbookError } from "../workbook/workbook-error";
import type { CellValue } from "../values/cell-value";
import type { XlsxBook, XlsxSheet, XlsxTable } from "../xlsx/xlsx-book";
import { bookSheet } from "./book-sheet";
import { areaOf, changeOf, EditHistory, type TypedEdit } from "./edit-history";
import type { GridSheet } from "./grid/grid-sheet";
import { selectCell, selectedArea, type Selection } from "./grid/selection";
import { createHost, type Host } from "./host/host";
import type { ShownAction } from "./last-action";
import type { LegendLine } from "./legend";
import { linkTarget } from "./link-target";
import { markLegend } from "./mark-legend";
import { openFailure } from "./open-failure";
import { readTyped } from "./read-typed";
import { TripLog } from "./trip-log";

export interface WorkbenchState {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sheets: readonly string[];
  readonly sheet: GridSheet;
  readonly selection: Selection;
  readonly notice: string | null;
  readonly action: ShownAction;
  readonly legend: { readonly lines: readonly LegendLine[]; readonly notEvaluated: readonly string[] };
  /** Another number, another book: the pane starts anew. */
  readonly bookNumber: number;
}

/** The workbench's one opened book, as its page shows it and as a person changes it. */
export interface WorkbenchSession {
  subscribe(this: void, listener: () => void): () => void;
  state(this: void): WorkbenchState;
  /** The host that answers the pane for the book of the moment. */
  host(this: void): Host;
  select(selection: Selection): void;
  show(sheet: string): void;
  /** Goes where a cell's link leads within the workbook, as a click in Excel does. */
  follow(row: number, column: number): void;
  /** Takes what was typed into the active cell, as a Norwegian Excel would. */
  type(text: string): void;
  clear(area: CellArea): void;
  undo(): void;
  redo(): void;
  open(file: File): Promise<void>;
  save(): void;
  dismiss(): void;
}

export interface WorkbenchDoors {
  openBook(bytes: Uint8Array): XlsxBook;
  save(bytes: Uint8Array, fileName: string): void;
  now(): Date;
}

const LANGUAGE = "nb-NO";
const MOST_CLEARED = 100_000;

export function createWorkbenchSession(first: { readonly bytes: Uint8Array; readonly name: string }, doors: WorkbenchDoors): WorkbenchSession {
  const listeners = new Set<() => void>();
  const history = new EditHistory();
  let book = doors.openBook(first.bytes);
  let fileName = first.name;
  let bookNumber = 1;
  let notice: string | null = null;
  let selection = selectCell(1, 1);
  let isTyping = false;
  let isTold = false;
  /** Since it was opened or saved; to show another sheet is no change. */
  let isChanged = false;
  let host = createHost(book, { name: fileName, language: LANGUAGE });
  let log = new TripLog(host, "Åpne", changed);
  let shown: { readonly sheet: XlsxSheet; readonly view: ReturnType<typeof bookSheet> } | null = null;
  let selectedOn = activeSheet();
  let state: WorkbenchState | null = null;

  /** An add-in changes a book in thousands of small steps: the page is told once they have all been taken. */
  function changed(): void {
    state = null;
    if (isTold) return;
    isTold = true;
    setTimeout(() => {
      isTold = false;
      for (const listener of listeners) listener();
    }, 0);
  }

  function activeSheet(): XlsxSheet {
    const sheet = book.sheet(book.activeSheet) ?? book.sheets.find((each) => !each.hidden) ?? book.sheets[0];
    if (!sheet) throw new Error("A workbook has at least one worksheet.");
    return sheet;
  }

  function select(sheet: XlsxSheet, next: Selection): void {
    selectedOn = sheet;
    selection = next;
  }

  function view(): ReturnType<typeof bookSheet> {
    const sheet = activeSheet();
    if (sheet !== selectedOn) select(sheet, selectCell(1, 1));
    if (shown?.sheet !== sheet) shown = { sheet, view: bookSheet(book, sheet, doors.now()) };
    return shown.view;
  }

  function follow(): void {
    let active = book.activeSheet;
    book.subscribe((change) => {
      shown = null;
      const isOnlyShown = change.kind === "structure" && book.activeSheet !== active;
      active = book.activeSheet;
      if (!isOnlyShown) {
        isChanged = true;
        if (!isTyping && change.kind !== "looks") history.forget();
      }
      changed();
    });
    host.onSelect(({ sheet, area }) => {
      select(sheet, { row: area.firstRow, column: area.firstColumn, toRow: area.lastRow, toColumn: area.lastColumn });
      changed();
    });
  }

  /** Runs a change of a person's own, and says it to the add-in as Excel would. */
  function person(name: string, change: () => TypedEdit | null): void {
    isTyping = true;
    try {
      const edit = change();
      if (!edit) return;
      log.begin(name);
      const [only] = edit.cells;
      const before: CellValue | undefined = edit.cells.length === 1 ? only?.before.value : undefined;
      host.userEdited({ sheet: edit.sheet, area: areaOf(edit), by: "here", ...(before === undefined ? {} : { before }) });
    } catch (problem) {
      if (!(problem instanceof WorkbookError)) throw problem;
      notice = openFailure(problem);
    } finally {
      isTyping = false;
      changed();
    }
  }

  /** The table that what is typed at a cell makes grow, as Excel's own AutoExpansion does. */
  function tableAbove(sheet: XlsxSheet, row: number, column: number): XlsxTable | null {
    return book.tables.find(({ sheet: name, area, hasTotals }) =>
      name === sheet.name && !hasTotals && row === area.lastRow + 1 && column >= area.firstColumn && column <= area.lastColumn) ?? null;
  }

  function typeIn(sheet: XlsxSheet, row: number, column: number, text: string): TypedEdit {
    const before = changeOf(sheet, row, column);
    const style = before.style ?? 0;
    const { format } = book.look(style);
    const typed = readTyped(text, { format, date1904: book.date1904, year: doors.now().getFullYear() });
    const dressed = typed.kind === "value" && typed.format !== null && format === "General" ? { style: book.styleWith(style, { format: typed.format }) } : {};
    sheet.setCell(row, column, typed.kind === "formula" ? { formula: typed.formula } : { value: typed.value, ...dressed });
    const table = text === "" ? null : tableAbove(sheet, row, column);
    const after = table ? { ...table.area, lastRow: row } : null;
    const grown = table && after ? { table: table.name, before: table.area, after } : null;
    if (grown) book.resizeTable(grown.table, grown.after);
    return { sheet: sheet.name, cells: [{ row, column, before, after: changeOf(sheet, row, column) }], grown };
  }

  function clearIn(sheet: XlsxSheet, area: CellArea): TypedEdit | null {
    const used = sheet.usedArea();
    if (!used) return null;
    const cells = [];
    for (let row = Math.max(area.firstRow, used.firstRow); row <= Math.min(area.lastRow, used.lastRow) && cells.length < MOST_CLEARED; row++) {
      for (let column = Math.max(area.firstColumn, used.firstColumn); column <= Math.min(area.lastColumn, used.lastColumn); column++) {
        const cell = sheet.cell(row, column);
        if (!cell || (cell.value === null && cell.formula === null)) continue;
        const before = changeOf(sheet, row, column);
        sheet.setCell(row, column, { value: null });
        cells.push({ row, column, before, after: changeOf(sheet, row, column) });
      }
    }
    return cells.length === 0 ? null : { sheet: sheet.name, cells, grown: null };
  }

  /** Undoing and redoing show where they did it. */
  function there(edit: TypedEdit | null): TypedEdit | null {
    if (!edit) return null;
    const area = areaOf(edit);
    book.activate(edit.sheet);
    select(activeSheet(), selectCell(area.firstRow, area.firstColumn));
    return edit;
  }

  function use(next: XlsxBook, name: string): void {
    book = next;
    fileName = name;
    bookNumber++;
    history.forget();
    shown = null;
    notice = null;
    isChanged = false;
    select(activeSheet(), selectCell(1, 1));
    host = createHost(book, { name, language: LANGUAGE });
    log = new TripLog(host, "Åpne", changed);
    follow();
    changed();
  }

  follow();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    state() {
      if (state) return state;
      const { grid, notEvaluated } = view();
      state = {
        fileName,
        isChanged,
        canUndo: history.canUndo,
        canRedo: history.canRedo,
        sheets: book.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name),
        sheet: grid,
        selection,
        notice,
        action: log.action,
        legend: { lines: markLegend(activeSheet()), notEvaluated },
        bookNumber,
      };
      return state;
    },
    host: () => host,
    select(next) {
      select(activeSheet(), next);
      host.userSelected(activeSheet().name, selectedArea(next, view().grid.mergeAt));
      changed();
    },
    show(name) {
      if (!book.sheet(name)) return;
      host.userActivated(name);
      select(activeSheet(), selectCell(1, 1));
      shown = null;
      changed();
    },
    follow(row, column) {
      const target = linkTarget(book, activeSheet(), row, column);
      if (!target) return;
      host.userActivated(target.sheet.name);
      select(target.sheet, selectCell(target.area.firstRow, target.area.firstColumn));
      host.userSelected(target.sheet.name, selectedArea(selection, view().grid.mergeAt));
      changed();
    },
    type(text) {
      const sheet = activeSheet();
      const { row, column } = selection;
      person(`Skriv i ${cellAddress(row, column)}`, () => {
        const edit = typeIn(sheet, row, column, text);
        history.add(edit);
        return edit;
      });
    },
    clear(area) {
      const sheet = activeSheet();
      person(`Tøm ${cellAddress(area.firstRow, area.firstColumn)}`, () => {
        const edit = clearIn(sheet, area);
        if (edit) history.add(edit);
        return edit;
      });
    },
    undo() {
      person("Angre", () => there(history.undo(book)));
    },
    redo() {
      person("Gjør om", () => there(history.redo(book)));
    },
    async open(file) {
      try {
        use(doors.openBook(new Uint8Array(await file.arrayBuffer())), file.name);
      } catch (problem) {
        if (!(problem instanceof WorkbookError)) throw problem;
        notice = `${file.name}: ${openFailure(problem)}`;
        changed();
      }
    },
    save() {
      try {
        doors.save(book.save(), fileName);
        isChanged = false;
        notice = `${fileName} er lastet ned. Filen du åpnet, er ikke endret.`;
      } catch (problem) {
        if (!(problem instanceof WorkbookError)) throw problem;
        notice = openFailure(problem);
      }
      changed();
    },
    dismiss() {
      notice = null;
      changed();
    },
  };
}
