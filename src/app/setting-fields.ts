import { settingText } from "../model/setting-cells";
import type { Programme } from "../model/programme";
import { readSettings } from "../settings/read-settings";
import { settingNames, type SettingName } from "../settings/setting-names";
import { LANGUAGES, type Language } from "../values/language";
import { readAmount } from "../values/read-amount";
import type { EditValue } from "../workbook/batch";
import type { SettingEntry } from "./write-settings";

/** One setting as a form shows it. */
export interface SettingField {
  readonly name: SettingName;
  readonly label: string;
  /** As it stands in the workbook; "" where the default holds. */
  readonly value: string;
  /** What it can be; empty where anything can be written. */
  readonly choices: readonly string[];
}

const SHOWN = ["title", "owner", "vat", "deviationSign", "shownUnit", "profile", "materiality", "frame", "reserve", "lightPreset", "overallRule", "riskScale", "charts"] as const satisfies readonly SettingName[];

export type ShownSetting = (typeof SHOWN)[number];

/** What the settings would be allowed to say instead of `value`; `null` where it is understood. */
function allowedInstead(name: SettingName, value: EditValue): readonly string[] | null {
  const written = typeof value === "object" ? null : value;
  return readSettings([{ name: settingNames[name].nb[0] ?? name, value: written, sheet: "", cell: "" }]).problems[0]?.allowed ?? null;
}

/** No setting can be this. */
const NONSENSE = "?";

export function settingFields(programme: Programme, language: Language): readonly SettingField[] {
  return SHOWN.map((name) => {
    const value = settingText(programme, LANGUAGES.flatMap((each) => settingNames[name][each]));
    const allowed = allowedInstead(name, NONSENSE) ?? [];
    const choices = allowed.length < 2 ? [] : value === "" || allowed.includes(value) ? allowed : [value, ...allowed];
    return { name, label: settingNames[name][language][0] ?? name, value, choices };
  });
}

/** What is written for a text that a person gave: an amount is a number. `allowed` where it is not understood. */
export function settingEntry(name: SettingName, text: string, language: Language): { readonly entry: SettingEntry } | { readonly allowed: readonly string[] } {
  const trimmed = text.trim();
  const allowed = trimmed === "" ? null : allowedInstead(name, trimmed);
  if (allowed) return { allowed };
  const isAmount = allowedInstead(name, NONSENSE)?.length === 1;
  const amount = isAmount && trimmed !== "" ? readAmount(trimmed, { unit: 1, english: false }) : null;
  const value = trimmed === "" ? null : amount?.ok && amount.money ? amount.money.ore / 100 : trimmed;
  const names = [...settingNames[name][language], ...LANGUAGES.flatMap((each) => settingNames[name][each])];
  return { entry: { names, value } };
}
