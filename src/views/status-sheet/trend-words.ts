import type { Initiative } from "../../model/initiative";
import { lightChange } from "../../model/light-trend";
import { previousInitiative } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import type { InEachLanguage, Language } from "../../values/language";
import { MISSING } from "./value-cells";

const WORDS = {
  better: { nb: "↑ bedre", nn: "↑ betre", en: "↑ better" },
  same: { nb: "→ uendret", nn: "→ uendra", en: "→ unchanged" },
  worse: { nb: "↓ dårligere", nn: "↓ dårlegare", en: "↓ worse" },
  fresh: { nb: "● ny", nn: "● ny", en: "● new" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

/** How the overall light stands against the previous report; a dash where one of the two is not rated. */
export function trendWords(programme: Programme, initiative: Initiative, language: Language): string {
  const before = previousInitiative(programme, initiative.code)?.lights.overall;
  if (before === undefined) return WORDS.fresh[language];
  if (before === initiative.lights.overall.colour) return WORDS.same[language];
  const change = lightChange(programme, initiative, "overall");
  if (Number.isNaN(change)) return MISSING;
  return (change === 0 ? WORDS.same : change < 0 ? WORDS.better : WORDS.worse)[language];
}
