import type { MoneyPoint } from "../../model/report-trail";
import type { Writing } from "../../rules/writing";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";

interface Comparison {
  readonly over: InEachLanguage<(amount: string) => string>;
  readonly under: InEachLanguage<(amount: string) => string>;
  readonly equal: InEachLanguage;
}

const FORECAST: Comparison = {
  over: { nb: (amount) => `Prognosen er ${amount} over budsjett`, nn: (amount) => `Prognosen er ${amount} over budsjett`, en: (amount) => `The forecast is ${amount} over budget` },
  under: { nb: (amount) => `Prognosen er ${amount} under budsjett`, nn: (amount) => `Prognosen er ${amount} under budsjett`, en: (amount) => `The forecast is ${amount} under budget` },
  equal: { nb: "Prognosen er lik budsjettet", nn: "Prognosen er lik budsjettet", en: "The forecast equals the budget" },
};
const ACTUAL: Comparison = {
  over: { nb: (amount) => `Virkelig er ${amount} over plan`, nn: (amount) => `Verkeleg er ${amount} over plan`, en: (amount) => `The actual is ${amount} over plan` },
  under: { nb: (amount) => `Virkelig er ${amount} under plan`, nn: (amount) => `Verkeleg er ${amount} under plan`, en: (amount) => `The actual is ${amount} under plan` },
  equal: { nb: "Virkelig er lik planen", nn: "Verkeleg er lik planen", en: "The actual equals the plan" },
};
const ONLY_ACTUAL: InEachLanguage<(amount: string) => string> = {
  nb: (amount) => `Virkelig hittil er ${amount}`,
  nn: (amount) => `Verkeleg hittil er ${amount}`,
  en: (amount) => `The actual to date is ${amount}`,
};
const NO_ACTUAL: InEachLanguage = { nb: "Virkelig er ikke oppgitt", nn: "Verkeleg er ikkje oppgitt", en: "The actual is not given" };

const MILLION = 100_000_000;

/** Whole kroner below a million, `1,5 mill. kr` from there on. */
export function shortMoney(ore: number, write: Writing): string {
  return Math.abs(ore) >= MILLION ? write.millions(ore) : write.kroner(Math.round(ore / 100) * 100);
}

function compared(difference: number, words: Comparison, write: Writing): string {
  if (difference === 0) return write.say(words.equal);
  return (difference > 0 ? words.over : words.under)[write.language](shortMoney(Math.abs(difference), write));
}

/** What a chart of money says: of the forecast where there is one, else of the actual. */
export function moneyTitle({ plan, actual, forecast, budget }: MoneyPoint, write: Writing): string {
  if (forecast !== NONE && budget !== NONE) return compared(forecast - budget, FORECAST, write);
  if (actual === NONE) return write.say(NO_ACTUAL);
  return plan === NONE ? ONLY_ACTUAL[write.language](shortMoney(actual, write)) : compared(actual - plan, ACTUAL, write);
}
