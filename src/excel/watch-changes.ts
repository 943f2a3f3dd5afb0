import type { WorkbookChange } from "../workbook/workbook";

type Listener = (change: WorkbookChange) => void;

/** Changes that move or remove cells: addresses known from before may no longer hold. */
const RESHAPING = new Set(["RowInserted", "RowDeleted", "ColumnInserted", "ColumnDeleted", "CellInserted", "CellDeleted"]);

/**
 * The handlers of Excel's events, registered once: adding one has cleared the user's undo on some builds.
 * Sheets are known to events by id only.
 */
export class ChangeWatch {
  private readonly listeners = new Set<Listener>();
  private readonly nameOfId = new Map<string, string>();
  private isRegistered = false;
  private ownAdditions = 0;

  /** Queues the registrations in a batch that syncs anyway; nothing where it was done before. */
  register(context: Excel.RequestContext): () => void {
    if (this.isRegistered) return () => undefined;
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    worksheets.onChanged.add(async (event) => { this.cellsChanged(event); });
    worksheets.onCalculated.add(async () => { this.tell({ kind: "structure" }); });
    worksheets.onRowSorted.add(async () => { this.tell({ kind: "structure" }); });
    worksheets.onAdded.add(async (event) => { this.sheetAdded(event); });
    worksheets.onDeleted.add(async () => { this.tell({ kind: "structure" }); });
    return () => {
      this.isRegistered = true;
      for (const { id, name } of worksheets.items) this.nameOfId.set(id, name);
    };
  }

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /**
   * The next sheet that is added here is ours: the event itself does not say so. Where the write then fails, one sheet
   * of the user's goes unnoticed until the next reading.
   */
  expectOwnSheet(): void {
    this.ownAdditions++;
  }

  private sheetAdded({ source }: Excel.WorksheetAddedEventArgs): void {
    if (source === "Local" && this.ownAdditions > 0) this.ownAdditions--;
    else this.tell({ kind: "structure" });
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }

  private cellsChanged(event: Excel.WorksheetChangedEventArgs): void {
    if (event.triggerSource === "ThisLocalAddin") return;
    const sheet = this.nameOfId.get(event.worksheetId);
    const by = event.source === "Remote" ? "another" : "here";
    if (sheet === undefined || RESHAPING.has(event.changeType)) this.tell({ kind: "structure" });
    else this.tell({ kind: "cells", sheet, address: event.address, by });
  }
}
