import { cleanText, foldText } from "../values/fold";
import { LANGUAGES } from "../values/language";
import { CURRENCIES, type Currency, type Ore } from "../values/money";
import { NONE } from "../values/none";
import { readAmount } from "../values/read-amount";
import { settingNames, type SettingName } from "./setting-names";
import type { SettingProblem, SettingRow, Settings } from "./settings";

const nameOfTitle = new Map<string, SettingName>(
  (Object.keys(settingNames) as SettingName[]).flatMap((name) =>
    LANGUAGES.flatMap((language) => settingNames[name][language].map((title) => [foldText(title), name] as const)),
  ),
);

/** «Kurs EUR», “Rate EUR” */
function currencyOfRate(name: string): Currency | undefined {
  const folded = foldText(name);
  return CURRENCIES.find((currency) => folded === `kurs ${currency.toLowerCase()}` || folded === `rate ${currency.toLowerCase()}`);
}

function isBlank(row: SettingRow | undefined): row is undefined {
  return row === undefined || row.value === null || String(row.value).trim() === "";
}

/** Reads the rows of the settings table. A value that is not understood keeps its default and becomes a problem. */
export function readSettings(rows: readonly SettingRow[]): Settings {
  const rowOf = new Map<SettingName, SettingRow>();
  const rules: SettingRow[] = [];
  for (const row of rows) {
    if (row.name.includes("/") && !row.name.endsWith("]")) rules.push(row);
    const name = nameOfTitle.get(foldText(row.name));
    if (name !== undefined && !rowOf.has(name)) rowOf.set(name, row);
  }
  const problems: SettingProblem[] = [];

  const text = (name: SettingName): string => {
    const row = rowOf.get(name);
    return isBlank(row) ? "" : String(row.value).trim();
  };
  function choice<T>(name: SettingName, fallback: T, choices: readonly (readonly [T, readonly string[]])[]): T {
    const row = rowOf.get(name);
    if (isBlank(row)) return fallback;
    const written = foldText(String(row.value));
    const found = choices.find(([, words]) => words.some((word) => foldText(word) === written));
    if (found) return found[0];
    problems.push({ row, allowed: choices.map(([, words]) => words[0] ?? "") });
    return fallback;
  }
  function amount(name: SettingName, fallback: Ore): Ore {
    const row = rowOf.get(name);
    if (isBlank(row)) return fallback;
    const reading = readAmount(row.value, { unit: 1, english: false });
    if (reading.ok && reading.money) return reading.money.ore;
    problems.push({ row, allowed: ["25 000"] });
    return fallback;
  }

  const rates = new Map<Currency, number>();
  for (const row of rows) {
    const currency = currencyOfRate(row.name);
    if (currency === undefined || rates.has(currency) || isBlank(row)) continue;
    const rate = typeof row.value === "number" ? row.value : Number(cleanText(String(row.value)).replace(",", "."));
    if (Number.isFinite(rate) && rate > 0) rates.set(currency, rate);
    else problems.push({ row, allowed: ["10,15"] });
  }

  const sign = choice<Settings["deviationSign"] | "unsigned">("deviationSign", "actual-plan", [
    ["actual-plan", ["virkelig − plan", "verkeleg − plan", "actual − plan"]],
    ["plan-actual", ["plan − virkelig", "plan − verkeleg", "plan − actual"]],
    ["unsigned", ["uten fortegn", "utan forteikn", "without sign"]],
  ]);

  return {
    title: text("title"),
    owner: text("owner"),
    language: choice("language", null, [
      ["nb", ["nb", "bokmål", "norsk", "nb-NO", "no"]],
      ["nn", ["nn", "nynorsk", "nn-NO"]],
      ["en", ["en", "engelsk", "english", "en-GB", "en-US"]],
    ]),
    deviationSign: sign === "unsigned" ? "actual-plan" : sign,
    deviationsUnsigned: sign === "unsigned",
    figures: choice<Settings["figures"]>("figures", null, [
      ["total", ["hittil totalt", "totalt", "total to date"]],
      ["year", ["hittil i år", "i år", "year to date"]],
    ]),
    percentages: choice<Settings["percentages"]>("percentages", null, [
      ["whole", ["prosent", "hele prosent", "per cent"]],
      ["fraction", ["brøk", "andel", "fraction"]],
    ]),
    vat: choice("vat", "unknown", [
      ["incl", ["inkl.", "inkl", "inkludert", "inkl. mva.", "incl.", "incl", "including"]],
      ["excl", ["ekskl.", "ekskl", "eks.", "eks", "ekskl. mva.", "excl.", "excl", "excluding"]],
    ]),
    profile: choice("profile", "essential", [
      ["essential", ["essensiell", "essential", "grunnleggende", "grunnleggjande"]],
      ["full", ["full", "alle"]],
    ]),
    materiality: amount("materiality", 2_500_000),
    lightPreset: choice("lightPreset", "normal", [
      ["normal", ["Normal"]],
      ["large", ["Stor", "Large"]],
    ]),
    overallRule: choice("overallRule", "standard", [
      ["standard", ["Standard"]],
      ["weighted", ["Vektet", "Vekta", "Weighted"]],
    ]),
    riskScale: choice<3 | 5 | null>("riskScale", null, [
      [3, ["3"]],
      [5, ["5"]],
    ]),
    deviationWords: choice("deviationWords", "mindreforbruk", [
      ["mindreforbruk", ["mindreforbruk/merforbruk", "mindreforbruk", "mindreforbruk/meirforbruk"]],
      ["underforbruk", ["underforbruk/overforbruk", "underforbruk"]],
    ]),
    frame: amount("frame", NONE),
    reserve: amount("reserve", NONE),
    shownUnit: choice<1 | 1000 | 1000000>("shownUnit", 1000, [
      [1000, ["1000 kr", "1 000 kr", "1000", "tkr", "NOK 1000"]],
      [1, ["kr", "1", "NOK"]],
      [1000000, ["mill. kr", "1000000", "MNOK", "NOK million"]],
    ]),
    rates,
    charts: choice("charts", "all", [
      ["all", ["Alle", "All", "Ja", "Yes"]],
      ["lit", ["Gule og røde", "Gule og raude", "Yellow and red"]],
      ["none", ["Ingen", "None", "Nei", "No"]],
    ]),
    rules,
    problems,
  };
}
