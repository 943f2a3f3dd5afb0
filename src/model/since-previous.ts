import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import { previousSnapshot, type PastMilestone } from "./history";
import type { ChangeRow, Initiative } from "./initiative";
import { foldCode } from "./initiative-index";
import type { LightColour, LightName } from "./light";
import { LIGHT_NAMES } from "./light";
import type { Milestone, MilestoneDateField } from "./milestone";
import { goneInitiatives, previousInitiative } from "./past-initiatives";
import { milestoneMatches } from "./past-milestones";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

interface OfInitiative {
  readonly code: string;
  /** Why, in the office's own words; "" where nobody said. */
  readonly reason: string;
}

interface OfMilestone extends OfInitiative {
  /** Its ID, else its description. */
  readonly name: string;
  readonly description: string;
}

/** One thing that is otherwise than in the previous report. */
export type Change =
  | (OfMilestone & { readonly kind: "date"; readonly field: MilestoneDateField; readonly from: FuzzyDate | null; readonly to: FuzzyDate | null; readonly days: number })
  | (OfMilestone & { readonly kind: "milestone-added" | "milestone-gone" })
  | (OfMilestone & { readonly kind: "renumbered"; readonly from: string; readonly to: string })
  | (OfInitiative & { readonly kind: "budget" | "forecast"; readonly from: Ore; readonly to: Ore })
  | (OfInitiative & { readonly kind: "light"; readonly light: LightName; readonly from: LightColour; readonly to: LightColour })
  | (OfInitiative & { readonly kind: "recoded"; readonly from: string; readonly to: string })
  | (OfInitiative & { readonly kind: "initiative-added" | "initiative-gone"; readonly name: string });

function day(start: Day, end: Day): FuzzyDate | null {
  return start === NONE && end === NONE ? null : { raw: "", start, end, precision: start === end ? "day" : "range", flags: [] };
}

/** Baseline, plan and forecast, each standing in for the next where that is not written. */
function datesNow(milestone: Milestone): Readonly<Record<MilestoneDateField, FuzzyDate | null>> {
  const baseline = milestone.written("baseline") ?? day(milestone.baselineStart, milestone.baselineEnd);
  const plan = milestone.planWritten ? (milestone.written("plan") ?? day(milestone.planStart, milestone.planEnd)) : (baseline?.second ?? baseline);
  const forecast = milestone.forecastWritten ? (milestone.written("forecast") ?? day(milestone.forecastStart, milestone.forecastEnd)) : plan;
  return { baseline, plan, forecast, delivered: milestone.written("delivered") ?? day(milestone.deliveredStart, milestone.deliveredEnd) };
}

function datesThen({ baseline, plan, forecast, delivered }: PastMilestone): Readonly<Record<MilestoneDateField, FuzzyDate | null>> {
  return { baseline, plan: plan ?? baseline, forecast: forecast ?? plan ?? baseline, delivered };
}

function isSame(was: FuzzyDate | null, is: FuzzyDate | null): boolean {
  return was === null || is === null ? was === is : was.start === is.start && was.end === is.end;
}

/** A date that is only known closer is not a change. */
function hasMoved(was: FuzzyDate | null, is: FuzzyDate | null): boolean {
  if (isSame(was, is)) return false;
  return was === null || is === null || was.precision === "day" || is.start < was.start || is.end > was.end;
}

/** A date that only follows the one that it stands in for has not been moved itself. */
function movedDates(milestone: Milestone, past: PastMilestone): readonly MilestoneDateField[] {
  const [now, then] = [datesNow(milestone), datesThen(past)];
  if (then.delivered !== null) return hasMoved(then.delivered, now.delivered) ? ["delivered"] : [];
  const moved: MilestoneDateField[] = hasMoved(then.baseline, now.baseline) ? ["baseline"] : [];
  if (now.delivered !== null) return moved;
  if (hasMoved(then.plan, now.plan) && !(moved.includes("baseline") && isSame(now.plan, now.baseline))) moved.push("plan");
  if (hasMoved(then.forecast, now.forecast) && !(moved.length > 0 && isSame(now.forecast, now.plan))) moved.push("forecast");
  return moved;
}

const RENUMBERING: ReadonlySet<string> = new Set(["omnummerering", "renumbering"]);
const OF_PLAN: ReadonlySet<string> = new Set(["plan"]);

/** What the change table says of it: the decision, and who approved it. */
function decided({ changes, initiative }: Programme, of: Initiative | null, isMeant: (change: ChangeRow) => boolean): string {
  const found = changes.filter((change) => (of !== null && (initiative(change.code) === of || initiative(change.to) === of)) && isMeant(change)).at(-1);
  return found ? [found.decision, found.approvedBy].filter((part) => part !== "").join(", ") : "";
}

