import type { CellReference } from "./address";
import type { Batch, CommitAnswer } from "./batch";
import type { Marks } from "./marks";
import type { WorkbookSnapshot } from "./workbook-snapshot";

/** Something in the workbook changed that Statusark did not write itself. */
export type WorkbookChange =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      /** A1 area; may cover cells outside any table. */
      readonly address: string;
      readonly by: "here" | "another";
    }
  /** Sheets, tables or rows came, went, moved or were renamed, or formulas were recalculated: read again. */
  | { readonly kind: "structure" };

/** The one door to any workbook. Plain serialisable data passes it both ways. */
export interface Workbook {
  /** All tables, or only the named ones (then `candidates` and `ownSheets` are empty). */
  read(tables?: readonly string[]): Promise<WorkbookSnapshot>;
  /** Calls `listener` until the returned function is called. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => void>;
  /** Draws the complete set of highlights and removes our others; the user's own formats stay, and so do protected sheets as they are. */
  paint(marks: Marks): Promise<void>;
  /** Everything that is known to fail is refused, as WorkbookError, before anything is written. */
  commit(batch: Batch): Promise<CommitAnswer>;
  reveal(cell: CellReference): Promise<void>;
}
