import type { SettingRow, Settings } from "../settings/settings";
import { foldText } from "../values/fold";
import type { InEachLanguage, Language } from "../values/language";
import { readAmount } from "../values/read-amount";
import type { Severity } from "./finding";
import { nearestRule } from "./nearest-rule";
import type { Parameter, Rule } from "./rule";
import type { SettingIssue } from "./setting-issue";

/** What an office has decided about one rule. */
export interface RuleSetting {
  /** `null` where the rule's own severity holds; "off" turns it off, and any severity turns it on. */
  readonly level: Severity | "off" | null;
  readonly parameters: Readonly<Record<string, number>>;
}

export interface RuleSettings {
  readonly of: (rule: Rule) => RuleSetting;
  readonly issues: readonly SettingIssue[];
}

const LEVEL_WORDS: Readonly<Record<Severity | "off", InEachLanguage>> = {
  off: { nb: "av", nn: "av", en: "off" },
  note: { nb: "merknad", nn: "merknad", en: "note" },
  warning: { nb: "varsel", nn: "varsel", en: "warning" },
  error: { nb: "feil", nn: "feil", en: "error" },
};

const LEVELS = Object.keys(LEVEL_WORDS) as (Severity | "off")[];

/** A status rule says that the project is late or dear, which is never an error of the workbook. */
function levelsOf(rule: Rule): readonly (Severity | "off")[] {
  return rule.kind === "status" ? LEVELS.filter((level) => level !== "error") : LEVELS;
}

function levelOf(value: SettingRow["value"], rule: Rule): Severity | "off" | null {
  const written = foldText(String(value));
  return levelsOf(rule).find((level) => Object.values(LEVEL_WORDS[level]).includes(written)) ?? null;
}

/** Words of the levels that a rule can have, and that of the one that `written` says; `null` where it says none. */
export function levelWords(rule: Rule, written: string, language: Language): { readonly words: readonly string[]; readonly word: string | null } {
  const level = levelOf(written, rule);
  return { words: levelsOf(rule).map((each) => LEVEL_WORDS[each][language]), word: level && LEVEL_WORDS[level][language] };
}

/** `25 %` is 0.25 of a share and 25 of a percentage; kroner may be written in any way that amounts are. */
function numberOf(value: SettingRow["value"], { unit }: Parameter): number | null {
  if (typeof value === "boolean" || value === null) return null;
  const text = String(value).trim();
  const percent = typeof value === "string" && text.endsWith("%");
  const reading = readAmount(percent ? text.slice(0, -1).trim() : value, { unit: 1, english: false });
  if (!reading.ok || !reading.money || reading.money.currency !== "NOK") return decimalOf(text, percent, unit);
  const written = reading.money.ore / 100;
  return accepted(typeof value === "number" ? value : written, percent, unit);
}

/** `0.25`, which as an amount would be asked about. */
function decimalOf(text: string, percent: boolean, unit: Parameter["unit"]): number | null {
  const number = Number(percent ? text.slice(0, -1) : text);
  return text !== "" && Number.isFinite(number) ? accepted(number, percent, unit) : null;
}

function accepted(number: number, percent: boolean, unit: Parameter["unit"]): number | null {
  if (number < 0) return null;
  if (unit === "share") {
    const share = percent ? number / 100 : number;
    return share <= 1 ? share : null;
  }
  if (percent && unit !== "percentage") return null;
  const isWhole = unit === "factor" || unit === "percentage" || unit === "kroner" || Number.isInteger(number);
  return isWhole ? number : null;
}

const EXAMPLES: Readonly<Record<Parameter["unit"], readonly string[]>> = {
  days: ["7"],
  kroner: ["25 000"],
  share: ["25 %", "0,25"],
  percentage: ["5"],
  count: ["3"],
  characters: ["10"],
  factor: ["3"],
};

/**
 * Checks the rows named by rule ids against the rules' own parameters. A row that is wrong keeps the default and
 * becomes an issue that names its cell; a blank one is as if it were not there.
 */
export function readRuleSettings({ rules: rows, problems }: Pick<Settings, "rules" | "problems">, rules: readonly Rule[], language: Language): RuleSettings {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const levels = new Map<string, Severity | "off">();
  const numbers = new Map<string, Record<string, number>>();
  const issues: SettingIssue[] = problems.map(({ row, allowed }) => ({ setting: row, problem: "not-allowed", allowed: allowed[language] }));
  for (const setting of rows) {
    if (setting.value === null || String(setting.value).trim() === "") continue;
    const written = foldText(setting.name);
    const dot = written.indexOf(".");
    const id = dot < 0 ? written : written.slice(0, dot);
    const rule = byId.get(id);
    if (!rule) {
      issues.push({ setting, problem: "unknown-rule", allowed: nearestRule(id, [...byId.keys()]) });
    } else if (dot < 0) {
      const level = levelOf(setting.value, rule);
      if (level) levels.set(id, level);
      else issues.push({ setting, problem: "not-a-level", allowed: levelsOf(rule).map((each) => LEVEL_WORDS[each][language]) });
    } else {
      const parameters: Readonly<Record<string, Parameter>> = rule.parameters ?? {};
      const name = Object.keys(parameters).find((each) => foldText(each) === written.slice(dot + 1));
      const parameter = name === undefined ? undefined : parameters[name];
      const number = parameter ? numberOf(setting.value, parameter) : null;
      if (name === undefined || !parameter) {
        const names = Object.keys(parameters).map((each) => `${id}.${each}`);
        issues.push({ setting, problem: "unknown-parameter", allowed: names });
      } else if (number === null) {
        issues.push({ setting, problem: "not-a-number", allowed: EXAMPLES[parameter.unit] });
      } else numbers.set(id, { ...numbers.get(id), [name]: number });
    }
  }
  const of = (rule: Rule): RuleSetting => {
    const parameters: Readonly<Record<string, Parameter>> = rule.parameters ?? {};
    const defaults = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
    return { level: levels.get(rule.id) ?? null, parameters: { ...defaults, ...numbers.get(rule.id) } };
  };
  return { of, issues };
}
