import type { LightColour } from "../../model/light";
import type { InEachLanguage } from "../../values/language";
import { SECTION_LINE, bold, indented, plain, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { Section } from "../layout/sheet-row";
import { tableRows } from "../layout/table-rows";
import { lightText } from "../light-symbols";
import type { SheetContext } from "./sheet-context";

const TITLE: InEachLanguage = { nb: "Tegnforklaring", nn: "Teiknforklaring", en: "Legend" };

const MEANINGS: Readonly<Record<LightColour, InEachLanguage>> = {
  green: {
    nb: "Avtalt tid, kostnad og kvalitet nås svært sannsynlig. Ingen vesentlige problemer.",
    nn: "Avtalt tid, kostnad og kvalitet blir svært sannsynleg nådd. Ingen vesentlege problem.",
    en: "Agreed time, cost and quality will very probably be reached. No material problems.",
  },
  yellow: {
    nb: "Gjennomførbart, men vesentlige problemer krever oppfølging fra ledelsen. De ser ut til å kunne løses.",
    nn: "Gjennomførbart, men vesentlege problem krev oppfølging frå leiinga. Dei ser ut til å kunne løysast.",
    en: "Feasible, but material problems need management's attention. They look solvable.",
  },
  red: {
    nb: "Målene nås trolig ikke uten ny, godkjent plan eller ramme.",
    nn: "Måla blir truleg ikkje nådde utan ny, godkjend plan eller ramme.",
    en: "The goals will probably not be reached without a new, approved plan or frame.",
  },
  done: { nb: "Alle milepæler er levert, eller tiltaket er satt til fullført.", nn: "Alle milepælar er leverte, eller tiltaket er sett til fullført.", en: "All milestones are delivered, or the initiative is set to completed." },
  grey: { nb: "Grunnlaget mangler: noe er ikke oppgitt.", nn: "Grunnlaget manglar: noko er ikkje oppgitt.", en: "The grounds are missing: something is not given." },
};

const DEVIATION: InEachLanguage = { nb: "Avvik", nn: "Avvik", en: "Deviation" };
const ACTUAL_PLAN: InEachLanguage = {
  nb: "Avvik = virkelig − plan. Pluss: dyrere eller senere enn plan. Minus: rimeligere eller tidligere.",
  nn: "Avvik = verkeleg − plan. Pluss: dyrare eller seinare enn plan. Minus: rimelegare eller tidlegare.",
  en: "Deviation = actual − plan. Plus: dearer or later than planned. Minus: cheaper or earlier.",
};
const PLAN_ACTUAL: InEachLanguage = {
  nb: "Avvik i kroner = plan − virkelig. Pluss: rimeligere enn plan. Dager og kroner har motsatt fortegn: pluss i dager er senere enn plan.",
  nn: "Avvik i kroner = plan − verkeleg. Pluss: rimelegare enn plan. Dagar og kroner har motsett forteikn: pluss i dagar er seinare enn plan.",
  en: "Deviation in money = plan − actual. Plus: cheaper than planned. Days and money have opposite signs: plus in days is later than planned.",
};
const TREND: InEachLanguage = { nb: "Trend", nn: "Trend", en: "Trend" };
const TRENDS: InEachLanguage = {
  nb: "Mot forrige rapport: ↑ bedre   → uendret   ↓ dårligere   ● ny",
  nn: "Mot førre rapport: ↑ betre   → uendra   ↓ dårlegare   ● ny",
  en: "Against the previous report: ↑ better   → unchanged   ↓ worse   ● new",
};
const WHAT_A_DASH: InEachLanguage = { nb: "Strek", nn: "Strek", en: "Dash" };
const DASH: InEachLanguage = { nb: "Ikke oppgitt, eller ingenting å vise.", nn: "Ikkje oppgitt, eller ingenting å vise.", en: "Not given, or nothing to show." };

const ORDER: readonly LightColour[] = ["green", "yellow", "red", "done", "grey"];

/** What the signs mean, in words. */
export function legendSection(context: SheetContext, scale: Scale): Section {
  const { language, programme } = context;
  const sign = programme.settings.deviationSign === "actual-plan" ? ACTUAL_PLAN : PLAN_ACTUAL;
  const row = (name: string, text: string, isFilled = false): readonly (readonly ReturnType<typeof tableRows>[number][number][])[] =>
    tableRows([{ at: 1, span: 3, value: name, style: bold(scale.body), isFilled }, { at: 4, span: 21, value: text, style: indented(plain(scale.body)) }], scale, undefined).map((group) => [...group]);
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [sectionHeading({ title: TITLE[language] }, scale)],
    groups: [
      ...ORDER.flatMap((colour) => row(lightText(colour, language), MEANINGS[colour][language], true)),
      ...row(DEVIATION[language], sign[language]),
      ...row(TREND[language], TRENDS[language]),
      ...row(`– ${WHAT_A_DASH[language]}`, DASH[language]),
    ],
  };
}
