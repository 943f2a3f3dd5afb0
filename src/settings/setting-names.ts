import type { InEachLanguage } from "../values/language";

/** What the rows of the settings table are called; the first title of each language is the one we write. */
export const settingNames = {
  title: names("Tittel|Programnavn|Program", "Tittel|Programnamn|Program", "Title|Programme"),
  owner: names("Eier|Programeier|Virksomhet", "Eigar|Programeigar|Verksemd", "Owner|Organisation"),
  language: names("Språk", "Språk", "Language"),
  deviationSign: names("Fortegn for avvik|Fortegn avvik|Fortegn", "Forteikn for avvik|Forteikn", "Sign of deviation"),
  figures: names("Budsjett og regnskap gjelder", "Budsjett og rekneskap gjeld", "Budget and accounts are"),
  percentages: names("Prosenttall", "Prosenttal", "Percentages"),
  vat: names("Mva.|Mva", "Mva.|Mva", "VAT"),
  profile: names("Regelprofil", "Regelprofil", "Rule profile"),
  materiality: names("Vesentlighetsgrense", "Vesentleggrense", "Materiality limit"),
  lightPreset: names("Lysgrenser", "Lysgrenser", "Light limits"),
  overallRule: names("Samlet lys", "Samla lys", "Overall light"),
  riskScale: names("Risikoskala", "Risikoskala", "Risk scale"),
  deviationWords: names("Avviksord", "Avviksord", "Deviation words"),
  frame: names("Programramme", "Programramme", "Programme frame"),
  reserve: names("Reserve", "Reserve", "Reserve"),
  shownUnit: names("Enhet|Vist enhet", "Eining|Vist eining", "Unit shown|Unit"),
  charts: names("Diagrammer|Diagram", "Diagram", "Charts"),
} as const satisfies Record<string, InEachLanguage<readonly string[]>>;

export type SettingName = keyof typeof settingNames;

function names(nb: string, nn: string, en: string): InEachLanguage<readonly string[]> {
  return { nb: nb.split("|"), nn: nn.split("|"), en: en.split("|") };
}
