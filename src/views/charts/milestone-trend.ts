import { listIn } from "../../values/item-at";
import type { Initiative } from "../../model/initiative";
import { REPORTS_FOR_TREND, trailOf, type ExpectedDelivery } from "../../model/report-trail";
import type { Day } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import type { SheetContext } from "../status-sheet/sheet-context";

export interface TrendLine {
  readonly row: number;
  /** Its ID; where it has none its number. */
  readonly name: string;
  readonly points: readonly (ExpectedDelivery | null)[];
  readonly isDelivered: boolean;
  /** Days that this report expects it later than the one before; 0 where it did not move or is delivered. */
  readonly moved: number;
}

/** When each milestone was expected, report by report. */
export interface MilestoneTrend {
  /** Status dates, this report's the last. */
  readonly reports: readonly Day[];
  /** In the order in which the milestones stand on the page. */
  readonly lines: readonly TrendLine[];
}

const NUMBER: InEachLanguage<(number: number) => string> = {
  nb: (number) => `Nr. ${String(number)}`,
  nn: (number) => `Nr. ${String(number)}`,
  en: (number) => `No. ${String(number)}`,
};

/** `null` before the third report, and where no milestone that was still to come has been told of more than once. */
export function milestoneTrend(context: SheetContext, initiative: Initiative): MilestoneTrend | null {
  const { programme, language } = context;
  const { reports, milestones } = trailOf(programme, initiative);
  if (reports.length < REPORTS_FOR_TREND) return null;
  const rows = programme.milestones.separate();
  const trails = new Map(milestones.map(({ row, points }) => [row, points]));
  const lines = context.milestonesOf(initiative).map((row): TrendLine => {
    const { id, number } = rows.at(row);
    const points = listIn(trails, row);
    const [before, now] = [points.at(-2) ?? null, points.at(-1) ?? null];
    const isDelivered = now?.isDelivered ?? false;
    return { row, name: id || NUMBER[language](number), points, isDelivered, moved: before && now && !isDelivered ? now.day - before.day : 0 };
  });
  const isTold = lines.some(({ points }) => points.filter((point) => point !== null).length > 1 && points.some((point) => point !== null && !point.isDelivered));
  return isTold ? { reports, lines } : null;
}
