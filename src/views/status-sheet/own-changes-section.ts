import type { Initiative } from "../../model/initiative";
import { reportedDay } from "../../model/report-trail";
import { changesOf, type Change } from "../../model/since-previous";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { SECTION_LINE, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { Section } from "../layout/sheet-row";
import { compareNaturally } from "../natural-order";
import { amountsOf, changeGroups, changeHeader, OWN_PLACES } from "./change-rows";
import { CHANGES_TITLE } from "./changes-section";
import { unitThatFits, unitWords } from "./money-unit";
import { previousReport } from "./previous-report";
import { emptySection } from "./programme-decisions-section";
import type { SheetContext } from "./sheet-context";

/** In the order of the rows: what the plan says first, then the money, then the lights. */
const KINDS: readonly Change["kind"][] = ["date", "milestone-added", "milestone-gone", "renumbered", "recoded", "budget", "forecast", "light"];

type Count = InEachLanguage<(count: number) => string>;

function counted(one: InEachLanguage, more: InEachLanguage): Count {
  const words = (language: keyof InEachLanguage) => (count: number): string => (count === 1 ? one : more)[language].replace("#", String(count));
  return { nb: words("nb"), nn: words("nn"), en: words("en") };
}

/** What has changed, by the kinds of its rows. */
const CHANGED: readonly (readonly [readonly Change["kind"][], Count])[] = [
  [["date"], counted({ nb: "# dato", nn: "# dato", en: "# date" }, { nb: "# datoer", nn: "# datoar", en: "# dates" })],
  [["renumbered"], counted({ nb: "# ID", nn: "# ID", en: "# ID" }, { nb: "# ID-er", nn: "# ID-ar", en: "# IDs" })],
  [["recoded"], counted({ nb: "# kode", nn: "# kode", en: "# code" }, { nb: "# koder", nn: "# kodar", en: "# codes" })],
  [["budget", "forecast"], counted({ nb: "# beløp", nn: "# beløp", en: "# amount" }, { nb: "# beløp", nn: "# beløp", en: "# amounts" })],
  [["light"], counted({ nb: "# lys", nn: "# lys", en: "# light" }, { nb: "# lys", nn: "# lys", en: "# lights" })],
];
const SINCE: InEachLanguage<(what: string, count: number, since: string) => string> = {
  nb: (what, _, since) => `${what} er endret siden ${since}.`,
  nn: (what, _, since) => `${what} er endra sidan ${since}.`,
  en: (what, count, since) => `${what} ${count === 1 ? "has" : "have"} changed since ${since}.`,
};
const ADDED = counted({ nb: "# milepæl er ny.", nn: "# milepæl er ny.", en: "# milestone is new." }, { nb: "# milepæler er nye.", nn: "# milepælar er nye.", en: "# milestones are new." });
const GONE = counted(
  { nb: "# milepæl er ikke lenger med.", nn: "# milepæl er ikkje lenger med.", en: "# milestone is no longer there." },
  { nb: "# milepæler er ikke lenger med.", nn: "# milepælar er ikkje lenger med.", en: "# milestones are no longer there." },
);
const UNCHANGED: InEachLanguage<(since: string) => string> = {
  nb: (since) => `Siden ${since} er ingen datoer flyttet og ingen budsjetter, prognoser eller lys endret.`,
  nn: (since) => `Sidan ${since} er ingen datoar flytta og ingen budsjett, prognosar eller lys endra.`,
  en: (since) => `Since ${since} no dates have moved and no budgets, forecasts or lights have changed.`,
};
const PREVIOUS: InEachLanguage = { nb: "forrige rapport", nn: "førre rapport", en: "the previous report" };

/** «3 datoer, 1 beløp og 2 lys er endret siden 03.07.2022. 1 milepæl er ny.» */
function finding(changes: readonly Change[], since: string, { language, write }: SheetContext): string {
  const count = (...kinds: readonly Change["kind"][]): number => changes.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = CHANGED.map(([kinds, words]) => [count(...kinds), words] as const).filter(([number]) => number > 0);
  const all = parts.reduce((sum, [number]) => sum + number, 0);
  const [added, gone] = [count("milestone-added"), count("milestone-gone")];
  return [
    ...(all > 0 ? [SINCE[language](write.list(parts.map(([number, words]) => words[language](number))), all, since)] : []),
    ...(added > 0 ? [ADDED[language](added)] : []),
    ...(gone > 0 ? [GONE[language](gone)] : []),
  ].join(" ");
}

function nameOf(change: Change): string {
  return "name" in change ? `${change.name} ${"description" in change ? change.description : ""}` : "";
}

/** What is otherwise with one initiative than in the previous report; nothing where that did not hold it. */
export function ownChangesSection(context: SheetContext, initiative: Initiative, scale: Scale): readonly Section[] {
  const { language, programme, write } = context;
  const previous = previousReport(context);
  const found = changesOf(programme, initiative);
  if (!previous || !found) return [];
  const title = CHANGES_TITLE[language];
  const day = reportedDay(programme, previous.snapshot);
  const since = day === NONE ? PREVIOUS[language] : write.day(day);
  if (found.length === 0) return [emptySection(title, UNCHANGED[language](since), scale.gap, scale)];
  const changes = [...found].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNaturally(nameOf(a), nameOf(b)));
  const amounts = changes.flatMap(amountsOf);
  const unit = unitThatFits(amounts, 1, 3, scale.body);
  const isMoney = amounts.some((ore) => ore !== NONE);
  const heading = sectionHeading({ title, finding: finding(changes, since, context), ...(isMoney ? { unit: unitWords(unit, language) } : {}) }, scale);
  return [{
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [heading, changeHeader(OWN_PLACES, language, scale)],
    groups: changes.flatMap((change) => changeGroups(change, unit, OWN_PLACES, context, scale)),
  }];
}
