import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { NONE } from "../values/none";
import type { Period } from "../values/period";
import { periodFromId } from "../values/read-period";
import { saysEstimate, shareOf } from "./economy-rows";
import { reportedSnapshots } from "./history";
import type { EconomyRow, Initiative } from "./initiative";
import { foldCode } from "./initiative-index";
import { initiativeIn, initiativesOf, type PastInitiative } from "./past-initiatives";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

/** What an initiative's money was at the end of an earlier period: as its report held it, else as the table has it. */
export interface PastEconomy {
  readonly period: Period;
  readonly row: EconomyRow;
}

/** A row with the figures that the report of its period held. */
function asReported(row: EconomyRow, { plan, actual, forecast }: PastInitiative): EconomyRow {
  const known = { plan: plan === NONE ? row.plan : plan, actual: actual === NONE ? row.actual : actual };
  const deviation = known.plan === NONE || known.actual === NONE ? NONE : known.actual - known.plan;
  return { ...row, ...known, deviation, share: shareOf(deviation, known.plan), forecast: forecast === NONE ? row.forecast : forecast };
}

/** What a report held of an initiative whose row of that period is not in the table: offices write the new figures over the old. */
function fromReport(period: string, initiative: Initiative, held: PastInitiative): EconomyRow | null {
  const { plan, actual, forecast, actualType } = held;
  if (plan === NONE && actual === NONE && forecast === NONE) return null;
  const deviation = plan === NONE || actual === NONE ? NONE : actual - plan;
  return {
    row: -1, period, code: initiative.code, plan, actual, reported: NONE, deviation, share: shareOf(deviation, plan), forecast,
    isEstimate: saysEstimate(actualType), comment: "", initiative, current: false,
  };
}

/** Period id → what its report held, by folded code. */
const reported = remembered((programme) =>
  new Map(reportedSnapshots(programme).map((snapshot) => [foldText(snapshot.period), initiativesOf(programme, snapshot)] as const)), ["history", "periods"]);

const NOTHING: readonly PastEconomy[] = [];

const periodsById = remembered(({ periods }) => new Map(periods.map((period) => [foldText(period.id), period])), ["periods"]);

function periodOf(programme: Programme, id: string): Period | null {
  return periodsById(programme).get(foldText(id)) ?? periodFromId(id);
}

/** Days of the period that an economy row is for; `null` where its id names none. */
export function periodOfEconomy(programme: Programme, row: EconomyRow): Period | null {
  return periodOf(programme, row.period);
}

/** The reported period; where the workbook has no period table, the one that the current economy rows name. */
export const reportedPeriod = remembered((programme): Period | null => {
  if (programme.period) return programme.period;
  const named = programme.economy.find((row) => row.current && row.period !== "");
  return named ? periodFromId(named.period) : null;
}, ["periods", "economy.period"]);

/** Holds the rows themselves, which an edit of their money changes in place: reports of the past are not edited so. */
const pasts = remembered((programme) => {
  const before: Day = reportedPeriod(programme)?.from ?? NONE;
  const rows = new Map<Initiative, PastEconomy[]>();
  if (before === NONE) return rows;
  for (const row of programme.economy) {
    if (row.current || !row.initiative) continue;
    const period = periodOfEconomy(programme, row);
    if (!period || period.to >= before) continue;
    const held = reported(programme).get(foldText(row.period))?.get(foldCode(row.initiative.code));
    const past = { period, row: held ? asReported(row, held) : row };
    const known = rows.get(row.initiative);
    if (known) known.push(past);
    else rows.set(row.initiative, [past]);
  }
  for (const snapshot of reportedSnapshots(programme)) {
    const period = periodOf(programme, snapshot.period);
    if (!period || period.to >= before) continue;
    for (const initiative of programme.initiatives) {
      const known = rows.get(initiative) ?? [];
      if (known.some((past) => past.period.to === period.to)) continue;
      const held = initiativeIn(programme, snapshot, initiative.code);
      const row = held && fromReport(snapshot.period, initiative, held);
      if (row) rows.set(initiative, [...known, { period, row }]);
    }
  }
  for (const known of rows.values()) known.sort((a, b) => b.period.to - a.period.to || b.row.row - a.row.row);
  return rows;
}, ["periods", "economy.period", "economy.code", "initiatives", "history", "changes"]);

/** An initiative's economy in the periods before the reported one, the latest first. */
export function earlierEconomy(programme: Programme, initiative: Initiative | null): readonly PastEconomy[] {
  return (initiative && pasts(programme).get(initiative)) ?? NOTHING;
}

/** Its economy in the latest earlier period; `null` in a first report. */
export function previousEconomy(programme: Programme, row: EconomyRow): PastEconomy | null {
  return earlierEconomy(programme, row.initiative)[0] ?? null;
}

/** Id of the latest earlier period; "" in a first report. */
export function previousPeriod(programme: Programme, row: EconomyRow): string {
  return previousEconomy(programme, row)?.row.period ?? "";
}

/** Change of the actual since the latest earlier period, øre; `NONE` where either is missing. */
export function actualSincePrevious(programme: Programme, row: EconomyRow): number {
  const previous = earlierEconomy(programme, row.initiative)[0]?.row.actual ?? NONE;
  return previous === NONE || row.actual === NONE ? NONE : row.actual - previous;
}

const reallocations = remembered((programme) => {
  const risen = new Map<number, EconomyRow[]>();
  for (const row of programme.economy) {
    const change = row.current ? actualSincePrevious(programme, row) : NONE;
    if (change === NONE || change <= 0) continue;
    const known = risen.get(change);
    if (known) known.push(row);
    else risen.set(change, [row]);
  }
  return risen;
}, ["periods", "economy.period", "economy.code", "economy.actual", "initiatives", "history", "changes"]);

/** Where an actual fell: the row of another initiative whose actual rose by exactly as much since then. */
export function reallocatedTo(programme: Programme, row: EconomyRow): EconomyRow | null {
  const change = actualSincePrevious(programme, row);
  if (change === NONE || change >= 0) return null;
  return reallocations(programme).get(-change)?.[0] ?? null;
}
