import { areaAddress, type CellReference } from "../workbook/address";
import type { Batch, CommitAnswer } from "../workbook/batch";
import type { Marks } from "../workbook/marks";
import { NOTHING_REMEMBERED } from "../workbook/remembered";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import type { Workbook, WorkbookChange } from "../workbook/workbook";
import { WorkbookError } from "../workbook/workbook-error";
import { finishBegun, prepareTables, vacantSheets } from "./door/add-tables";
import { prepareAppends } from "./door/append-rows";
import { prepareConversions } from "./door/convert-cells";
import { prepareEdits, prepareRestored } from "./door/edit-cells";
import { layEntryHelp } from "./door/entry-help";
import { requireSheet } from "./door/find-place";
import { paintMarks } from "./door/paint-marks";
import { readCandidates } from "./door/read-candidates";
import { readOwnSheets } from "./door/read-own-sheet";
import { readTableSnapshot } from "./door/read-table-snapshot";
import { remember, rememberedIn } from "./door/remember";
import { prepareRemovals } from "./door/remove-rows";
import { prepareSheets } from "./door/write-sheets";
import type { XlsxBook } from "./xlsx-book";

export interface XlsxFacts {
  /** File name, where known. */
  readonly name: string | null;
  readonly readOnly: boolean;
}

/** An opened .xlsx file as the door's workbook. Nothing reaches the file until the book is saved. */
export class XlsxWorkbook implements Workbook {
  private isWriting = false;

  constructor(
    readonly book: XlsxBook,
    private readonly facts: XlsxFacts = { name: null, readOnly: false },
  ) {}

  read(tables?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.answer(() => this.snapshot(tables));
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => void> {
    return this.answer(() =>
      this.book.subscribe((change) => {
        if (this.isWriting || change.kind === "looks") return;
        if (change.kind === "structure") listener({ kind: "structure" });
        else listener({ kind: "cells", sheet: change.sheet, address: areaAddress(change.area), by: "here" });
      }),
    );
  }

  paint(marks: Marks): Promise<void> {
    return this.write(() => { paintMarks(this.book, marks); });
  }

  commit({ sheets = [], tables = [], converted = [], removed = [], restored = [], appended = [], edits = [], entryHelp, remembered }: Batch): Promise<CommitAnswer> {
    return this.write(() => {
      const { book } = this;
      const steps = [prepareSheets(book, sheets), prepareTables(book, tables), prepareConversions(book, converted), prepareRemovals(book, removed), prepareRestored(book, restored), prepareAppends(book, appended)];
      const writeEdits = prepareEdits(book, edits);
      finishBegun(book);
      for (const apply of steps) apply();
      if (entryHelp) layEntryHelp(book, entryHelp);
      if (remembered) remember(book, remembered);
      return { before: writeEdits() };
    });
  }

  reveal(cell: CellReference): Promise<void> {
    return this.write(() => { this.book.activate(requireSheet(this.book, cell.sheet).name); }, true);
  }

  private snapshot(names: readonly string[] | undefined): WorkbookSnapshot {
    const { book } = this;
    const remembered = rememberedIn(book);
    const wanted = names && new Set(names.map((name) => name.toLowerCase()));
    const tables = book.tables.filter((table) => table.hasHeader && (!wanted || wanted.has(table.name.toLowerCase())));
    return {
      tables: tables.map((table) => readTableSnapshot(book, requireSheet(book, table.sheet), table)),
      candidates: wanted ? [] : readCandidates(book),
      ownSheets: wanted ? [] : readOwnSheets(book),
      facts: {
        name: this.facts.name,
        sheets: book.sheets.map((sheet) => sheet.name),
        date1904: book.date1904,
        readOnly: this.facts.readOnly,
        vacantSheets: vacantSheets(book),
        protectedSheets: book.sheets.filter((sheet) => sheet.isProtected).map((sheet) => sheet.name),
        language: null,
        ...(remembered === NOTHING_REMEMBERED ? {} : { remembered }),
      },
    };
  }

  /** Failures come as a rejected promise, as from any other workbook. */
  private async answer<T>(work: () => T): Promise<T> {
    await Promise.resolve();
    return work();
  }

  private write<T>(work: () => T, onlyLooking = false): Promise<T> {
    return this.answer(() => {
      if (this.facts.readOnly && !onlyLooking) throw new WorkbookError("read-only");
      this.isWriting = true;
      try {
        return work();
      } finally {
        this.isWriting = false;
      }
    });
  }
}
