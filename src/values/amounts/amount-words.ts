import type { Currency, Money } from "../money";

export type AmountUnit = Money["unit"];

export interface UnitWord {
  readonly unit: AmountUnit;
  /** `null` where the word says nothing of the currency: «mill.». */
  readonly currency: Currency | null;
}

/** Powers of ten that a unit multiplies kroner by. */
export const UNIT_EXPONENT: Readonly<Record<AmountUnit, number>> = { none: 0, kr: 0, thousand: 3, million: 6, billion: 9 };

const SCALES: Readonly<Record<string, AmountUnit>> = {
  tusen: "thousand",
  thousand: "thousand",
  k: "thousand",
  mill: "million",
  mio: "million",
  million: "million",
  millions: "million",
  millioner: "million",
  millionar: "million",
  miljon: "million",
  miljoner: "million",
  m: "million",
  mn: "million",
  mrd: "billion",
  mia: "billion",
  bn: "billion",
  milliard: "billion",
  milliarder: "billion",
  milliardar: "billion",
  miljard: "billion",
  miljarder: "billion",
};

const CURRENCY_WORDS: Readonly<Record<string, Currency>> = {
  kr: "NOK",
  nok: "NOK",
  krone: "NOK",
  kroner: "NOK",
  kronar: "NOK",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
  "€": "EUR",
  sek: "SEK",
  dkk: "DKK",
  usd: "USD",
  $: "USD",
  gbp: "GBP",
  "£": "GBP",
};

const PREFIXES: Readonly<Record<string, AmountUnit>> = { t: "thousand", k: "thousand", m: "million", g: "billion" };

function buildWords(): ReadonlyMap<string, UnitWord> {
  const words = new Map<string, UnitWord>();
  for (const [word, unit] of Object.entries(SCALES)) words.set(word, { unit, currency: null });
  for (const [word, currency] of Object.entries(CURRENCY_WORDS)) {
    words.set(word, { unit: "kr", currency });
    if (word.length !== 3) continue;
    for (const [prefix, unit] of Object.entries(PREFIXES)) words.set(prefix + word, { unit, currency });
  }
  words.set("tkr", { unit: "thousand", currency: "NOK" });
  words.set("mkr", { unit: "million", currency: "NOK" });
  return words;
}

const UNIT_WORDS = buildWords();

/** `word` in lower case, without a full stop. */
export function unitWord(word: string): UnitWord | undefined {
  return UNIT_WORDS.get(word);
}

const VAT_NOUNS: ReadonlySet<string> = new Set(["mva", "moms", "vat", "mwst", "meirverdiavgift", "merverdiavgift"]);

export function isVatNoun(word: string): boolean {
  return VAT_NOUNS.has(word);
}

const VAT_SIDES: ReadonlyMap<string, "incl" | "excl"> = new Map([
  ...["inkl", "ink", "inkludert", "inklusiv", "inklusive", "incl", "including", "inc", "med", "m", "with"].map((w) => [w, "incl"] as const),
  ...["ekskl", "eks", "ekskludert", "eksklusiv", "eksklusive", "exkl", "exklusive", "excl", "excluding", "ex", "exc", "u", "uten", "utan", "without", "pluss", "plus"].map(
    (w) => [w, "excl"] as const,
  ),
]);

/** «inkl», «ekskl», «u» …: only where a VAT noun follows. */
export function vatSide(word: string): "incl" | "excl" | undefined {
  return VAT_SIDES.get(word);
}

const ABOUT: ReadonlySet<string> = new Set([
  "ca", "cirka", "circa", "omtrent", "rundt", "about", "approx", "approximately", "anslag", "anslått", "overslag", "est", "estimat", "estimert", "estimate",
]);

/** An estimate in words. It is no amount, for no flag would keep it; the amount is offered as a candidate. */
export function saysAbout(word: string): boolean {
  return ABOUT.has(word);
}
