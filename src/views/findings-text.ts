import type { Programme } from "../model/programme";
import type { CheckResult, Finding, NotRun } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";
import { SEVERITY_WORDS } from "./finding-entries";
import { countWords } from "./finding-counts";

const PERIOD: InEachLanguage = { nb: "Periode", nn: "Periode", en: "Period" };
const ACKNOWLEDGED: InEachLanguage = { nb: "kvittert ut", nn: "kvittert ut", en: "acknowledged" };
const NOT_RUN: InEachLanguage = {
  nb: "Noen regler ble ikke kjørt",
  nn: "Nokre reglar vart ikkje køyrde",
  en: "Some rules were not run",
};

function findingLines(finding: Finding, language: Language): readonly string[] {
  const { sheet, cell, table, key, acknowledged, rule } = finding;
  const place = sheet !== null && cell !== null ? `${sheet}!${cell}` : (table ?? "");
  const state = acknowledged ? [ACKNOWLEDGED[language]] : [];
  const head = [SEVERITY_WORDS[finding.severity][language], ...state, place, key, rule].filter((part) => part !== "").join(" · ");
  return [head, `  ${finding.message}`, ...finding.fixes.map(({ label }) => `  → ${label}`)];
}

/** Each reason once: which rules it stops is in the result. */
function notRunLines(notRun: readonly NotRun[], language: Language): readonly string[] {
  const reasons = [...new Set(notRun.map(({ reason }) => reason))].sort();
  return reasons.length === 0 ? [] : ["", NOT_RUN[language], ...reasons.map((reason) => `  ${reason}`)];
}

/** The findings list as text: what the command line prints, and what golden cases hold. Ends with a line break. */
export function findingsText({ findings, notRun }: CheckResult, { period, language }: Programme): string {
  const head = period === null ? [] : [`${PERIOD[language]} ${period.id}`];
  const lines = findings.flatMap((finding) => ["", ...findingLines(finding, language)]);
  return [...head, countWords(findings, language), ...lines, ...notRunLines(notRun, language), ""].join("\n");
}
