import type { Initiative } from "../../model/initiative";
import type { LightName } from "../../model/light";
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

/**
 * Whether a light is better or worse than in the previous report, or has the same colour; `null` where neither can be
 * said: one of the two is missing or not rated, or a green light is now called completed.
 */
export function lightMove(programme: Programme, initiative: Initiative, name: LightName, language: Language): string | null {
  const before = previousInitiative(programme, initiative.code)?.lights[name];
  if (before !== undefined && before === initiative.lights[name].colour) return WORDS.same[language];
  const change = lightChange(programme, initiative, name);
  return Number.isNaN(change) || change === 0 ? null : (change < 0 ? WORDS.better : WORDS.worse)[language];
}

/** How the overall light stands against the previous report; a dash where one of the two is not rated. */
export function trendWords(programme: Programme, initiative: Initiative, language: Language): string {
  if (previousInitiative(programme, initiative.code)?.lights.overall === undefined) return WORDS.fresh[language];
  const same = lightChange(programme, initiative, "overall") === 0 ? WORDS.same[language] : MISSING;
  return lightMove(programme, initiative, "overall", language) ?? same;
}
