import { isoDate } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { subjectOf } from "./fact";
import { sameFacts } from "./fact-differences";
import { allSnapshots, versionOf, type Snapshot } from "./history";
import type { Programme } from "./programme";
import { programmeFacts } from "./programme-facts";
import { remembered } from "./remembered";
import { compareVersions, type ReportVersion } from "./report-version";

/** What the history holds of the period that is looked at. */
export interface PeriodHistory {
  /** The last published version. */
  readonly published: Snapshot | null;
  /** The newest draft since then. */
  readonly draft: Snapshot | null;
  readonly nextDraft: ReportVersion;
  /** Number that the next published version gets. */
  readonly nextVersion: number;
}

/** PeriodeID of the report; its status date where the workbook has no period. */
export function reportId({ period, statusDate }: Programme): string {
  return period?.id ?? isoDate(statusDate);
}

export const periodHistory = remembered((programme): PeriodHistory => {
  const id = foldText(reportId(programme));
  const own = allSnapshots(programme).filter(({ period }) => foldText(period) === id);
  const published = own.filter((each) => each.published).at(-1) ?? null;
  const newer = own.filter((each) => !each.published && (published === null || compareVersions(versionOf(each), versionOf(published)) > 0));
  const draft = newer.at(-1) ?? null;
  return {
    published,
    draft,
    nextDraft: draft ? { major: draft.version, draft: draft.draft + 1 } : { major: published?.version ?? 0, draft: 1 },
    nextVersion: Math.max(0, ...own.map(({ version }) => version)) + 1,
  };
});

/** Whether a later period has begun, so that the tables have moved on since this one was reported. */
export const isEarlierPeriod = remembered(({ period, periods, today }): boolean =>
  period !== null && periods.some(({ from }) => from > period.to && from <= today),
);

/** Whether a report of an earlier period would show the milestones of today, and not those that it was reported with. */
export const showsToday = remembered((programme): boolean => {
  if (!isEarlierPeriod(programme)) return false;
  const { draft, published } = periodHistory(programme);
  const newest = draft ?? published;
  const milestones = (facts: Snapshot["facts"]): Snapshot["facts"] => facts.filter(({ field }) => subjectOf(field) === "milestone");
  return newest === null || !sameFacts(milestones(newest.facts), milestones(programmeFacts(programme)));
});
