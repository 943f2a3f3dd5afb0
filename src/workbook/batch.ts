import type { CellValue } from "../values/cell-value";
import type { EntryHelp } from "./entry-help";
import type { Remembered } from "./remembered";
import type { SheetPlan } from "./sheet-plan";

/** `{ date }` is an ISO calendar date, written as a serial with a date format where the cell has none. */
export type EditValue = string | number | boolean | null | { readonly date: string };

/** A change to one of the user's cells: only ever on that user's click. Text is written as text. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: EditValue;
}

/**
 * Rows below a table's last; the table grows with them, its totals row stays last, calculated columns go on. The one
 * blank row of a table without data is filled first. Values by header; a missing header stays blank, a key that is no
 * header is WorkbookError "column-missing".
 */
export interface TableAppend {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, EditValue>>[];
}

export interface NewTable {
  readonly sheet: string;
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly EditValue[])[];
  /** en-US number formats by header; "General" where left out. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Points by header. */
  readonly widths?: Readonly<Record<string, number>>;
}

/** A block of cells under a header row that becomes a table where it stands; its cells and looks stay. */
export interface TableFromCells {
  readonly sheet: string;
  /** With the header row, whose texts are distinct. */
  readonly address: string;
  readonly name: string;
  /** The block goes on below the address: to the first blank row. */
  readonly goesOn: boolean;
}

export interface Batch {
  readonly sheets?: readonly SheetPlan[];
  readonly tables?: readonly NewTable[];
  /** Refused where a table stands in the way, cells are merged, or a header is blank or doubled. */
  readonly converted?: readonly TableFromCells[];
  readonly appended?: readonly TableAppend[];
  readonly edits?: readonly CellEdit[];
  /** Puts cells back as a `CommitAnswer` said that they were: value, formula and format. */
  readonly restored?: readonly PreviousCell[];
  /** Takes away rows at a table's end that an earlier batch appended; a table keeps one row, blank where all are gone. */
  readonly removed?: readonly { readonly table: string; readonly rows: number }[];
  /**
   * The complete set of our help at entry; the workbook works out the difference. Cells with a validation of the user's
   * own keep it, and protected sheets stay as they are. Left out: as it is.
   */
  readonly entryHelp?: readonly EntryHelp[];
  /** Left out: as it is. Kept on a sheet that is not protected; where there is none, it is not kept. */
  readonly remembered?: Remembered;
}

/** What an edited cell held before, so that a fix can be undone where Excel cannot. */
export interface PreviousCell {
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface CommitAnswer {
  readonly before: readonly PreviousCell[];
}
