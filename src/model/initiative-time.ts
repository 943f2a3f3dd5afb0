import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import type { Initiative } from "./initiative";
import { phasingOf } from "./phasing";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

const roadmapSpans = remembered(({ tables }) => {
  const from = tables.roadmap.date("from").start;
  const to = tables.roadmap.date("to").end;
  return new Map(
    tables.roadmap.text("name").values.map((name, row) => [foldText(name), { from: valueAt(from, row), to: valueAt(to, row) }]),
  );
});

/** The days that a roadmap period covers; `null` where the roadmap table does not know its name. */
export function roadmapSpan(programme: Programme, name: string): { readonly from: Day; readonly to: Day } | null {
  return roadmapSpans(programme).get(foldText(name)) ?? null;
}

/** First and last day of an initiative; `NONE` where nothing tells. */
export interface InitiativeTime {
  readonly from: Day;
  readonly to: Day;
}

const times = remembered(() => new Map<Initiative, InitiativeTime>());

/**
 * Working convention: from the earliest of its budgeted months and its first milestone's baseline (else where its
 * roadmap period begins) to the latest of its budgeted months and its milestones' plans (else its roadmap period's end).
 */
export function initiativeTime(programme: Programme, initiative: Initiative): InitiativeTime {
  const known = times(programme).get(initiative);
  if (known) return known;
  let from = Infinity;
  let to = -Infinity;
  const milestones = programme.milestones.separate();
  for (const row of initiative.milestones) {
    const { baselineStart, due } = milestones.at(row);
    if (baselineStart !== NONE) from = Math.min(from, baselineStart);
    if (due !== NONE) to = Math.max(to, due);
  }
  for (const month of phasingOf(programme, initiative)?.months ?? []) {
    from = Math.min(from, month.from);
    to = Math.max(to, month.to);
  }
  if (from === Infinity) from = roadmapSpan(programme, initiative.roadmapFrom)?.from ?? NONE;
  if (to === -Infinity) to = roadmapSpan(programme, initiative.roadmapTo || initiative.roadmapFrom)?.to ?? NONE;
  const time = { from, to };
  times(programme).set(initiative, time);
  return time;
}

/** How much of an initiative's time has passed at a day, 0–1; `NaN` where its time is not known. */
export function timePassed(programme: Programme, initiative: Initiative, day: Day): number {
  const { from, to } = initiativeTime(programme, initiative);
  if (from === NONE || to === NONE || to <= from) return NaN;
  return Math.min(1, Math.max(0, (day - from) / (to - from)));
}

/** The status date that an initiative's own row is held against: its own, else the programme's. */
export function statusDateOf(programme: Programme, initiative: Initiative | null): Day {
  return initiative?.statusDate ?? programme.statusDate;
}

/** The day up to which an initiative's costs are counted; `NONE` where nobody says, and without an initiative. */
export function costDateOf(initiative: Initiative | null): Day {
  return initiative?.costDate ?? NONE;
}

/** Whether a cost date is asked about: after the status date, or more than `days` before it. */
export function isCostDateDoubtful(costDate: Day, statusDate: Day, days: number): boolean {
  return statusDate !== NONE && (costDate > statusDate || statusDate - costDate > days);
}
