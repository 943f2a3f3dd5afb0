import type { CellArea } from "../workbook/address";
import type { CellChange, XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";

export interface HistoryCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellChange;
  readonly after: CellChange;
}

/** Whole rows of a sheet that came or went. */
export interface RowMove {
  readonly change: "inserted" | "deleted";
  readonly first: number;
  readonly count: number;
}

/** One thing that a person did: cells that changed, a table that grew over what was typed below it, or rows that moved. */
export interface TypedEdit {
  readonly sheet: string;
  readonly cells: readonly HistoryCell[];
  readonly grown: { readonly table: string; readonly before: CellArea; readonly after: CellArea } | null;
  readonly rows?: RowMove;
}

/** What a cell holds, as a change that puts it back. */
export function changeOf(sheet: XlsxSheet, row: number, column: number): CellChange {
  const cell = sheet.cell(row, column);
  if (!cell) return { value: null, style: sheet.rowStyle(row) || sheet.columnStyle(column) };
  return cell.formula === null ? { value: cell.value, style: cell.style } : { formula: cell.formula, ...(cell.awaitsExcel ? {} : { value: cell.value }), style: cell.style };
}

const LAST_COLUMN = 16_384;

export function areaOf({ cells, rows }: TypedEdit): CellArea {
  if (rows) return { firstRow: rows.first, lastRow: rows.first + rows.count - 1, firstColumn: 1, lastColumn: LAST_COLUMN };
  const area = { firstRow: Infinity, lastRow: 0, firstColumn: Infinity, lastColumn: 0 };
  for (const { row, column } of cells) {
    area.firstRow = Math.min(area.firstRow, row);
    area.lastRow = Math.max(area.lastRow, row);
    area.firstColumn = Math.min(area.firstColumn, column);
    area.lastColumn = Math.max(area.lastColumn, column);
  }
  return area;
}

/** The edit that takes another one back. Cells stay: they say what was where. */
function reversed(edit: TypedEdit): TypedEdit {
  return edit.rows ? { ...edit, rows: { ...edit.rows, change: edit.rows.change === "inserted" ? "deleted" : "inserted" } } : edit;
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

  /** Rows that went cannot be had back whole, since formulas elsewhere have lost them: that forgets what was done before. */
  add(edit: TypedEdit): void {
    if (edit.rows?.change === "deleted") this.done = [];
    else this.done.push(edit);
    this.undone = [];
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  /** Takes the last edit back in the book and answers the edit that did so; `null` where there is none or its sheet is gone. */
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
    if (edit.rows && side === "before") sheet.deleteRows(edit.rows.first, edit.rows.count);
    else if (edit.rows) sheet.insertRows(edit.rows.first, edit.rows.count);
    if (edit.grown && side === "after") book.resizeTable(edit.grown.table, edit.grown.after);
    for (const cell of edit.cells) sheet.setCell(cell.row, cell.column, cell[side]);
    if (edit.grown && side === "before") book.resizeTable(edit.grown.table, edit.grown.before);
    to.push(edit);
    return side === "before" ? reversed(edit) : edit;
  }
}
