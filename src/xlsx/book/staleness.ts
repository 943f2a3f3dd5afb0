import type { CellArea } from "../../workbook/address";
import { readPrecedents, type Precedents } from "../formulas/read-precedents";
import type { DefinedName, XlsxTable } from "../xlsx-book";
import { ChangedCells } from "./changed-cells";
import type { OpenedSheet } from "./opened-sheet";

interface Formula {
  readonly sheet: OpenedSheet;
  readonly row: number;
  readonly column: number;
  readonly precedents: Precedents;
}

/** After so many rounds without an end (a chain against the order of rows) every formula counts as stale. */
const ROUNDS = 40;
const COLUMNS = 16384;

/**
 * Knows which formulas can no longer be trusted to have the right value: those that read an edited cell, directly or
 * through others. Nothing is looked at before the first edit, and formulas are followed only when someone asks.
 */
export class Staleness {
  private version = 0;
  private followed = 0;
  /** Formulas without a later value of their own are stale since this change. */
  private everything = 0;
  private readonly changes = new Map<OpenedSheet, ChangedCells>();
  private readonly changedNames = new Map<string, number>();
  /** When a formula was given its value, and since when it is stale. */
  private readonly given = new Map<OpenedSheet, ChangedCells>();
  private readonly stale = new Map<OpenedSheet, ChangedCells>();
  private formulas: Map<OpenedSheet, Map<number, Formula>> | null = null;

  constructor(
    private readonly sheets: () => readonly OpenedSheet[],
    private readonly tables: () => readonly XlsxTable[],
    private readonly names: () => readonly DefinedName[],
  ) {}

  /** A cell has new contents; `formula` with or without a value. */
  edited(sheet: OpenedSheet, row: number, column: number, formula: string | null, hasValue: boolean): void {
    this.version++;
    cellsOf(this.changes, sheet).mark(row, column, this.version);
    if (formula !== null) cellsOf(this.given, sheet).mark(row, column, this.version);
    if (formula !== null && !hasValue) cellsOf(this.stale, sheet).mark(row, column, this.version);
    const known = this.formulas?.get(sheet);
    if (!known) return;
    const key = row * COLUMNS + column;
    if (formula === null) known.delete(key);
    else known.set(key, this.read(sheet, row, column, formula, this.tables(), this.names()));
  }

  /** Cells that came under a reference, left it, or are about to go, without being edited themselves. */
  editedArea(sheet: OpenedSheet, area: CellArea): void {
    const used = sheet.usedArea();
    if (!used) return;
    this.version++;
    for (let row = Math.max(area.firstRow, used.firstRow); row <= Math.min(area.lastRow, used.lastRow); row++) {
      for (let column = Math.max(area.firstColumn, used.firstColumn); column <= Math.min(area.lastColumn, used.lastColumn); column++) {
        if (sheet.data.cell(row, column)) cellsOf(this.changes, sheet).mark(row, column, this.version);
      }
    }
  }

  editedName(name: string): void {
    this.changedNames.set(name.toLowerCase(), ++this.version);
    this.formulas = null;
  }

  /** Before rows of a sheet make place or go: what reads rows that go is stale. */
  beforeMove(sheet: OpenedSheet, first: number, count: number): void {
    if (count > 0) return;
    this.editedArea(sheet, { firstRow: first, lastRow: first - count - 1, firstColumn: 1, lastColumn: COLUMNS });
    if (this.version > 0) this.follow();
  }

  moved(sheet: OpenedSheet, first: number, count: number): void {
    for (const cells of [this.changes, this.given, this.stale]) cells.get(sheet)?.move(first, count);
    this.formulas = null;
  }

  /** Formulas, tables or names were rewritten without a change of what they say. */
  forget(): void {
    this.formulas = null;
  }

  has(sheet: OpenedSheet, row: number, column: number): boolean {
    if (this.version === 0) return false;
    this.follow();
    const given = this.given.get(sheet)?.at(row, column) ?? 0;
    return this.everything > given || (this.stale.get(sheet)?.at(row, column) ?? 0) >= Math.max(1, given);
  }

  /** Columns by row of stale formulas, and of the other cells of stale arrays. */
  staleCells(sheet: OpenedSheet): Map<number, number[]> {
    const found = new Map<number, number[]>();
    if (this.version === 0) return found;
    const add = (row: number, column: number): void => {
      const columns = found.get(row);
      if (columns) columns.push(column);
      else found.set(row, [column]);
    };
    for (const { row, column } of this.all.get(sheet)?.values() ?? []) {
      if (!this.has(sheet, row, column)) continue;
      add(row, column);
      for (const area of sheet.data.arraysAt(row, column)) {
        for (let r = area.firstRow; r <= area.lastRow; r++) for (let c = area.firstColumn; c <= area.lastColumn; c++) if (r !== row || c !== column) add(r, c);
      }
    }
    return found;
  }

  private get all(): Map<OpenedSheet, Map<number, Formula>> {
    if (this.formulas) return this.formulas;
    const tables = this.tables();
    const names = this.names();
    this.formulas = new Map(this.sheets().map((sheet) => {
      const found = new Map<number, Formula>();
      sheet.data.forEachFormula((row, column, formula) => found.set(row * COLUMNS + column, this.read(sheet, row, column, formula, tables, names)));
      return [sheet, found] as const;
    }));
    this.followed = 0;
    return this.formulas;
  }

  private read(sheet: OpenedSheet, row: number, column: number, formula: string, tables: readonly XlsxTable[], names: readonly DefinedName[]): Formula {
    return { sheet, row, column, precedents: readPrecedents(formula, { sheet: sheet.name, row, column }, tables, names) };
  }

  /** Lets changes run on through formulas until nothing new goes stale. */
  private follow(): void {
    const { all } = this;
    if (this.followed === this.version) return;
    this.followed = this.version;
    const changed = new Map([...this.changes].map(([sheet, cells]) => [sheet.name.toLowerCase(), cells] as const));
    for (let round = 0; round < ROUNDS; round++) {
      let isNew = false;
      for (const formulas of all.values()) {
        for (const formula of formulas.values()) isNew = this.followOne(formula, changed) || isNew;
      }
      if (!isNew) return;
    }
    this.everything = this.version;
  }

  private followOne({ sheet, row, column, precedents }: Formula, changed: Map<string, ChangedCells>): boolean {
    const given = this.given.get(sheet)?.at(row, column) ?? 0;
    const stale = cellsOf(this.stale, sheet);
    let latest = precedents.anything ? this.version : 0;
    for (const { sheet: name, area } of precedents.areas) latest = Math.max(latest, changed.get(name)?.latest(area) ?? 0);
    for (const name of precedents.names) latest = Math.max(latest, this.changedNames.get(name) ?? 0);
    if (latest <= given || latest <= stale.at(row, column)) return false;
    stale.mark(row, column, latest);
    const cells = cellsOf(this.changes, sheet);
    cells.mark(row, column, latest);
    for (const area of sheet.data.arraysAt(row, column)) {
      for (let r = area.firstRow; r <= area.lastRow; r++) for (let c = area.firstColumn; c <= area.lastColumn; c++) cells.mark(r, c, latest);
    }
    changed.set(sheet.name.toLowerCase(), cells);
    return true;
  }
}

function cellsOf(map: Map<OpenedSheet, ChangedCells>, sheet: OpenedSheet): ChangedCells {
  let cells = map.get(sheet);
  if (!cells) map.set(sheet, (cells = new ChangedCells()));
  return cells;
}
