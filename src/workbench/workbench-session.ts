import { cellAddress } from "../workbook/address";
import { WorkbookError } from "../workbook/workbook-error";
import { dayOf } from "../values/calendar-date";
import type { CellValue } from "../values/cell-value";
import { serialFromDay } from "../values/excel-serial";
import type { XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";
import { bookSheet } from "./book-sheet";
import { createCalculator, type Calculator } from "./calculate";
import { areaOf, EditHistory, type TypedEdit } from "./edit-history";
import { selectCell, selectedArea, type Selection } from "./grid/selection";
import { createHost, type Host } from "./host/host";
import { linkTarget } from "./link-target";
import { markLegend } from "./mark-legend";
import { openFailure } from "./open-failure";
import { clearArea, fillDown, moveRows, typeRows, type EditPlace } from "./person-edits";
import { TripLog } from "./trip-log";
import { tripPlan, type TripMode } from "./trip-modes";
import type { WorkbenchDoors, WorkbenchSession, WorkbenchState } from "./workbench-state";

const LANGUAGE = "nb-NO";

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
  let host = createHost(book, { name: fileName, language: LANGUAGE, readOnly: doors.readOnly ?? false });
  let tripMode: TripMode = "normal";
  let isShared = false;
  let log = logOf(host);
  let calculator = calculatorOf(book);
  let shown: { readonly sheet: XlsxSheet; readonly view: ReturnType<typeof bookSheet> } | null = null;
  let selectedOn = activeSheet();
  let state: WorkbenchState | null = null;

  /** For what a person sets in a field of the page, which must show it at once. */
  function changedNow(): void {
    state = null;
    for (const listener of listeners) listener();
  }

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

  function logOf(opened: Host): TripLog {
    return new TripLog(opened, { first: "Åpne", plan: (trip) => tripPlan(tripMode, trip), changed });
  }

  function calculatorOf(opened: XlsxBook): Calculator {
    return createCalculator(opened, () => {
      const now = doors.now();
      return serialFromDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), opened.date1904);
    }, LANGUAGE);
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
    if (shown?.sheet !== sheet) shown = { sheet, view: bookSheet(book, sheet, calculator) };
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
  function person(name: string, change: () => TypedEdit | null, by: "here" | "another" = "here"): void {
    isTyping = true;
    try {
      const made = change();
      if (!made) return;
      log.begin(name);
      const [only] = made.cells;
      const before: CellValue | undefined = made.cells.length === 1 ? only?.before.value : undefined;
      const moved = made.rows ? { changeType: made.rows.change === "inserted" ? "RowInserted" as const : "RowDeleted" as const } : {};
      host.userEdited({ sheet: made.sheet, area: areaOf(made), by, ...(before === undefined ? {} : { before }), ...moved });
    } catch (problem) {
      if (!(problem instanceof WorkbookError)) throw problem;
      notice = openFailure(problem);
    } finally {
      isTyping = false;
      changed();
    }
  }

  function place(): EditPlace {
    return { book, sheet: activeSheet(), year: doors.now().getFullYear() };
  }

  function edit(name: string, change: (where: EditPlace) => TypedEdit | null): void {
    person(name, () => {
      const made = change(place());
      if (made) history.add(made);
      return made;
    });
  }

  /** Undoing and redoing show where they did it. */
  function there(made: TypedEdit | null): TypedEdit | null {
    if (!made) return null;
    const area = areaOf(made);
    book.activate(made.sheet);
    select(activeSheet(), selectCell(area.firstRow, area.firstColumn));
    return made;
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
    host = createHost(book, { name, language: LANGUAGE, readOnly: doors.readOnly ?? false });
    calculator = calculatorOf(book);
    host.setShared(isShared);
    host.setDeaf(tripMode === "deaf");
    log = logOf(host);
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
        tripMode,
        isShared,
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
      edit(`Skriv i ${cellAddress(selection.row, selection.column)}`, (where) => typeRows(where, selection.row, selection.column, [[text]]));
    },
    paste(rows) {
      const { firstRow, firstColumn } = selectedArea(selection, view().grid.mergeAt);
      edit(`Lim inn i ${cellAddress(firstRow, firstColumn)}`, (where) => typeRows(where, firstRow, firstColumn, rows));
    },
    clear(area) {
      edit(`Tøm ${cellAddress(area.firstRow, area.firstColumn)}`, (where) => clearArea(where, area));
    },
    fillDown(area) {
      edit(`Fyll ned fra ${cellAddress(area.firstRow, area.firstColumn)}`, (where) => fillDown(where, area));
    },
    moveRows(change, area) {
      const count = area.lastRow - area.firstRow + 1;
      edit(`${change === "inserted" ? "Sett inn" : "Slett"} ${String(count)} ${count === 1 ? "rad" : "rader"}`, (where) => moveRows(where, change, area.firstRow, count));
    },
    typeAsAnother(row, column, text) {
      person(`En annen skriver i ${cellAddress(row, column)}`, () => typeRows(place(), row, column, [[text]]), "another");
    },
    insertRowAsAnother(before) {
      history.forget();
      person("En annen setter inn en rad", () => moveRows(place(), "inserted", before, 1), "another");
    },
    setShared(next) {
      isShared = next;
      host.setShared(isShared);
      changedNow();
    },
    setTripMode(mode) {
      tripMode = mode;
      host.setDeaf(mode === "deaf");
      changedNow();
    },
    setEditing(isEditing) {
      host.setCellEditing(isEditing);
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
