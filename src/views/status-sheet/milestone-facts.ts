import type { Milestone } from "../../model/milestone";
import type { Writing } from "../../rules/writing";
import { FAILED, OPEN } from "../../tables/columns";
import type { Day } from "../../values/calendar-date";
import type { FuzzyDate } from "../../values/fuzzy-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import type { PlanValue } from "../../workbook/sheet-plan";
import { MISSING, isDoubtful } from "./value-cells";

/** Days ahead in which an undelivered milestone is due soon. */
const SOON = 30;

/** Days ahead that the sentences above the tables look. */
export const AHEAD = 60;

export const DUE_WITHIN: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${count === 0 ? "Ingen" : String(count)} forfaller innen ${String(AHEAD)} dager.`,
  nn: (count) => `${count === 0 ? "Ingen" : String(count)} forfell innan ${String(AHEAD)} dagar.`,
  en: (count) => `${count === 0 ? "None" : String(count)} ${count > 1 ? "are" : "is"} due within ${String(AHEAD)} days.`,
};

export const STATUS_WORDS = {
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
  late: { nb: "Levert sent", nn: "Levert seint", en: "Delivered late" },
  early: { nb: "Levert tidlig", nn: "Levert tidleg", en: "Delivered early" },
  onPlan: { nb: "På plan", nn: "På plan", en: "On plan" },
  soon: { nb: "Forfaller snart", nn: "Forfell snart", en: "Due soon" },
  overdue: { nb: "Forsinket", nn: "Forseinka", en: "Late" },
  replanned: { nb: "Ny plan", nn: "Ny plan", en: "Replanned" },
  uncertain: { nb: "Usikker dato", nn: "Usikker dato", en: "Uncertain date" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type MilestoneStatus = keyof typeof STATUS_WORDS;

const NOT_DELIVERED: InEachLanguage<(status: string, delivered: string) => string> = {
  nb: (status, delivered) => `ikke levert per ${status} (levert ${delivered})`,
  nn: (status, delivered) => `ikkje levert per ${status} (levert ${delivered})`,
  en: (status, delivered) => `not delivered by ${status} (delivered ${delivered})`,
};

const TO: InEachLanguage = { nb: "til", nn: "til", en: "to" };

/** What is said of a slip: a number of days, an interval as text, or the dash where nothing moved. */
export interface ShownSlip {
  readonly calendar: PlanValue;
  readonly working: PlanValue;
  readonly isMoved: boolean;
}

const UNMOVED: ShownSlip = { calendar: MISSING, working: MISSING, isMoved: false };

function isUncertain(milestone: Milestone): boolean {
  const { baselineState, planState, forecastState, deliveredState, baselineEnd } = milestone;
  if ([baselineState, planState, forecastState, deliveredState].includes(FAILED)) return true;
  if (deliveredState === OPEN || baselineEnd === NONE || milestone.oneDateOnly) return true;
  const delivered = milestone.written("delivered");
  return delivered !== null && isDoubtful(delivered);
}

/** In a word, against the baseline. A forecast later than the plan is late too. */
export function milestoneStatus(milestone: Milestone): MilestoneStatus {
  if (isUncertain(milestone)) return "uncertain";
  const { due, statusDate, forecastEnd, baselineEnd } = milestone;
  if (milestone.isDelivered) {
    const slip = milestone.slip();
    if (slip && slip.min > 0) return "late";
    return slip && slip.max < 0 ? "early" : "delivered";
  }
  if (due < statusDate || (milestone.forecastWritten && forecastEnd > due)) return "overdue";
  if (due - statusDate <= SOON) return "soon";
  return due === baselineEnd ? "onPlan" : "replanned";
}

function interval(min: number, max: number, write: Writing): PlanValue {
  return min === max ? max : `${write.signed(min)} ${write.say(TO)} ${write.signed(max)}`;
}

/** Against the baseline: of the delivery, else of what is expected, or what it is overdue by when that is more. */
export function shownSlip(milestone: Milestone, write: Writing): ShownSlip {
  const { oneDateOnly, isDelivered } = milestone;
  if (oneDateOnly || milestone.baselineEnd === NONE) return UNMOVED;
  const slip = isDelivered || !milestone.saysDelivered ? milestone.slip() : null;
  if (isDelivered) {
    if (!slip) return UNMOVED;
    return { calendar: interval(slip.min, slip.max, write), working: interval(slip.workMin, slip.workMax, write), isMoved: slip.max !== 0 };
  }
  const days = slip?.max ?? 0;
  const overdue = daysOverdue(milestone);
  if (days === 0 && overdue === 0) return UNMOVED;
  if (overdue > days) return { calendar: overdue, working: MISSING, isMoved: true };
  return { calendar: days, working: slip?.workMax ?? MISSING, isMoved: true };
}

/** Days from the plan to the status date, while it is not delivered by then. */
export function daysOverdue({ isDelivered, due, statusDate }: Milestone): number {
  return isDelivered || due === NONE ? 0 : Math.max(0, statusDate - due);
}

/** «ikke levert per 31.01.2022 (levert 03.02.2022)»; `null` unless it was delivered after its status date. */
export function lateDelivery(milestone: Milestone, write: Writing): string | null {
  const { deliveredStart, isDelivered, statusDate } = milestone;
  if (isDelivered || deliveredStart === NONE) return null;
  const written = milestone.written("delivered");
  return NOT_DELIVERED[write.language](write.day(statusDate), written ? write.date(written) : write.day(deliveredStart));
}

/** The first of two dates in one cell. */
export function firstOf(date: FuzzyDate | null): FuzzyDate | null {
  if (!date?.second) return date;
  return { ...date, flags: date.flags.filter((flag) => flag !== "two-dates") };
}

/** The forecast where there is one, else a plan that differs from the baseline. */
export function currentDate(milestone: Milestone): { readonly day: Day; readonly written: FuzzyDate | null } | null {
  if (milestone.forecastWritten) return { day: milestone.forecastEnd, written: milestone.written("forecast") };
  if (milestone.planWritten) return { day: milestone.planEnd, written: milestone.written("plan") };
  const second = milestone.written("baseline")?.second;
  return second ? { day: second.end, written: second } : null;
}
