import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import { bulletsOf } from "./bullets";
import type { Initiative, ReportRow } from "./initiative";
import type { ReportingPeriod } from "./programme";
import type { ProgressTexts } from "./progress-texts";
import { readStatedPeriod } from "./stated-period";

export interface ReportSurroundings {
  readonly period: ReportingPeriod | null;
  readonly today: Day;
  readonly initiativeOf: (code: string) => Initiative | null;
  readonly isCurrent: (period: string) => boolean;
  readonly progress: ProgressTexts;
}

/** The report table's rows, of every period; bullets of the progress table follow those of the text cells. */
export function reportRows(table: ReadTable<FieldOf<"reports">>, around: ReportSurroundings): readonly ReportRow[] {
  const rows: ReportRow[] = [];
  const text = (field: Exclude<FieldOf<"reports">, "costDate" | "date">, row: number): string => table.textAt(field, row);
  for (let row = 0; row < table.length; row++) {
    const code = text("code", row);
    const period = text("period", row);
    const current = around.isCurrent(period);
    const periodCostDate = current ? (around.period?.costDate ?? NONE) : NONE;
    const costDate = table.place(row, "costDate") === null ? periodCostDate : table.endAt("costDate", row);
    const statedPeriodText = text("statedPeriod", row);
    const stated = readStatedPeriod(statedPeriodText, around.period, costDate, around.today);
    const initiative = around.initiativeOf(code);
    const { done, planned } = around.progress.of(period, initiative, current);
    rows.push({
      row,
      period,
      code,
      statedPeriodText,
      statedPeriod: stated?.period ?? null,
      statedYearInferred: stated !== null && stated.flags.includes("year-inferred"),
      costDate,
      summary: text("summary", row),
      done: [...bulletsOf(text("done", row)), ...done],
      planned: [...bulletsOf(text("planned", row)), ...planned],
      risk: bulletsOf(text("risk", row)),
      quality: text("quality", row),
      sign: text("sign", row),
      signedOn: table.endAt("date", row),
      approvedBy: text("approvedBy", row),
      initiative,
      current,
    });
  }
  return rows;
}
