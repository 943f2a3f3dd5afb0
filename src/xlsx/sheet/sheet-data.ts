import type { CellValue } from "../../values/cell-value";
import { cellAddress, type CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { CellChange } from "../xlsx-book";
import { attribute } from "../xml/attributes";
import { byteText } from "./byte-text";
import { BLANK } from "./cell-kinds";
import { findCell, findRow, type CellIndex } from "./cell-index";
import { EditedRow } from "./edited-row";
import { joinBytes } from "./join-bytes";
import { CellReader } from "./read-cell";
import { regularRows } from "./regular-rows";
import { changeRowCell, newRowCell, spellOut } from "./row-cell";
import { scanCells } from "./scan-cells";
import type { SharedStrings } from "./shared-strings";

export interface StoredCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: number;
  readonly awaitsValue: boolean;
}

/** The rows of a sheet: an index over the XML as it was, read on first use, and the rows that were opened for change since. */
export class SheetData {
  private loaded: { readonly index: CellIndex; readonly reader: CellReader } | null = null;
  private readonly edited = new Map<number, EditedRow>();
  private area: CellArea | null | undefined;

  /** `content`: the bytes inside `<sheetData>`. */
  constructor(
    private content: Uint8Array,
    readonly prefix: string,
    private readonly strings: () => SharedStrings,
    private readonly date1904: boolean,
  ) {}

  private get read() {
    if (this.loaded) return this.loaded;
    let index = scanCells(this.content, this.prefix.length);
    if (!index.isRegular) {
      this.content = new TextEncoder().encode(regularRows(byteText(this.content, 0, this.content.length), this.prefix));
      index = scanCells(this.content, this.prefix.length);
    }
    this.loaded = { index, reader: new CellReader(this.content, index, this.prefix, this.strings, this.date1904) };
    return this.loaded;
  }

  cell(row: number, column: number): StoredCell | null {
    const edited = this.edited.get(row);
    if (edited) return edited.find(column);
    const { index, reader } = this.read;
    const rowPlace = findRow(index, row);
    const place = rowPlace < 0 ? -1 : findCell(index, rowPlace, column);
    if (place < 0) return null;
    const formula = index.formula && index.formula[place]! >= 0 ? reader.formula(place, row, column) : null;
    return { value: reader.value(place), formula, style: index.style[place]!, awaitsValue: formula !== null && index.kind[place] === BLANK };
  }

