import type { Day } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import { dateOfValue } from "./fact-value";
import { reportedSnapshots, type PastMilestone, type Snapshot } from "./history";
import type { Initiative } from "./initiative";
import { pastsOf } from "./milestone-past";
import { initiativeIn, initiativesOf, type PastInitiative } from "./past-initiatives";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** What one report expected of a milestone. */
export interface ExpectedDelivery {
  /** When it was delivered, else when that is expected: the end of a date that is known less finely. */
  readonly day: Day;
  readonly isDelivered: boolean;
}

export interface MilestoneTrail {
  /** Row of the milestone table. */
  readonly row: number;
  /** One for each report, this one the last; `null` where the report did not say. */
  readonly points: readonly (ExpectedDelivery | null)[];
}

/** Øre; `NONE` where the report did not say. */
export interface MoneyPoint {
  readonly plan: Ore;
  readonly actual: Ore;
  readonly forecast: Ore;
  readonly budget: Ore;
}

/** What the reports have said of an initiative, one after another. */
export interface ReportTrail {
  /** Status dates of the reports that it was in, the oldest first; this one is the last. */
  readonly reports: readonly Day[];
  readonly milestones: readonly MilestoneTrail[];
  readonly money: readonly MoneyPoint[];
}

/** Reports, this one counted, from which on a chart has something to say: of money, and of milestones. */
export const REPORTS_FOR_MONEY = 2;
export const REPORTS_FOR_TREND = 3;

const statusDates = remembered((programme) =>
  new Map(
    reportedSnapshots(programme).map((snapshot) => {
      const said = snapshot.facts.find(({ field }) => field === "programme.statusDate")?.value ?? "";
      return [snapshot, dateOfValue(said)?.end ?? snapshot.to] as const;
    }),
  ),
);

/** The day that an earlier report gave the status of; `NONE` where neither it nor its period's name tells. */
export function reportedDay(programme: Programme, snapshot: Snapshot): Day {
  return statusDates(programme).get(snapshot) ?? snapshot.to;
}

function endOf(date: FuzzyDate | null): Day {
  return date?.end ?? NONE;
}

function asReported({ baseline, plan, forecast, delivered }: PastMilestone, at: Day): ExpectedDelivery | null {
  const isDelivered = delivered !== null && delivered.start !== NONE && delivered.start <= at;
  const day = isDelivered ? delivered.end : endOf(forecast ?? plan ?? baseline);
  return day === NONE ? null : { day, isDelivered };
}

function sinceThen({ plan, actual, forecast, budget }: PastInitiative): MoneyPoint {
  return { plan, actual, forecast, budget };
}

/** The reports that an initiative was in, from the history; today's tables for this one alone. */
export function trailOf(programme: Programme, initiative: Initiative): ReportTrail {
  const earlier = reportedSnapshots(programme).flatMap((snapshot, nth) => {
    const held = initiativeIn(programme, snapshot, initiative.code);
    return held ? [{ nth, held, at: reportedDay(programme, snapshot) }] : [];
  });
  const rows = programme.milestones.separate();
  const milestones = initiative.milestones.map((row): MilestoneTrail => {
    const milestone = rows.at(row);
    const { isDelivered, deliveredEnd, forecastEnd } = milestone;
    const day = isDelivered ? deliveredEnd : forecastEnd;
    const pasts = earlier.length > 0 ? pastsOf(programme, milestone) : [];
    const points = earlier.map(({ nth, at }) => {
      const past = pasts[nth];
      return past ? asReported(past, at) : null;
    });
    return { row, points: [...points, day === NONE ? null : { day, isDelivered }] };
  });
  const { economy, budget } = initiative;
  const now: MoneyPoint = { plan: economy?.plan ?? NONE, actual: economy?.actual ?? NONE, forecast: economy?.forecast ?? NONE, budget: budget?.ore ?? NONE };
  return {
    reports: [...earlier.map(({ at }) => at), initiative.statusDate],
    milestones,
    money: [...earlier.map(({ held }) => sinceThen(held)), now],
  };
}

/** The sum where any is known; for a forecast only where all are, since a part would look like the whole. */
function summed(points: readonly MoneyPoint[]): MoneyPoint {
  const sum = (pick: (point: MoneyPoint) => Ore): Ore => {
    const known = points.map(pick).filter((ore) => ore !== NONE);
    return known.length === 0 ? NONE : known.reduce((total, ore) => total + ore, 0);
  };
  const isForecast = points.length > 0 && points.every(({ forecast }) => forecast !== NONE);
  return { plan: sum(({ plan }) => plan), actual: sum(({ actual }) => actual), budget: sum(({ budget }) => budget), forecast: isForecast ? sum(({ forecast }) => forecast) : NONE };
}

/** The programme's money through its reports: in each the sum over the initiatives that had a plan or an actual. */
export function programmeTrail(programme: Programme, reporting: readonly Initiative[]): Pick<ReportTrail, "reports" | "money"> {
  const earlier = reportedSnapshots(programme).map((snapshot) => ({
    at: reportedDay(programme, snapshot),
    money: summed([...initiativesOf(programme, snapshot).values()].filter(({ plan, actual }) => plan !== NONE || actual !== NONE).map(sinceThen)),
  }));
  const now = summed(reporting.map(({ economy, budget }) => ({ plan: economy?.plan ?? NONE, actual: economy?.actual ?? NONE, forecast: economy?.forecast ?? NONE, budget: budget?.ore ?? NONE })));
  return { reports: [...earlier.map(({ at }) => at), programme.statusDate], money: [...earlier.map(({ money }) => money), now] };
}
