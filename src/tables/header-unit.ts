import { isVatNoun, vatSide } from "../values/amounts/amount-words";
import { foldText } from "../values/fold";
import { textAt } from "../values/item-at";
import { CURRENCIES, type ColumnUnit, type Currency, type VatBasis } from "../values/money";

const SCALES: readonly (readonly [words: string, unit: ColumnUnit])[] = [
  ["i 1000 kr", 1000],
  ["i 1 000 kr", 1000],
  ["i 1.000 kr", 1000],
  ["i 1000", 1000],
  ["1000 kr", 1000],
  ["1 000 kr", 1000],
  ["1.000 kr", 1000],
  ["kr 1000", 1000],
  ["kr 1 000", 1000],
  ["nok 1000", 1000],
  ["nok 1 000", 1000],
  ["nok '000", 1000],
  ["i hele tusen", 1000],
  ["i heile tusen", 1000],
  ["i tusen kroner", 1000],
  ["i tusen kr", 1000],
  ["tusen kroner", 1000],
  ["tusen kr", 1000],
  ["i tusen", 1000],
  ["thousands", 1000],
  ["thousand", 1000],
  ["tnok", 1000],
  ["knok", 1000],
  ["tkr", 1000],
  ["i millioner kroner", 1000000],
  ["i millionar kroner", 1000000],
  ["i millioner", 1000000],
  ["i millionar", 1000000],
  ["millioner kr", 1000000],
  ["i mill. kr", 1000000],
  ["i mill kr", 1000000],
  ["mill. kr", 1000000],
  ["mill kr", 1000000],
  ["i mill.", 1000000],
  ["i mill", 1000000],
  ["mill.", 1000000],
  ["mnok", 1000000],
  ["mkr", 1000000],
  ["meur", 1000000],
  ["msek", 1000000],
  ["mdkk", 1000000],
  ["musd", 1000000],
  ["mgbp", 1000000],
  ["nok million", 1000000],
  ["millions", 1000000],
  ["million", 1000000],
  ["£m", 1000000],
  ["$m", 1000000],
  ["$ m", 1000000],
  ["€m", 1000000],
  ["i mrd. kr", 1000000000],
  ["mrd. kr", 1000000000],
  ["mrd kr", 1000000000],
  ["milliarder kr", 1000000000],
  ["i mrd.", 1000000000],
];

const SIGNS: Readonly<Record<string, Currency>> = { "£": "GBP", "€": "EUR", $: "USD", meur: "EUR", msek: "SEK", mdkk: "DKK", musd: "USD", mgbp: "GBP" };

function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && (character.toLowerCase() !== character.toUpperCase() || (character >= "0" && character <= "9"));
}

/** Where the words stand by themselves, not inside longer ones; -1 where they do not. */
function indexOfWords(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const ends = at + words.length;
    const inside = (edge: string | undefined, beyond: string | undefined): boolean => isLetterOrDigit(edge) && isLetterOrDigit(beyond);
    if (!inside(words[0], text[at - 1]) && !inside(words.at(-1), text[ends])) return at;
  }
  return -1;
}

/** Kroner that a bare number in a column of this header stands for: «Beløp (i 1000 kr)» is 1000. */
export function unitOfHeader(header: string): ColumnUnit {
  const folded = foldText(header);
  return SCALES.find(([words]) => indexOfWords(folded, words) >= 0)?.[1] ?? 1;
}

/** What a bare number in a column of this header is in: «Budsjett (EUR)»; `undefined` where it does not say. */
export function currencyOfHeader(header: string): Currency | undefined {
  const folded = foldText(header);
  const named = CURRENCIES.find((currency) => indexOfWords(folded, currency.toLowerCase()) >= 0);
  return named ?? Object.entries(SIGNS).find(([words]) => indexOfWords(folded, words) >= 0)?.[1];
}

/** «Totalbudsjett (ekskl. mva.)»; `undefined` where the header does not say. */
export function vatOfHeader(header: string): VatBasis | undefined {
  let side: "incl" | "excl" | undefined;
  for (const word of wordsOf(foldText(header))) {
    if (side !== undefined && isVatNoun(word)) return side;
    side = vatSide(word);
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  const words = [""];
  for (const character of text) {
    if (isLetterOrDigit(character)) words.push(`${words.pop() ?? ""}${character}`);
    else words.push("");
  }
  return words.filter((word) => word !== "");
}

/** «totalbudsjett inkl. mva.» and «totalbudsjett u/mva» without what they say of VAT. */
function withoutVat(folded: string): string {
  const words = folded.replaceAll("/", " / ").split(" ").filter((word) => word !== "");
  const bare = words.map((word) => wordsOf(word).join(""));
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const noun = bare[at + 1] === "" ? at + 2 : at + 1;
    if (vatSide(textAt(bare, at)) !== undefined && isVatNoun(textAt(bare, noun))) at = noun;
    else kept.push(textAt(words, at));
  }
  return kept.length === words.length ? folded : kept.join(" ");
}

/** A folded header without the words of its unit, its currency and its VAT basis. */
export function withoutUnit(folded: string): string {
  let text = withoutVat(folded);
  for (const words of [...SCALES.map(([scale]) => scale), ...CURRENCIES.map((currency) => `i ${currency.toLowerCase()}`), "i kroner", "i kr"]) {
    const at = indexOfWords(text, words);
    if (at >= 0) text = `${text.slice(0, at)} ${text.slice(at + words.length)}`;
  }
  return text;
}