  /** Area of the array or data-table formula of several cells that the cell belongs to. */
  arrayAround(row: number, column: number): CellArea | null {
    return this.read.index.arrays.find((area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn) ?? null;
  }

  get arrays(): readonly CellArea[] {
    return this.read.index.arrays;
  }

  get hasArrays(): boolean {
    return this.read.index.arrays.length > 0;
  }

  /** Areas of array formulas that begin at the cell. */
  arraysAt(row: number, column: number): readonly CellArea[] {
    const { arrays } = this.read.index;
    return arrays.length === 0 ? arrays : arrays.filter((area) => area.firstRow === row && area.firstColumn === column);
  }

  /** Throws WorkbookError "array-formula" and "refused". */
  change(row: number, column: number, change: CellChange): void {
    const isContent = change.value !== undefined || change.formula !== undefined;
    if (isContent && this.arrayAround(row, column)) throw new WorkbookError("array-formula", cellAddress(row, column));
    const edited = this.openRow(row);
    const cell = edited.find(column);
    if (isContent && cell?.formula) this.releaseShared(row, column);
    if (!cell) {
      edited.insert(newRowCell(this.prefix, row, column, change));
      this.area = undefined;
    } else changeRowCell(cell, change, this.prefix, row);
  }

  removeCell(row: number, column: number): void {
    this.change(row, column, { value: null });
    this.openRow(row).remove(column);
    this.area = undefined;
  }

  /** Replaces a formula's text and nothing else: its value and its kind stay. */
  rewriteFormula(row: number, column: number, formula: string): void {
    const cell = this.openRow(row).find(column);
    if (!cell || cell.formula === null) return;
    this.releaseShared(row, column);
    const f = /<[^<>]*f\b[^<>]*t="array"[^<>]*>/.exec(cell.xml)?.[0];
    const area = f ? attribute(f, "ref") : null;
    spellOut(cell, this.prefix, formula, area === null ? "" : ` t="array" ref="${area}"`);
  }

  openRow(row: number): EditedRow {
    const known = this.edited.get(row);
    if (known) return known;
    const opened = this.readRow(row);
    this.edited.set(row, opened);
    return opened;
  }

  private readRow(row: number): EditedRow {
    const { index, reader } = this.read;
    const place = findRow(index, row);
    if (place < 0) return EditedRow.create(this.prefix, row);
    const cells = [];
    for (let each = index.firstCell[place]!; each < index.firstCell[place + 1]!; each++) {
      const column = index.column[each]!;
      cells.push({ column, style: index.style[each]!, value: reader.value(each), formula: reader.formula(each, row, column), awaitsValue: index.kind[each] === BLANK });
    }
    return EditedRow.open(byteText(this.content, index.rowStart[place]!, index.rowEnd[place]!), cells);
  }

  /** `<row …>`, or `null` where the row does not stand. */
  rowTag(row: number): string | null {
    const edited = this.edited.get(row);
    if (edited) return edited.open;
    const { index } = this.read;
    const place = findRow(index, row);
    return place < 0 ? null : byteText(this.content, index.rowStart[place]!, index.rowInside[place]!);
  }

  usedArea(): CellArea | null {
    if (this.area !== undefined) return this.area;
    const { index } = this.read;
    let firstRow = Infinity, lastRow = 0, firstColumn = Infinity, lastColumn = 0;
    const grow = (row: number, first: number, last: number): void => {
      firstRow = Math.min(firstRow, row);
      lastRow = Math.max(lastRow, row);
      firstColumn = Math.min(firstColumn, first);
      lastColumn = Math.max(lastColumn, last);
    };
    for (let place = 0; place < index.rowCount; place++) {
      const from = index.firstCell[place]!;
      const to = index.firstCell[place + 1]!;
      if (to > from && !this.edited.has(index.rowNumber[place]!)) grow(index.rowNumber[place]!, index.column[from]!, index.column[to - 1]!);
    }
    for (const [row, { cells }] of this.edited) {
      if (cells.length > 0) grow(row, cells[0]!.column, cells[cells.length - 1]!.column);
    }
    this.area = lastRow === 0 ? null : { firstRow, firstColumn, lastRow, lastColumn };
    return this.area;
  }

  /** Calls `visit` for every formula, spelled out for its cell, row by row. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    const { index, reader } = this.read;
    if (index.formula) {
      for (let place = 0; place < index.rowCount; place++) {
        const row = index.rowNumber[place]!;
        if (this.edited.has(row)) continue;
        for (let each = index.firstCell[place]!; each < index.firstCell[place + 1]!; each++) {
          const formula = index.formula[each]! < 0 ? null : reader.formula(each, row, index.column[each]!);
          if (formula !== null) visit(row, index.column[each]!, formula);
        }
      }
    }
    for (const [row, { cells }] of [...this.edited]) {
      for (const cell of [...cells]) if (cell.formula !== null) visit(row, cell.column, cell.formula);
    }
  }

  /** The bytes inside `<sheetData>` as they are now: unopened rows are copied. `stale`: columns by row of formulas, and of what is worked out with them, that lose their cached value. */
  render(stale: ReadonlyMap<number, readonly number[]> = new Map()): Uint8Array {
    if (this.edited.size === 0 && stale.size === 0) return this.content;
    const { index } = this.read;
    const encoder = new TextEncoder();
    const chunks: Uint8Array[] = [];
    let copied = 0;
    let pending = "";
    const copyTo = (end: number): void => {
      if (end <= copied) return;
      if (pending !== "") chunks.push(encoder.encode(pending));
      pending = "";
      chunks.push(this.content.subarray(copied, end));
      copied = end;
    };
    for (const row of [...new Set([...this.edited.keys(), ...stale.keys()])].sort((a, b) => a - b)) {
      const place = findRow(index, row);
      const next = place < 0 ? ~place : place;
      copyTo(next < index.rowCount ? index.rowStart[next]! : this.content.length);
      pending += (this.edited.get(row) ?? this.readRow(row)).render(stale.get(row) ?? []);
      if (place >= 0) copied = index.rowEnd[place]!;
    }
    copyTo(this.content.length);
    if (pending !== "") chunks.push(encoder.encode(pending));
    return joinBytes(chunks);
  }

  /** Writes every shared formula out at its cell. */
  spellOutShared(): void {
    const { index, reader } = this.read;
    if (index.shared.size === 0) return;
    for (let place = 0; place < index.rowCount; place++) {
      for (let each = index.firstCell[place]!; each < index.firstCell[place + 1]!; each++) {
        if (reader.sharedNumber(each) >= 0) this.spellOutCell(index.rowNumber[place]!, index.column[each]!);
      }
    }
  }

  private spellOutCell(row: number, column: number): void {
    const cell = this.openRow(row).find(column);
    if (cell?.formula && cell.xml.includes("shared")) spellOut(cell, this.prefix, cell.formula);
  }

  /** Before the cell that holds a shared formula is changed, the others that live off it get it written out. */
  private releaseShared(row: number, column: number): void {
    const { index, reader } = this.read;
    const rowPlace = findRow(index, row);
    const place = rowPlace < 0 ? -1 : findCell(index, rowPlace, column);
    const number = place < 0 ? -1 : reader.sharedNumber(place);
    const shared = index.shared.get(number);
    if (!shared || shared.row !== row || shared.column !== column) return;
    for (let each = 0; each < index.rowCount; each++) {
      for (let member = index.firstCell[each]!; member < index.firstCell[each + 1]!; member++) {
        if (member === place || reader.sharedNumber(member) !== number) continue;
        this.spellOutCell(index.rowNumber[each]!, index.column[member]!);
      }
    }
  }
}
