import type { CellValue } from "../../src/values/cell-value";
import type { Workbook } from "../../src/workbook/workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { appendContract } from "./append-contract";
import { chartContract } from "./chart-contract";
import { editContract } from "./edit-contract";
import { entryContract } from "./entry-contract";
import { paintContract } from "./paint-contract";
import { readContract } from "./read-contract";
import { sheetContract } from "./sheet-contract";
import { tableContract } from "./table-contract";
import { watchContract } from "./watch-contract";

/** An opened workbook as the contract needs it. */
export interface Opened {
  readonly workbook: Workbook;
  /** The file as it stands. */
  readonly save: () => Promise<Uint8Array>;
  /** The user's own typing into a cell, past the door. */
  readonly type: (sheet: string, cell: string, value: CellValue) => Promise<void>;
  /** What else the user does with the workbook, past the door. */
  readonly change: (action: (book: XlsxBook) => void) => void;
  readonly close?: () => Promise<void>;
}

export type Open = (bytes: Uint8Array) => Promise<Opened>;

/** What every workbook must do, whatever is behind it. `open` starts from the bytes of an .xlsx file. */
export function workbookContract(name: string, open: Open): void {
  describe(`the door's contract, kept by ${name}`, () => {
    const opened: Opened[] = [];
    const tracked: Open = async (bytes) => {
      const one = await open(bytes);
      opened.push(one);
      return one;
    };
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close?.();
    });
    readContract(tracked);
    editContract(tracked);
    appendContract(tracked);
    tableContract(tracked);
    sheetContract(tracked);
    chartContract(tracked);
    paintContract(tracked);
    entryContract(tracked);
    watchContract(tracked);
  });
}
