import type { CellArea } from "../../workbook/address";

/** Which cells of a sheet have changed, and when: column → row → number of the change. */
export class ChangedCells {
  private columns = new Map<number, Map<number, number>>();

  mark(row: number, column: number, version: number): void {
    let rows = this.columns.get(column);
    if (!rows) this.columns.set(column, (rows = new Map<number, number>()));
    rows.set(row, version);
  }

  at(row: number, column: number): number {
    return this.columns.get(column)?.get(row) ?? 0;
  }

  /** Latest change within an area; 0 for none. */
  latest(area: CellArea): number {
    let latest = 0;
    for (const [column, rows] of this.columns) {
      if (column < area.firstColumn || column > area.lastColumn) continue;
      if (rows.size > area.lastRow - area.firstRow) {
        for (let row = area.firstRow; row <= area.lastRow; row++) latest = Math.max(latest, rows.get(row) ?? 0);
      } else {
        for (const [row, version] of rows) if (version > latest && row >= area.firstRow && row <= area.lastRow) latest = version;
      }
    }
    return latest;
  }

  /** Rows from `first` on move by `count`; with a negative count the first rows go. */
  move(first: number, count: number): void {
    const moved = new Map<number, Map<number, number>>();
    for (const [column, rows] of this.columns) {
      const shifted = new Map<number, number>();
      for (const [row, version] of rows) {
        if (row < first) shifted.set(row, version);
        else if (count > 0 || row >= first - count) shifted.set(row + count, version);
      }
      moved.set(column, shifted);
    }
    this.columns = moved;
  }
}
