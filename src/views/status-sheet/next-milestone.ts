import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { plain } from "../layout/looks";
import type { Field } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";
import { dateField, isDoubtful } from "./value-cells";

type Days = InEachLanguage<(days: string) => string>;

const DELIVERED: InEachLanguage = { nb: "Levert", nn: "Levert", en: "Delivered" };
const NO_MILESTONES: InEachLanguage = { nb: "Ingen", nn: "Ingen", en: "None" };
const LATE: Days = { nb: (days) => `${days} etter plan`, nn: (days) => `${days} etter plan`, en: (days) => `${days} after plan` };
const EARLY: Days = { nb: (days) => `${days} før plan`, nn: (days) => `${days} før plan`, en: (days) => `${days} before plan` };
const ON_PLAN: InEachLanguage = { nb: "siste på plan", nn: "siste på plan", en: "the last one on plan" };
const NOT_ASSESSED: InEachLanguage<(count: number) => string> = {
  nb: (count) => `${String(count)} ${count === 1 ? "milepæl" : "milepæler"} ikke vurdert`,
  nn: (count) => `${String(count)} ${count === 1 ? "milepæl" : "milepælar"} ikkje vurdert`,
  en: (count) => `${String(count)} ${count === 1 ? "milestone" : "milestones"} not rated`,
};
const AND_LATE: Days = { nb: (days) => `${days} forsinket`, nn: (days) => `${days} forseinka`, en: (days) => `${days} late` };

export interface NextMilestone {
  /** Its date in the columns 9–10; `null` where all are delivered. */
  readonly date: Field | null;
  readonly word: string;
  readonly text: string;
}

/** What comes next, or how the last one was delivered. */
export function nextMilestone(context: SheetContext, initiative: Initiative): NextMilestone {
  const { programme, language, write } = context;
  const rows = context.milestonesOf(initiative);
  const leftOut = initiative.lights.schedule.reasons.reduce((sum, reason) => sum + (reason.kind === "left-out" ? reason.count : 0), 0);
  const also = leftOut > 0 ? `, ${NOT_ASSESSED[language](leftOut)}` : "";
  if (rows.length === 0) return { date: null, word: NO_MILESTONES[language], text: "" };
  const next = rows.find((row) => {
    const { isDelivered, oneDateOnly, due } = programme.milestones.at(row);
    return !isDelivered && !oneDateOnly && due !== NONE;
  });
  if (next === undefined) {
    const last = rows.filter((row) => programme.milestones.at(row).isDelivered).at(-1);
    if (last === undefined) return { date: null, word: "–", text: also.slice(2) };
    const days = programme.milestones.at(last).slipDays;
    const said = days === 0 || days === NONE ? ON_PLAN[language] : (days > 0 ? LATE : EARLY)[language](write.days(Math.abs(days)));
    return { date: null, word: DELIVERED[language], text: said + also };
  }
  const milestone = programme.milestones.at(next);
  const written = milestone.planWritten ? milestone.written("plan") : milestone.written("baseline");
  const known = written && !written.second && !isDoubtful(written) ? written : null;
  const overdue = milestone.statusDate > milestone.due ? `, ${AND_LATE[language](write.days(milestone.statusDate - milestone.due))}` : "";
  const name = [milestone.id, milestone.description].filter((part) => part !== "").join(" ");
  return { date: dateField({ at: 9, span: 2 }, milestone.due, known, language, plain(10)), word: "", text: name + overdue + also };
}
