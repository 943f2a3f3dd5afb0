import type { Programme, ReportingPeriod } from "../model/programme";

/** A row of the period table; `read` is `null` where neither its id nor its dates name a period. */
export interface PeriodRow {
  readonly row: number;
  readonly id: string;
  readonly read: ReportingPeriod | null;
}

export function periodRows({ tables, periods }: Programme): readonly PeriodRow[] {
  const ids = tables.periods.text("id").values;
  const read = new Map(periods.map((period) => [period.row, period]));
  return ids.map((id, row) => ({ row, id, read: read.get(row) ?? null })).filter(({ id }) => id !== "");
}
