import type { Programme } from "../model/programme";
import { settingText } from "../model/setting-cells";
import { catalogue } from "../rules/catalogue";
import type { Parameter, Rule } from "../rules/rule";
import { levelWords, readRuleSettings } from "../rules/rule-settings";
import type { SettingRow } from "../settings/settings";
import type { Language } from "../values/language";
import type { SettingEntry } from "./write-settings";

/** The level or one limit of a rule, as a form shows it. */
export interface RuleField {
  /** As the settings table has it: `milestone/overdue`, `column/deviation-sign.share`. */
  readonly name: string;
  readonly unit: Parameter["unit"] | "level";
  /** As it stands in the workbook, a level in the reader's words; "" where the rule's own holds. */
  readonly value: string;
  /** The rule's own limit; `null` for the level, which may depend on the row. */
  readonly standard: number | null;
  /** Levels that it can have; empty for a limit. */
  readonly choices: readonly string[];
}

function fieldsOf(rule: Rule, programme: Programme, language: Language): readonly RuleField[] {
  const parameters: Readonly<Record<string, Parameter>> = rule.parameters ?? {};
  const written = settingText(programme, [rule.id]);
  const level = levelWords(rule, written, language);
  return [
    { name: rule.id, unit: "level", value: level.word ?? written, standard: null, choices: level.word === null && written !== "" ? [written, ...level.words] : level.words },
    ...Object.entries(parameters).map(([name, { unit, default: standard }]) => ({
      name: `${rule.id}.${name}`, unit, value: settingText(programme, [`${rule.id}.${name}`]), standard, choices: [],
    })),
  ];
}

/** What an office can decide about a rule; empty for one that there is not. */
export function ruleFields(programme: Programme, id: string, language: Language): readonly RuleField[] {
  const rule = catalogue.find((each) => each.id === id);
  return rule ? fieldsOf(rule, programme, language) : [];
}

/** What the office has decided, of every rule. */
export function changedRuleFields(programme: Programme, language: Language): readonly RuleField[] {
  return catalogue.flatMap((rule) => fieldsOf(rule, programme, language)).filter(({ value }) => value !== "");
}

/** What is written for a text that a person gave; `allowed` where it is not understood. */
export function ruleEntry(name: string, text: string, language: Language): { readonly entry: SettingEntry } | { readonly allowed: readonly string[] } {
  const value = text.trim();
  const row: SettingRow = { name, value, sheet: "", cell: "" };
  const [issue] = value === "" ? [] : readRuleSettings({ rules: [row], problems: [] }, catalogue, language).issues;
  if (issue) return { allowed: issue.allowed };
  return { entry: { names: [name], value: value === "" ? null : /^\d{1,15}$/.test(value) ? Number(value) : value } };
}
