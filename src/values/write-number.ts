import type { Language } from "./language";
import type { Ore } from "./money";

const MINUS = "\u2212";
const NO_BREAK = "\u00a0";

interface NumberMarks {
  readonly group: string;
  readonly decimal: string;
}

const NORWEGIAN: NumberMarks = { group: NO_BREAK, decimal: "," };
const MARKS: Readonly<Record<Language, NumberMarks>> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: { group: ",", decimal: "." },
};

function grouped(digits: string, mark: string): string {
  let out = "";
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) out += mark;
    out += digits[i];
  }
  return out;
}

/** Half away from zero as the digits stand (1.005 is 1,01). Beyond 10^15 a double holds no decimals worth writing. */
function unsignedDigits(value: number, decimals: number): string {
  const absolute = Math.abs(value);
  if (absolute >= 1e15 && Number.isFinite(absolute)) {
    return BigInt(absolute).toString() + (decimals > 0 ? `.${"0".repeat(decimals)}` : "");
  }
  const shifted = Number(`${absolute}e${decimals}`);
  return Number.isFinite(shifted) ? (Math.round(shifted) / 10 ** decimals).toFixed(decimals) : absolute.toFixed(decimals);
}

/** `−1 234 567,89` with U+2212 and U+00A0 in Norwegian, `−1,234,567.89` in English. */
export function writeNumber(value: number, decimals: number, language: Language): string {
  const { group, decimal } = MARKS[language];
  const [whole = "0", fraction] = unsignedDigits(value, decimals).split(".");
  const digits = grouped(whole, group) + (fraction === undefined ? "" : decimal + fraction);
  const isZero = [...digits].every((character) => character < "1" || character > "9");
  return value < 0 && !isZero ? MINUS + digits : digits;
}

/** Whole kroner: `−930 000 kr`; `NOK −930,000` in English. */
export function writeKroner(ore: Ore, language: Language): string {
  const number = writeNumber(ore / 100, 0, language);
  return language === "en" ? `NOK${NO_BREAK}${number}` : `${number}${NO_BREAK}kr`;
}

/** A fraction as per cent: 0.266 → `26,6 %`, in English `26.6%`. */
export function writePercent(fraction: number, decimals: number, language: Language): string {
  const number = writeNumber(fraction * 100, decimals, language);
  return language === "en" ? `${number}%` : `${number}${NO_BREAK}%`;
}

/** At most two decimals and at least one: `3,5 mill. kr`, `2,57 mill. kr`, `NOK 3.5 million`. */
export function writeMillions(ore: Ore, language: Language): string {
  const millions = ore / 100_000_000;
  const oneDecimal = Math.round(Math.abs(ore) / 1_000_000) % 10 === 0;
  const number = writeNumber(millions, oneDecimal ? 1 : 2, language);
  return language === "en" ? `NOK${NO_BREAK}${number}${NO_BREAK}million` : `${number}${NO_BREAK}mill.${NO_BREAK}kr`;
}
