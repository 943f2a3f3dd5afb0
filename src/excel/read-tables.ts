import type { TableSnapshot } from "../workbook/table-snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { askRows, joinParts, rowsIn, type TablePart } from "./read-table";
import type { TablePlace } from "./structure";

/**
 * Cells of tables that one trip reads. Each comes as a value, a type, a formula and a format, some 60 bytes: half of
 * what Excel on the web lets through.
 */
const CELLS_A_TRIP = 40_000;

/** Rows that a table of unknown size is asked for. */
const FIRST_ROWS = 1_000;

/** Cells of a table as it was last read, by its name. */
export type TableSizes = Map<string, { readonly rows: number; readonly columns: number }>;

interface AskedTable {
  readonly place: TablePlace;
  readonly parts: TablePart[];
  isGone: boolean;
}

function rowsRead({ parts }: AskedTable): number {
  return parts.reduce((sum, { values }) => sum + values.length, 0);
}

function rowsLeft(table: AskedTable): number {
  const [first] = table.parts;
  return first && !table.isGone ? rowsIn(first.area) - rowsRead(table) : 0;
}

/** Whether what is known of the tables lets them come whole in one trip. */
function fitOneTrip(places: readonly TablePlace[], sizes: TableSizes): boolean {
  let cells = 0;
  for (const { name } of places) {
    const size = sizes.get(name);
    if (!size) return false;
    cells += size.rows * size.columns;
  }
  return cells <= CELLS_A_TRIP;
}

/** Tables whose first rows are asked for in a trip that reads other things too. */
export interface AskedTables {
  /** After the sync: the rest in further trips where there is more, never more than Excel lets through in one. */
  finish(): Promise<readonly (TableSnapshot | null)[]>;
}

function take(table: AskedTable, part: TablePart | null): void {
  const [first] = table.parts;
  if (part === null) table.isGone = true;
  else if (first && (JSON.stringify(first.area) !== JSON.stringify(part.area) || part.values.length === 0)) throw new WorkbookError("busy", table.place.name);
  else table.parts.push(part);
}

/** Rows of the tables that are not read yet, as many as go in one trip. */
function nextSpans(tables: readonly AskedTable[]): readonly { readonly table: AskedTable; readonly from: number; readonly count: number }[] {
  let room = CELLS_A_TRIP;
  return tables.flatMap((table) => {
    const columns = Math.max(1, table.parts[0]?.headers.length ?? 1);
    const count = Math.min(rowsLeft(table), Math.floor(room / columns));
    if (count <= 0) return [];
    room -= count * columns;
    return [{ table, from: rowsRead(table), count }];
  });
}

/** Queues the first rows of each table; all of them where the tables are known to be small. A table that has gone is `null`. */
export function askTables(context: Excel.RequestContext, places: readonly TablePlace[], sizes: TableSizes): AskedTables {
  const isSmall = fitOneTrip(places, sizes);
  const tables = places.map((place): AskedTable => ({ place, parts: [], isGone: false }));
  const asked = tables.map((table) => {
    const count = isSmall ? Math.max(FIRST_ROWS, (sizes.get(table.place.name)?.rows ?? 0) + FIRST_ROWS) : FIRST_ROWS;
    return { table, part: askRows(context, table.place, { from: 0, count }) };
  });
  return {
    async finish() {
      for (const { table, part } of asked) take(table, part());
      for (let spans = nextSpans(tables); spans.length > 0; spans = nextSpans(tables)) {
        const more = spans.map(({ table, from, count }) => ({ table, part: askRows(context, table.place, { from, count }) }));
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more than one trip may carry
        await context.sync();
        for (const { table, part } of more) take(table, part());
      }
      return tables.map(({ place, parts, isGone }) => {
        const snapshot = isGone ? null : joinParts(place, parts);
        const [first] = parts;
        if (snapshot && first) sizes.set(place.name, { rows: rowsIn(first.area), columns: first.headers.length });
        else sizes.delete(place.name);
        return snapshot;
      });
    },
  };
}
