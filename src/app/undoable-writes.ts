import type { Batch, PreviousCell } from "../workbook/batch";
import type { CellReference } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { tablesTouched } from "./changed-tables";

type Write = Pick<Batch, "edits" | "appended" | "tables" | "removed">;

interface Undoable {
  readonly before: readonly PreviousCell[];
  readonly appended: readonly { readonly table: string; readonly rows: number }[];
  /** Rows of each appended table right after the write: more since then are somebody else's. */
  readonly lengths: ReadonlyMap<string, number>;
}

interface Reader {
  snapshot(): WorkbookSnapshot | null;
  readAll(): Promise<void>;
  readTables(names: readonly string[]): Promise<void>;
}

export interface UndoableWrites {
  /** Writes, and reads what was written in. */
  write(batch: Write): Promise<void>;
  /** Takes rows that were appended otherwise, and read since, for the last write. */
  remember(appended: Undoable["appended"]): void;
  /** Takes the last write back, once; rows that somebody has added to since stay. A new table stays, empty. */
  undo(): Promise<void>;
  forget(): void;
}

/** Writes of a person's own click, the last of which can be taken back where Excel itself cannot. */
export function undoableWrites(workbook: Workbook, { snapshot, readAll, readTables }: Reader): UndoableWrites {
  let undoable: Undoable | null = null;
  const lengthOf = (table: string): number | undefined => snapshot()?.tables.find((each) => each.name === table)?.rows.length;

  async function readWritten(cells: readonly CellReference[], tables: readonly string[]): Promise<void> {
    const known = snapshot()?.tables ?? [];
    await readTables([...new Set([...cells.flatMap(({ sheet, cell }) => tablesTouched(known, sheet, cell) ?? []), ...tables])]);
  }

  function remember(appended: Undoable["appended"], before: readonly PreviousCell[] = []): void {
    undoable = { before, appended, lengths: new Map(snapshot()?.tables.map((table) => [table.name, table.rows.length] as const)) };
  }

  return {
    remember,
    async write(batch) {
      undoable = null;
      const { edits = [], appended = [], tables = [], removed = [] } = batch;
      const { before } = await workbook.commit(batch);
      if (tables.length > 0) await readAll();
      else await readWritten(edits, [...appended, ...removed].map(({ table }) => table));
      const rows = appended.map(({ table, rows: added }) => ({ table, rows: added.length }));
      remember([...rows, ...tables.map((table) => ({ table: table.name, rows: table.rows.length }))], before);
    },
    async undo() {
      if (!undoable) return;
      const { before, appended, lengths } = undoable;
      undoable = null;
      const removed = appended.filter(({ table }) => lengthOf(table) === lengths.get(table));
      await workbook.commit({ restored: before, removed });
      await readWritten(before, appended.map(({ table }) => table));
    },
    forget() {
      undoable = null;
    },
  };
}
