import { historyRows, type HistoryRow } from "../model/history-rows";
import type { Programme } from "../model/programme";

/** A row of the history table that no longer is what it was written as. */
export interface RecordedRow {
  readonly row: number;
  readonly record: HistoryRow;
}

export function editedRecords(programme: Programme): readonly RecordedRow[] {
  const edited: RecordedRow[] = [];
  historyRows(programme).forEach((record, row) => {
    if (record.state === "edited") edited.push({ row, record });
  });
  return edited;
}
