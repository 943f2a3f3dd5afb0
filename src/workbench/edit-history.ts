import type { CellArea } from "../workbook/address";
import type { CellChange, XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";

interface HistoryCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellChange;
  readonly after: CellChange;
}

/** One thing that a person did: cells that changed, and a table that grew over what was typed below it. */
export interface TypedEdit {
  readonly sheet: string;
  readonly cells: readonly HistoryCell[];
  readonly grown: { readonly table: string; readonly before: CellArea; readonly after: CellArea } | null;
}

/** What a cell holds, as a change that puts it back. */
export function changeOf(sheet: XlsxSheet, row: number, column: number): CellChange {
  const cell = sheet.cell(row, column);
  if (!cell) return { value: null, style: sheet.rowStyle(row) || sheet.columnStyle(column) };
  return cell.formula === null ? { value: cell.value, style: cell.style } : { formula: cell.formula, ...(cell.awaitsExcel ? {} : { value: cell.value }), style: cell.style };
}

export function areaOf({ cells }: TypedEdit): CellArea {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return { firstRow: Math.min(...rows), lastRow: Math.max(...rows), firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) };
}

/** Typed edits that can be taken back and done again, in Excel's manner: a write by an add-in forgets them all. */
export class EditHistory {
  private done: TypedEdit[] = [];
  private undone: TypedEdit[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  add(edit: TypedEdit): void {
    this.done.push(edit);
    this.undone = [];
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  /** Puts the last edit back in the book; `null` where there is none or its sheet is gone. */
  undo(book: XlsxBook): TypedEdit | null {
    return this.move(book, this.done, this.undone, "before");
  }

  redo(book: XlsxBook): TypedEdit | null {
    return this.move(book, this.undone, this.done, "after");
  }

  private move(book: XlsxBook, from: TypedEdit[], to: TypedEdit[], side: "before" | "after"): TypedEdit | null {
    const edit = from.pop();
    const sheet = edit ? book.sheet(edit.sheet) : null;
    if (!edit || !sheet) return null;
    if (edit.grown && side === "after") book.resizeTable(edit.grown.table, edit.grown.after);
    for (const cell of edit.cells) sheet.setCell(cell.row, cell.column, cell[side]);
    if (edit.grown && side === "before") book.resizeTable(edit.grown.table, edit.grown.before);
    to.push(edit);
    return edit;
  }
}
