import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { NONE } from "../values/none";
import { periodFromId } from "../values/read-period";
import { trigramLikeness } from "../values/trigram-likeness";
import type { Initiative, ReportRow } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

const NOTHING: readonly ReportRow[] = [];

const endOfPeriod = remembered(({ periods }) => new Map(periods.map((period) => [foldText(period.id), period.to])));

function endOf(programme: Programme, id: string): Day {
  return endOfPeriod(programme).get(foldText(id)) ?? periodFromId(id)?.to ?? NONE;
}

const pasts = remembered((programme) => {
  const rows = new Map<Initiative, { readonly end: Day; readonly report: ReportRow }[]>();
  const current = programme.reports.find((report) => report.current && report.period !== "");
  const before = programme.period?.from ?? (current ? (periodFromId(current.period)?.from ?? NONE) : NONE);
  for (const report of programme.reports) {
    if (report.current || !report.initiative) continue;
    const end = endOf(programme, report.period);
    if (end === NONE || end >= before) continue;
    const known = rows.get(report.initiative);
    if (known) known.push({ end, report });
    else rows.set(report.initiative, [{ end, report }]);
  }
  return new Map(
    [...rows].map(([initiative, known]) => [initiative, known.sort((a, b) => b.end - a.end).map(({ report }) => report)] as const),
  );
});

/** An initiative's reports of the periods before the reported one, the latest first. */
export function earlierReports(programme: Programme, initiative: Initiative | null): readonly ReportRow[] {
  return (initiative && pasts(programme).get(initiative)) ?? NOTHING;
}

/** The bullets of a report that stand nearly word for word in another, field by field. */
export function repeatedBullets(report: ReportRow, earlier: ReportRow, likeness: number): readonly string[] {
  const repeats = (now: readonly string[], then: readonly string[]): readonly string[] =>
    now.filter((bullet) => then.some((other) => trigramLikeness(bullet, other) >= likeness));
  return [...repeats(report.done, earlier.done), ...repeats(report.planned, earlier.planned)];
}

/** What an earlier report planned and this one speaks of neither as done nor as planned. */
export function droppedPlans(report: ReportRow, earlier: ReportRow, likeness: number): readonly string[] {
  const now = [...report.done, ...report.planned];
  return earlier.planned.filter((promise) => !now.some((bullet) => trigramLikeness(promise, bullet) >= likeness));
}

/** Plans that stand in this report and in each of the `periods` − 1 before it. */
export function carriedPlans(programme: Programme, report: ReportRow, periods: number, likeness: number): readonly string[] {
  const earlier = earlierReports(programme, report.initiative).slice(0, periods - 1);
  if (earlier.length < periods - 1) return [];
  return report.planned.filter((bullet) => earlier.every(({ planned }) => planned.some((other) => trigramLikeness(bullet, other) >= likeness)));
}