function names(change: ChangeRow, id: string): boolean {
  return id !== "" && [change.what, change.from, change.to].some((text) => ` ${foldText(text)} `.includes(` ${foldText(id)} `) || foldText(text).endsWith(`/${foldText(id)}`));
}

function milestoneChanges(programme: Programme): readonly Change[] {
  const matches = milestoneMatches(programme);
  if (!matches) return [];
  const rows = programme.milestones.separate();
  const changes: Change[] = [];
  for (let row = 0; row < rows.length; row++) {
    const milestone = rows.at(row);
    const { initiative, id, description, comment } = milestone;
    const own = { code: initiative?.code ?? milestone.code, name: id || description, description, reason: comment };
    const past = matches.pastOf.get(row);
    if (!past) {
      changes.push({ ...own, kind: "milestone-added" });
      continue;
    }
    const [now, then] = [datesNow(milestone), datesThen(past)];
    for (const field of movedDates(milestone, past)) {
      const days = (now[field]?.end ?? NaN) - (then[field]?.end ?? NaN);
      const reason = decided(programme, initiative, (change) => OF_PLAN.has(foldText(change.type)) && names(change, id)) || comment;
      changes.push({ ...own, kind: "date", field, from: then[field], to: now[field], days, reason });
    }
    if (foldText(past.id) !== foldText(id) && foldText(past.key) !== foldText(milestone.key)) {
      const reason = decided(programme, initiative, (change) => RENUMBERING.has(foldText(change.type)) && names(change, id));
      changes.push({ ...own, kind: "renumbered", from: past.id || past.description, to: id || description, reason });
    }
  }
  for (const past of matches.gone) changes.push({ kind: "milestone-gone", code: past.code, name: past.id || past.description, description: past.description, reason: "" });
  return changes;
}

function initiativeChanges(programme: Programme): readonly Change[] {
  const changes: Change[] = [];
  for (const initiative of programme.initiatives) {
    const { code, name, budget, economy, lights, comment } = initiative;
    const past = previousInitiative(programme, code);
    if (!past) {
      changes.push({ kind: "initiative-added", code, name, reason: comment });
      continue;
    }
    if (foldText(past.code) !== foldText(code)) {
      const reason = decided(programme, initiative, (change) => RENUMBERING.has(foldText(change.type)));
      changes.push({ kind: "recoded", code, from: past.code, to: code, reason });
    }
    const to = budget?.currency === "NOK" ? budget.ore : NONE;
    if (past.budget !== to && past.budget !== NONE && to !== NONE) {
      const reason = decided(programme, initiative, (change) => change.amount !== NONE);
      changes.push({ kind: "budget", code, from: past.budget, to, reason });
    }
    const forecast = economy?.forecast ?? NONE;
    if (past.forecast !== forecast && past.forecast !== NONE && forecast !== NONE) {
      changes.push({ kind: "forecast", code, from: past.forecast, to: forecast, reason: economy?.comment ?? "" });
    }
    for (const light of LIGHT_NAMES) {
      const from = past.lights[light];
      if (from !== undefined && from !== lights[light].colour) changes.push({ kind: "light", code, light, from, to: lights[light].colour, reason: lights[light].byHand?.reason ?? "" });
    }
  }
  for (const { code, name } of goneInitiatives(programme)) changes.push({ kind: "initiative-gone", code, name, reason: "" });
  return changes;
}

/** Everything that is otherwise than in the report that this one is compared with; `null` in a first report. */
export const changesSincePrevious = remembered((programme): readonly Change[] | null =>
  previousSnapshot(programme) === null ? null : [...initiativeChanges(programme), ...milestoneChanges(programme)],
);

/** Those that the programme's overview tells: of an initiative's lights the overall one alone where that has changed, and no forecasts. */
export function changesInBrief(changes: readonly Change[]): readonly Change[] {
  const overall = new Set(changes.flatMap((change) => (change.kind === "light" && change.light === "overall" ? [change.code] : [])));
  return changes.filter((change) => change.kind !== "forecast" && (change.kind !== "light" || change.light === "overall" || !overall.has(change.code)));
}

/** Those of one initiative; `null` where the previous report did not hold it. */
export function changesOf(programme: Programme, initiative: Initiative): readonly Change[] | null {
  const past = previousInitiative(programme, initiative.code);
  if (past === null) return null;
  // A milestone that is no longer there has the code that its initiative had then.
  const codes = new Set([initiative.code, ...(programme.initiative(past.code) === null ? [past.code] : [])].map(foldCode));
  return (changesSincePrevious(programme) ?? []).filter(({ code }) => codes.has(foldCode(code)));
}
