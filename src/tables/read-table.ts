import type { CellValue } from "../values/cell-value";
import { textAt, valueAt } from "../values/item-at";
import { cellAddress, type CellReference } from "../workbook/address";
import { formatAt, type TableSnapshot } from "../workbook/table-snapshot";
import { FAILED, type AmountColumn, type Column, type DateColumn, type NumberColumn, type TextColumn } from "./columns";
import type { TableKind } from "./table-definition";

/** One Excel table among those that together are a kind: rows `from` … `to` − 1 of the read table. */
export interface TablePart {
  readonly snapshot: TableSnapshot;
  /** Rows that only add up the others; read as blank. */
  readonly totals: number;
  readonly from: number;
  readonly to: number;
  /** Field → index into the snapshot's columns; fields without a column are left out. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Texts of fields that have the same one in every row, and no column. */
  readonly constants?: ReadonlyMap<string, string>;
}

/** Where a value stands, for findings and fixes. */
export interface CellPlace extends CellReference {
  readonly table: string;
  /** Header title as the user wrote it. */
  readonly column: string;
}

/**
 * All tables of one kind, read into columns. A row keeps its place in its own table, so that a value's cell
 * can be named when it is needed. Columns that no table has are there, empty, with `present: false`.
 */
export class ReadTable<F extends string = string> {
  constructor(
    readonly kind: TableKind,
    readonly parts: readonly TablePart[],
    readonly length: number,
    private readonly columns: ReadonlyMap<string, Column>,
  ) {}

  has(field: F): boolean {
    return this.columns.get(field)?.present ?? false;
  }

  text(field: F): TextColumn {
    return this.columnOfKind(field, "text");
  }

  date(field: F): DateColumn {
    return this.columnOfKind(field, "date");
  }

  amount(field: F): AmountColumn {
    return this.columnOfKind(field, "amount");
  }

  number(field: F): NumberColumn {
    return this.columnOfKind(field, "number");
  }

  /** The text of a row; "" where blank, and outside the table. */
  textAt(field: F, row: number): string {
    return textAt(this.text(field).values, row);
  }

  /** First day of a row's date; `NONE` where blank, and outside the table. */
  startAt(field: F, row: number): number {
    return valueAt(this.date(field).start, row);
  }

  /** Last day of a row's date; `NONE` where blank, and outside the table. */
  endAt(field: F, row: number): number {
    return valueAt(this.date(field).end, row);
  }

  /** Øre of a row's amount; `NONE` where blank, and outside the table. */
  oreAt(field: F, row: number): number {
    return valueAt(this.amount(field).ore, row);
  }

  column(field: F): Column {
    const column = this.columns.get(field);
    if (!column) throw new Error(`Table ${this.kind} has no field ${field}`);
    return column;
  }

  /** Cells that hold something that their column could not read. */
  failures(): number {
    let count = 0;
    for (const column of this.columns.values()) {
      if (column.kind === "date" || column.kind === "amount") count += column.failures.size;
      else if (column.kind === "text") count += column.errors.size;
      else for (const state of column.state) if (state === FAILED) count++;
    }
    return count;
  }

  /** The part that a row belongs to. */
  partOf(row: number): TablePart {
    const part = this.partAt(row);
    if (!part) throw new RangeError(`Row ${String(row)} is outside table ${this.kind}`);
    return part;
  }

  /** Worksheet row number, as the user sees it. */
  sheetRow(row: number): number {
    const part = this.partOf(row);
    return part.snapshot.firstRow + row - part.from;
  }

  /** The cell of a field in a row, or `null` where that row's table has no such column, or where no such row is. */
  place(row: number, field: F): CellPlace | null {
    const part = this.partAt(row);
    const column = part?.columnOf.get(field);
    if (!part || column === undefined) return null;
    const { snapshot } = part;
    return {
      sheet: snapshot.sheet,
      cell: cellAddress(snapshot.firstRow + row - part.from, snapshot.firstColumn + column),
      table: snapshot.name,
      column: textAt(snapshot.headers, column),
    };
  }

  /** The cell's value as the workbook holds it; `null` where blank or without a column. */
  raw(row: number, field: F): CellValue {
    const part = this.partOf(row);
    const column = part.columnOf.get(field);
    return column === undefined ? null : (part.snapshot.rows[row - part.from]?.[column] ?? null);
  }

  /** The cell's formula with "=", or `null` for a constant. */
  formula(row: number, field: F): string | null {
    const part = this.partOf(row);
    const column = part.columnOf.get(field);
    return column === undefined ? null : (part.snapshot.formulas[column]?.[row - part.from] ?? null);
  }

  format(row: number, field: F): string {
    const part = this.partOf(row);
    const column = part.columnOf.get(field);
    return column === undefined ? "General" : formatAt(part.snapshot, column, row - part.from);
  }

  private partAt(row: number): TablePart | undefined {
    for (const part of this.parts) if (row >= part.from && row < part.to) return part;
    return undefined;
  }

  private columnOfKind<K extends Column["kind"]>(field: F, kind: K): Extract<Column, { kind: K }> {
    const column = this.column(field);
    if (column.kind !== kind) throw new Error(`Field ${field} of ${this.kind} is ${column.kind}, not ${kind}`);
    return column as Extract<Column, { kind: K }>;
  }
}
