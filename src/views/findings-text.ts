import type { Programme } from "../model/programme";
import type { CheckResult, Finding, NotRun } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";
import { SEVERITY_WORDS } from "./finding-entries";
import { countWords } from "./finding-groups";

const PERIOD: InEachLanguage = { nb: "Periode", nn: "Periode", en: "Period" };
const ACKNOWLEDGED: InEachLanguage = { nb: "kvittert ut", nn: "kvittert ut", en: "acknowledged" };
const NOT_RUN: InEachLanguage = { nb: "Regler som ikke ble kjørt", nn: "Reglar som ikkje vart køyrde", en: "Rules that were not run" };

function findingLines(finding: Finding, language: Language): readonly string[] {
  const { sheet, cell, table, key, acknowledged, rule } = finding;
  const place = sheet !== null && cell !== null ? `${sheet}!${cell}` : (table ?? "");
  const state = acknowledged ? [ACKNOWLEDGED[language]] : [];
  const head = [SEVERITY_WORDS[finding.severity][language], ...state, place, key, rule].filter((part) => part !== "").join(" · ");
  return [head, `  ${finding.message}`, ...finding.fixes.map(({ label }) => `  → ${label}`)];
}

/** Rules that share a reason stand on one line. */
function notRunLines(notRun: readonly NotRun[], language: Language): readonly string[] {
  if (notRun.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of notRun) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  return ["", NOT_RUN[language], ...[...byReason].flatMap(([reason, rules]) => [reason, `  ${rules.join(", ")}`])];
}

/** The findings list as text: what the command line prints, and what golden cases hold. Ends with a line break. */
export function findingsText({ findings, notRun }: CheckResult, { period, language }: Programme): string {
  const head = period === null ? [] : [`${PERIOD[language]} ${period.id}`];
  const lines = findings.flatMap((finding) => ["", ...findingLines(finding, language)]);
  return [...head, countWords(findings, language), ...lines, ...notRunLines(notRun, language), ""].join("\n");
}
