import type { CellArea } from "../workbook/address";
import type { XlsxBook } from "../xlsx/xlsx-book";
import type { GridSheet } from "./grid/grid-sheet";
import type { Selection } from "./grid/selection";
import type { Host } from "./host/host";
import type { ShownAction } from "./last-action";
import type { LegendLine } from "./legend";
import type { TripMode } from "./trip-modes";

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
  /** How trips between the pane and the workbook go. */
  readonly tripMode: TripMode;
  /** Somebody else has the workbook open too. */
  readonly isShared: boolean;
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
  /** Takes rows of texts from the selection on, as a Norwegian Excel would. */
  paste(rows: readonly (readonly string[])[]): void;
  clear(area: CellArea): void;
  /** The area's first row goes into the rest of it. */
  fillDown(area: CellArea): void;
  /** As many rows as the area has come before it, or its own go. */
  moveRows(change: "inserted" | "deleted", area: CellArea): void;
  /** Somebody else types into a cell of the sheet that is shown; the pane hears of it as a change from another machine. */
  typeAsAnother(row: number, column: number, text: string): void;
  /** Somebody else's new row before row `before`. */
  insertRowAsAnother(before: number): void;
  setShared(isShared: boolean): void;
  setTripMode(mode: TripMode): void;
  /** While a person types in a cell, Excel lets no add-in in. */
  setEditing(isEditing: boolean): void;
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
  /** Every workbook is open for viewing only. */
  readonly readOnly?: boolean;
}
