import type { InEachLanguage } from "../../values/language";
import { SECTION_LINE, heading, plain, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { Section } from "../layout/sheet-row";
import { compareNaturally } from "../natural-order";
import { decisionGroups, decisionsHeader, openDecisions } from "./decisions-table";
import type { SheetContext } from "./sheet-context";

const TITLE: InEachLanguage = { nb: "Til beslutning", nn: "Til avgjerd", en: "For decision" };
const NOTHING: InEachLanguage = { nb: "Ingen saker er meldt til beslutning.", nn: "Ingen saker er melde til avgjerd.", en: "Nothing is put up for decision." };
const COUNT: InEachLanguage<(count: number) => string> = {
  nb: (count) => (count === 1 ? "1 sak." : `${String(count)} saker.`),
  nn: (count) => (count === 1 ? "1 sak." : `${String(count)} saker.`),
  en: (count) => (count === 1 ? "1 item." : `${String(count)} items.`),
};

/** A section with nothing in it: its heading and one sentence on one row. */
export function emptySection(title: string, sentence: string, gap: number, scale: Scale): Section {
  return {
    gap,
    rule: SECTION_LINE,
    heading: [{
      height: 21,
      cells: [
        { at: 1, span: 7, value: title, style: { ...heading(11), vertical: "centre" } },
        { at: 8, span: 17, value: sentence, style: { ...plain(scale.body), vertical: "centre" } },
      ],
    }],
    groups: [],
  };
}

/** What the steering committee is asked, first of all. */
export function programmeDecisionsSection(context: SheetContext, scale: Scale): Section {
  const { language } = context;
  const decisions = [...openDecisions(context)].sort((a, b) => a.due - b.due || compareNaturally(a.code, b.code) || compareNaturally(a.what, b.what));
  const title = TITLE[language];
  if (decisions.length === 0) return emptySection(title, NOTHING[language], scale.gap, scale);
  const heading = sectionHeading({ title, finding: COUNT[language](decisions.length) }, scale);
  return { gap: scale.gap, rule: SECTION_LINE, heading: [heading, decisionsHeader(context, scale)], groups: decisionGroups(context, decisions, scale) };
}
