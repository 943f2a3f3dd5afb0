import type { Settings } from "../settings/settings";
import type { InEachLanguage, Language } from "../values/language";
import type { Ore } from "../values/money";

type Words = Readonly<Record<"less" | "more", InEachLanguage>>;

const WORDS: Readonly<Record<Settings["deviationWords"], Words>> = {
  mindreforbruk: {
    less: { nb: "mindreforbruk", nn: "mindreforbruk", en: "underspend" },
    more: { nb: "merforbruk", nn: "meirforbruk", en: "overspend" },
  },
  underforbruk: {
    less: { nb: "underforbruk", nn: "underforbruk", en: "underspend" },
    more: { nb: "overforbruk", nn: "overforbruk", en: "overspend" },
  },
};

const NEITHER: InEachLanguage = { nb: "ingen forskjell fra plan", nn: "ingen skilnad frå plan", en: "as planned" };

/** The office's word beside a deviation of actual − plan (always in this sign): «mindreforbruk». */
export function deviationWord(deviation: Ore, chosen: Settings["deviationWords"], language: Language): string {
  if (deviation === 0) return NEITHER[language];
  return WORDS[chosen][deviation < 0 ? "less" : "more"][language];
}

/** The word in its definite form, first in a sentence: «Mindreforbruket», “The underspend”. */
export function theDeviation(deviation: Ore, chosen: Settings["deviationWords"], language: Language): string {
  const word = deviationWord(deviation, chosen, language);
  if (language === "en") return `The ${word}`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}et`;
}

/** A deviation of actual − plan in the sign that the office writes. */
export function inOfficeSign(deviation: number, { deviationSign }: Settings): number {
  return deviationSign === "actual-plan" || deviation === 0 ? deviation : -deviation;
}
