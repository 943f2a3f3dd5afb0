import { textAt } from "../values/item-at";
import { cleanText, foldText } from "../values/fold";
import { inEachLanguage, LANGUAGES } from "../values/language";
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

type Words = readonly [nb: string, nn: string, en: string, ...others: string[]];

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
  /** Words of each choice: in bokmål, nynorsk and English, then others that are understood. */
  function choice<T>(name: SettingName, fallback: T, choices: readonly (readonly [T, Words])[]): T {
    const row = rowOf.get(name);
    if (isBlank(row)) return fallback;
    const written = foldText(String(row.value));
    const found = choices.find(([, words]) => words.some((word) => foldText(word) === written));
    if (found) return found[0];
    problems.push({ row, allowed: inEachLanguage((language) => choices.map(([, words]) => textAt(words, LANGUAGES.indexOf(language)))) });
    return fallback;
  }
  function amount(name: SettingName, fallback: Ore): Ore {
    const row = rowOf.get(name);
    if (isBlank(row)) return fallback;
    const reading = readAmount(row.value, { unit: 1, english: false });
    if (reading.ok && reading.money) return reading.money.ore;
    problems.push({ row, allowed: inEachLanguage(() => ["25 000"]) });
    return fallback;
  }

  const rates = new Map<Currency, number>();
  for (const row of rows) {
    const currency = currencyOfRate(row.name);
    if (currency === undefined || rates.has(currency) || isBlank(row)) continue;
    const rate = typeof row.value === "number" ? row.value : Number(cleanText(String(row.value)).replace(",", "."));
    if (Number.isFinite(rate) && rate > 0) rates.set(currency, rate);
    else problems.push({ row, allowed: inEachLanguage(() => ["10,15"]) });
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
      ["nb", ["nb", "nb", "nb", "bokmål", "norsk", "nb-NO", "no"]],
      ["nn", ["nn", "nn", "nn", "nynorsk", "nn-NO"]],
      ["en", ["en", "en", "en", "engelsk", "english", "en-GB", "en-US"]],
    ]),
    deviationSign: sign === "unsigned" ? "actual-plan" : sign,
    deviationsUnsigned: sign === "unsigned",
    figures: choice<Settings["figures"]>("figures", null, [
      ["total", ["hittil totalt", "hittil totalt", "total to date", "totalt"]],
      ["year", ["hittil i år", "hittil i år", "year to date", "i år"]],
    ]),
    percentages: choice<Settings["percentages"]>("percentages", null, [
      ["whole", ["prosent", "prosent", "per cent", "hele prosent", "heile prosent"]],
      ["fraction", ["brøk", "brøk", "fraction", "andel"]],
    ]),
    vat: choice("vat", "unknown", [
      ["incl", ["inkl.", "inkl.", "incl.", "inkl", "inkludert", "inkl. mva.", "incl", "including"]],
      ["excl", ["ekskl.", "ekskl.", "excl.", "ekskl", "eks.", "eks", "ekskl. mva.", "excl", "excluding"]],
    ]),
    profile: choice("profile", "essential", [
      ["essential", ["essensiell", "essensiell", "essential", "grunnleggende", "grunnleggjande"]],
      ["full", ["full", "full", "full", "alle"]],
    ]),
    materiality: amount("materiality", 2_500_000),
    lightPreset: choice("lightPreset", "normal", [
      ["normal", ["Normal", "Normal", "Normal"]],
      ["large", ["Stor", "Stor", "Large"]],
    ]),
    overallRule: choice("overallRule", "standard", [
      ["standard", ["Standard", "Standard", "Standard"]],
      ["weighted", ["Vektet", "Vekta", "Weighted"]],
    ]),
    riskScale: choice<3 | 5 | null>("riskScale", null, [
      [3, ["3", "3", "3"]],
      [5, ["5", "5", "5"]],
    ]),
    deviationWords: choice("deviationWords", "mindreforbruk", [
      ["mindreforbruk", ["mindreforbruk/merforbruk", "mindreforbruk/meirforbruk", "mindreforbruk/merforbruk", "mindreforbruk"]],
      ["underforbruk", ["underforbruk/overforbruk", "underforbruk/overforbruk", "underforbruk/overforbruk", "underforbruk"]],
    ]),
    frame: amount("frame", NONE),
    reserve: amount("reserve", NONE),
    shownUnit: choice<1 | 1000 | 1000000>("shownUnit", 1000, [
      [1000, ["1000 kr", "1000 kr", "NOK 1000", "1 000 kr", "1000", "tkr"]],
      [1, ["kr", "kr", "NOK", "1"]],
      [1000000, ["mill. kr", "mill. kr", "NOK million", "1000000", "MNOK"]],
    ]),
    rates,
    charts: choice("charts", "all", [
      ["all", ["Alle", "Alle", "All", "Ja", "Yes"]],
      ["lit", ["Gule og røde", "Gule og raude", "Yellow and red"]],
      ["none", ["Ingen", "Ingen", "None", "Nei", "No"]],
    ]),
    rules,
    problems,
  };
}
