import type { ChangeRow } from "../../model/initiative";
import { changesInBrief, changesSincePrevious, type Change } from "../../model/since-previous";
import { foldText } from "../../values/fold";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { ROW_LINE, SECTION_LINE, bold, indented, plain, right, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { Section } from "../layout/sheet-row";
import { tableRows } from "../layout/table-rows";
import { compareNaturally } from "../natural-order";
import { amountsOf, changeGroups, changeHeader, overviewPlaces } from "./change-rows";
import { deviationFormat, inUnit, unitThatFits, unitWords } from "./money-unit";
import { emptySection } from "./programme-decisions-section";
import { previousReport } from "./previous-report";
import { codeAndText } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { MISSING, missing } from "./value-cells";

export const CHANGES_TITLE: InEachLanguage = { nb: "Endringer siden forrige rapport", nn: "Endringar sidan førre rapport", en: "Changes since last report" };
const FIRST: InEachLanguage = {
  nb: "Ingen forrige rapport å sammenligne med. Fra neste rapport: flyttede datoer, budsjett og lys.",
  nn: "Ingen førre rapport å samanlikne med. Frå neste rapport: flytta datoar, budsjett og lys.",
  en: "There is no previous report to compare with. From the next report on: dates moved, budgets and lights.",
};
const UNCHANGED: InEachLanguage<(against: string) => string> = {
  nb: (against) => `Ingen flyttede datoer, budsjetter eller lys siden forrige rapport (${against}).`,
  nn: (against) => `Ingen flytta datoar, budsjett eller lys sidan førre rapport (${against}).`,
  en: (against) => `No dates, budgets or lights have changed since the previous report (${against}).`,
};
function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

const SINCE: InEachLanguage<(count: number, against: string) => string> = {
  nb: (count, against) => `${counted(count, "endring", "endringer")} siden forrige rapport: ${against}.`,
  nn: (count, against) => `${counted(count, "endring", "endringar")} sidan førre rapport: ${against}.`,
  en: (count, against) => `${counted(count, "change", "changes")} since the previous report: ${against}.`,
};
const RENUMBERING: ReadonlySet<string> = new Set(["omnummerering", "renumbering"]);
const DECIDED: InEachLanguage<(count: number) => string> = {
  nb: (count) => (count === 1 ? "1 endring er ført i perioden." : `${String(count)} endringer er ført i perioden.`),
  nn: (count) => (count === 1 ? "1 endring er ført i perioden." : `${String(count)} endringar er førte i perioden.`),
  en: (count) => (count === 1 ? "1 change is entered in the period." : `${String(count)} changes are entered in the period.`),
};

function inPeriod({ date }: ChangeRow, { programme }: SheetContext): boolean {
  return date !== NONE && programme.period !== null && date >= programme.period.from && date <= programme.statusDate;
}

/** Whether a recorded change is told already by what it changed. */
function isTold({ code, type, amount }: ChangeRow, found: readonly Change[], { programme }: SheetContext): boolean {
  const initiative = programme.initiative(code);
  const own = found.filter((change) => initiative !== null && programme.initiative(change.code) === initiative);
  const kinds: readonly Change["kind"][] = amount !== NONE ? ["budget"] : RENUMBERING.has(foldText(type)) ? ["renumbered", "recoded"] : ["date"];
  return own.some(({ kind, reason }) => kinds.includes(kind) && (kind !== "date" || reason !== ""));
}

/** What is otherwise than in the previous report, and what was changed by decision in the period: from, to, and why. */
export function changesSection(context: SheetContext, scale: Scale): Section {
  const { language, programme } = context;
  const title = CHANGES_TITLE[language];
  const previous = previousReport(context);
  const found = [...changesInBrief(changesSincePrevious(programme) ?? [])].sort((a, b) => compareNaturally(a.code, b.code));
  const changes = programme.changes.filter((change) => inPeriod(change, context) && !isTold(change, found, context))
    .sort((a, b) => compareNaturally(a.code, b.code) || a.date - b.date || compareNaturally(a.what, b.what));
  const against = previous ? `${previous.title}, ${previous.state}` : "";
  if (changes.length + found.length === 0) return emptySection(title, previous ? UNCHANGED[language](against) : FIRST[language], 0, scale);
  const unit = unitThatFits([...changes.map((change) => change.amount), ...found.flatMap(amountsOf)], 1, 3, scale.body);
  const style = plain(scale.body);
  const places = overviewPlaces(context);
  const since = found.flatMap((change) => changeGroups(change, unit, places, context, scale));
  const decided = changes.flatMap(({ code: written, what, type, from, to, amount, decision, approvedBy }) => {
    const { code, text } = codeAndText(context, written, what || type);
    return tableRows([
      { ...places.code, value: code, style },
      { ...places.what, value: text, style: bold(scale.body) },
      { ...places.from, value: from || MISSING, style: right(style) },
      { ...places.to, value: to || MISSING, style: right(bold(scale.body)) },
      amount === NONE ? missing(places.change, style) : { ...places.change, value: inUnit(amount, unit), style: right({ ...bold(scale.body), format: deviationFormat(unit) }) },
      { ...places.why, value: [decision, approvedBy].filter((part) => part !== "").join(", ") || MISSING, style: indented(style) },
    ], scale, ROW_LINE);
  });
  const finding = [...(previous ? [SINCE[language](found.length, against)] : []), ...(changes.length > 0 ? [DECIDED[language](changes.length)] : [])].join(" ");
  const heading = sectionHeading({ title, finding, unit: unitWords(unit, language) }, scale);
  return { gap: scale.gap, rule: SECTION_LINE, heading: [heading, changeHeader(places, language, scale)], groups: [...since, ...decided] };
}
