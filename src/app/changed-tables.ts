import { readArea } from "../workbook/address";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

/**
 * Names of the tables that a changed area touches, the row below each included (typing there makes a table grow).
 * `null` where the area cannot be read: anything may have changed.
 */
export function tablesTouched(tables: readonly TableSnapshot[], sheet: string, address: string): readonly string[] | null {
  const areas = address.split(",").map((part) => readArea(part.trim()));
  if (areas.some((area) => area === null)) return null;
  return tables
    .filter((table) => table.sheet === sheet && areas.some((area) => area !== null && touches(table, area)))
    .map((table) => table.name);
}

function touches(table: TableSnapshot, area: NonNullable<ReturnType<typeof readArea>>): boolean {
  const lastRow = table.firstRow + table.rows.length;
  const lastColumn = table.firstColumn + table.headers.length;
  return area.lastRow >= table.firstRow - 1 && area.firstRow <= lastRow
    && area.lastColumn >= table.firstColumn && area.firstColumn <= lastColumn;
}

/** The snapshot with some tables read again; a table that is gone is left out. */
export function withTables(snapshot: WorkbookSnapshot, names: readonly string[], read: readonly TableSnapshot[]): WorkbookSnapshot {
  const fresh = new Map(read.map((table) => [table.name, table]));
  const asked = new Set(names);
  return {
    ...snapshot,
    tables: snapshot.tables.flatMap((table) => {
      if (!asked.has(table.name)) return [table];
      const again = fresh.get(table.name);
      return again ? [again] : [];
    }),
  };
}
