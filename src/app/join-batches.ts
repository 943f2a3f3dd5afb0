import type { Batch } from "../workbook/batch";

type Rows = Pick<Batch, "tables" | "appended" | "edits">;

/** All that several parts of one action write, for one batch. */
export function joinBatches(...parts: readonly Rows[]): Rows {
  const tables = parts.flatMap((part) => part.tables ?? []);
  const appended = parts.flatMap((part) => part.appended ?? []);
  const edits = parts.flatMap((part) => part.edits ?? []);
  return { ...(tables.length > 0 ? { tables } : {}), ...(appended.length > 0 ? { appended } : {}), ...(edits.length > 0 ? { edits } : {}) };
}
