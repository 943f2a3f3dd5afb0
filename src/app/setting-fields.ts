import { settingText } from "../model/setting-cells";
import type { Programme } from "../model/programme";
import { readSettings } from "../settings/read-settings";
import { settingNames, type SettingName } from "../settings/setting-names";
import { textAt } from "../values/item-at";
import { LANGUAGES, type InEachLanguage, type Language } from "../values/language";
import { readAmount } from "../values/read-amount";
import type { EditValue } from "../workbook/batch";
import type { SettingEntry } from "./write-settings";

/** One setting as a form shows it. */
export interface SettingField {
  readonly name: SettingName;
  readonly label: string;
  /** As it stands in the workbook, a choice in the reader's words; "" where the default holds. */
  readonly value: string;
  /** What it can be; empty where anything can be written. */
  readonly choices: readonly string[];
}

const SHOWN = ["title", "owner", "vat", "deviationSign", "shownUnit", "profile", "materiality", "frame", "reserve", "lightPreset", "overallRule", "riskScale", "charts"] as const satisfies readonly SettingName[];

export type ShownSetting = (typeof SHOWN)[number];

function read(name: SettingName, value: EditValue): ReturnType<typeof readSettings> {
  const written = typeof value === "object" ? null : value;
  return readSettings([{ name: textAt(settingNames[name].nb, 0), value: written, sheet: "", cell: "" }]);
}

/** What the settings would be allowed to say instead of `value`; `null` where it is understood. */
function allowedInstead(name: SettingName, value: EditValue): InEachLanguage<readonly string[]> | null {
  return read(name, value).problems[0]?.allowed ?? null;
}

/** No setting can be this. */
const NONSENSE = "?";

function meaning(name: SettingName, value: string): string {
  const { rates: _, ...settings } = read(name, value);
  return JSON.stringify(settings);
}

function field(programme: Programme, name: ShownSetting, language: Language): SettingField {
  const label = textAt(settingNames[name][language], 0);
  const written = settingText(programme, LANGUAGES.flatMap((each) => settingNames[name][each]));
  const allowed = allowedInstead(name, NONSENSE)?.[language] ?? [];
  if (allowed.length < 2) return { name, label, value: written, choices: [] };
  if (written === "" || allowedInstead(name, written)) return { name, label, value: written, choices: written === "" ? allowed : [written, ...allowed] };
  const value = allowed.find((choice) => meaning(name, choice) === meaning(name, written)) ?? written;
  return { name, label, value, choices: allowed };
}

export function settingFields(programme: Programme, language: Language): readonly SettingField[] {
  return SHOWN.map((name) => field(programme, name, language));
}

/**
 * What is written for a text that a person gave: an amount is a number. `allowed`, in the words of `reader`, where it
 * is not understood; `language`: the workbook's.
 */
export function settingEntry(name: SettingName, text: string, language: Language, reader: Language): { readonly entry: SettingEntry } | { readonly allowed: readonly string[] } {
  const trimmed = text.trim();
  const allowed = trimmed === "" ? null : allowedInstead(name, trimmed);
  if (allowed) return { allowed: allowed[reader] };
  const isAmount = allowedInstead(name, NONSENSE)?.[reader].length === 1;
  const amount = isAmount && trimmed !== "" ? readAmount(trimmed, { unit: 1, english: false }) : null;
  const value = trimmed === "" ? null : amount?.ok && amount.money ? amount.money.ore / 100 : trimmed;
  const names = [...settingNames[name][language], ...LANGUAGES.flatMap((each) => settingNames[name][each])];
  return { entry: { names, value } };
}
