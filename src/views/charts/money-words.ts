import type { InEachLanguage } from "../../values/language";

/** Names of the series of money, on charts and beside them. */
export const MONEY_WORDS = {
  plan: { nb: "Plan", nn: "Plan", en: "Plan" },
  actual: { nb: "Virkelig", nn: "Verkeleg", en: "Actual" },
  forecast: { nb: "Prognose", nn: "Prognose", en: "Forecast" },
  budget: { nb: "Budsjett", nn: "Budsjett", en: "Budget" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export const REPORT_AT: InEachLanguage = { nb: "Rapport per", nn: "Rapport per", en: "Report at" };

/** What is charted in one unit: `1000 kr, hittil totalt`. */
export const TO_DATE: Readonly<Record<1 | 1000 | 1000000, InEachLanguage>> = {
  1: { nb: "Kr, hittil totalt.", nn: "Kr, hittil totalt.", en: "NOK, to date." },
  1000: { nb: "1000 kr, hittil totalt.", nn: "1000 kr, hittil totalt.", en: "NOK 1000, to date." },
  1000000: { nb: "Mill. kr, hittil totalt.", nn: "Mill. kr, hittil totalt.", en: "NOK million, to date." },
};

/** One unit for the whole chart, in which the largest amount has at most five digits. */
export function chartUnit(amounts: readonly number[]): 1 | 1000 | 1000000 {
  const largest = Math.max(0, ...amounts.map(Math.abs)) / 100;
  return largest < 100_000 ? 1 : largest < 100_000_000 ? 1000 : 1000000;
}
