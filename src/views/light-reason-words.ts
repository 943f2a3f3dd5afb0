import type { InEachLanguage } from "../values/language";

/** How the facts behind a light are said. Parts of sentences: a capital first, no full stop last. */
export const LIGHT_REASON_WORDS = {
  noMilestones: { nb: "Ingen milepæler", nn: "Ingen milepælar", en: "No milestones" },
  statusCompleted: { nb: "Status er satt til fullført", nn: "Status er sett til fullført", en: "Status is set to completed" },
  deliveredOnPlan: { nb: "Levert, siste på plan", nn: "Levert, siste på plan", en: "Delivered, the last one on plan" },
  deliveredLate: {
    nb: (days: string) => `Levert, ${days} etter plan`,
    nn: (days: string) => `Levert, ${days} etter plan`,
    en: (days: string) => `Delivered ${days} after plan`,
  },
  deliveredEarly: {
    nb: (days: string) => `Levert, ${days} før plan`,
    nn: (days: string) => `Levert, ${days} før plan`,
    en: (days: string) => `Delivered ${days} before plan`,
  },
  nextDue: {
    nb: (name: string, days: string) => `${name} forfaller om ${days}`,
    nn: (name: string, days: string) => `${name} forfell om ${days}`,
    en: (name: string, days: string) => `${name} is due in ${days}`,
  },
  dueToday: {
    nb: (name: string) => `${name} forfaller på statusdatoen`,
    nn: (name: string) => `${name} forfell på statusdatoen`,
    en: (name: string) => `${name} is due on the status date`,
  },
  slip: {
    nb: (name: string, days: string) => `${name} ventes ${days} etter plan`,
    nn: (name: string, days: string) => `${name} er venta ${days} etter plan`,
    en: (name: string, days: string) => `${name} is expected ${days} after plan`,
  },
  overdue: {
    nb: (name: string, days: string) => `${name} er ${days} forsinket`,
    nn: (name: string, days: string) => `${name} er ${days} forseinka`,
    en: (name: string, days: string) => `${name} is ${days} late`,
  },
  leftOut: {
    nb: (count: number) => `${String(count)} ${count === 1 ? "milepæl" : "milepæler"} er ikke vurdert`,
    nn: (count: number) => `${String(count)} ${count === 1 ? "milepæl" : "milepælar"} er ikkje vurdert${count === 1 ? "" : "e"}`,
    en: (count: number) => `${String(count)} ${count === 1 ? "milestone is" : "milestones are"} not rated`,
  },
  noEconomy: { nb: "Ingen økonomi for perioden", nn: "Ingen økonomi for perioden", en: "No figures for the period" },
  noActual: { nb: "Virkelig hittil mangler", nn: "Verkeleg hittil manglar", en: "Actual to date is missing" },
  belowMateriality: {
    nb: (deviation: string, limit: string) => `${deviation}, under vesentlighetsgrensen på ${limit}`,
    nn: (deviation: string, limit: string) => `${deviation}, under vesentleggrensa på ${limit}`,
    en: (deviation: string, limit: string) => `${deviation}, below the materiality limit of ${limit}`,
  },
  ofPlan: {
    nb: (share: string) => `${share} av plan hittil`,
    nn: (share: string) => `${share} av plan hittil`,
    en: (share: string) => `${share} of plan to date`,
  },
  onPlan: { nb: "Forbruk som planlagt", nn: "Forbruk som planlagt", en: "Spent as planned" },
  notExplained: { nb: "ikke forklart", nn: "ikkje forklart", en: "not explained" },
  forecastOver: {
    nb: (excess: string, share: string) => `Prognosen er ${excess} (${share}) over totalbudsjettet`,
    nn: (excess: string, share: string) => `Prognosen er ${excess} (${share}) over totalbudsjettet`,
    en: (excess: string, share: string) => `The forecast is ${excess} (${share}) over the total budget`,
  },
  estimate: { nb: "Anslag, ikke regnskap", nn: "Anslag, ikkje rekneskap", en: "An estimate, not accounts" },
  noRisks: { nb: "Ingen åpne risikoer", nn: "Ingen opne risikoar", en: "No open risks" },
  noRatedRisk: {
    nb: (count: number) => `${String(count)} risikoer mangler sannsynlighet eller konsekvens`,
    nn: (count: number) => `${String(count)} risikoar manglar sannsyn eller konsekvens`,
    en: (count: number) => `${String(count)} risks lack probability or consequence`,
  },
  halfRated: {
    nb: (name: string, probability: string, consequence: string) => `${name}: sannsynlighet ${probability}, konsekvens ${consequence}`,
    nn: (name: string, probability: string, consequence: string) => `${name}: sannsyn ${probability}, konsekvens ${consequence}`,
    en: (name: string, probability: string, consequence: string) => `${name}: probability ${probability}, consequence ${consequence}`,
  },
  notGiven: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" },
  risk: {
    nb: (name: string, probability: string, consequence: string, score: string) => `${name}: sannsynlighet ${probability} × konsekvens ${consequence} = ${score}`,
    nn: (name: string, probability: string, consequence: string, score: string) => `${name}: sannsyn ${probability} × konsekvens ${consequence} = ${score}`,
    en: (name: string, probability: string, consequence: string, score: string) => `${name}: probability ${probability} × consequence ${consequence} = ${score}`,
  },
  unrated: {
    nb: (count: number) => `${String(count)} ${count === 1 ? "risiko" : "risikoer"} er ikke vurdert`,
    nn: (count: number) => `${String(count)} ${count === 1 ? "risiko" : "risikoar"} er ikkje vurdert${count === 1 ? "" : "e"}`,
    en: (count: number) => `${String(count)} ${count === 1 ? "risk is" : "risks are"} not rated`,
  },
  highestRisk: { nb: "Risikoen", nn: "Risikoen", en: "The risk" },
  because: {
    nb: (word: string, lights: readonly string[], colours: string) => `${word} fordi ${lights.join(" og ")} er ${colours}`,
    nn: (word: string, lights: readonly string[], colours: string) => `${word} fordi ${lights.join(" og ")} er ${colours}`,
    en: (word: string, lights: readonly string[], colours: string) => `${word} because ${lights.join(" and ")} ${lights.length === 1 ? "is" : "are"} ${colours}`,
  },
  byHand: {
    nb: (who: string, day: string, computed: string) => `Satt av ${who} ${day} (beregnet: ${computed})`,
    nn: (who: string, day: string, computed: string) => `Sett av ${who} ${day} (rekna ut: ${computed})`,
    en: (who: string, day: string, computed: string) => `Set by ${who} ${day} (computed: ${computed})`,
  },
  milestone: { nb: "Milepælen", nn: "Milepælen", en: "The milestone" },
} as const satisfies Readonly<Record<string, InEachLanguage<unknown>>>;
