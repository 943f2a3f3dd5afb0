import type { Finding } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";

/** Worst first. */
export const SEVERITIES = ["error", "warning", "note"] as const;

const NO_FINDINGS: InEachLanguage = { nb: "Ingen funn", nn: "Ingen funn", en: "No findings" };
const COUNT_WORDS: Readonly<Record<Finding["severity"], InEachLanguage<readonly [one: string, many: string]>>> = {
  error: { nb: ["feil", "feil"], nn: ["feil", "feil"], en: ["error", "errors"] },
  warning: { nb: ["varsel", "varsler"], nn: ["varsel", "varsel"], en: ["warning", "warnings"] },
  note: { nb: ["merknad", "merknader"], nn: ["merknad", "merknader"], en: ["note", "notes"] },
};

type Counted = readonly { readonly severity: Finding["severity"]; readonly acknowledged: boolean }[];
type Counts = Record<Finding["severity"], number>;

/** Acknowledged findings are not counted. */
export function openCounts(findings: Counted): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, acknowledged } of findings) if (!acknowledged) counts[severity]++;
  return counts;
}

/** `1 feil, 11 varsler, 1 merknad`; acknowledged findings are not counted. */
export function countWords(findings: Counted, language: Language): string {
  const counts = openCounts(findings);
  const parts = SEVERITIES.flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${String(count)}\u00a0${COUNT_WORDS[severity][language][count === 1 ? 0 : 1]}`];
  });
  return parts.length === 0 ? NO_FINDINGS[language] : parts.join(", ");
}
