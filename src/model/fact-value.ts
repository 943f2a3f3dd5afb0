import { dayFromIso, isoDate } from "../values/calendar-date";
import type { CellValue } from "../values/cell-value";
import { isCellError } from "../values/cell-value";
import { dayFromSerial } from "../values/excel-serial";
import { cleanText } from "../values/fold";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { InEachLanguage, Language } from "../values/language";
import type { Money } from "../values/money";
import { NONE } from "../values/none";
import { readAmount } from "../values/read-amount";
import { readDate } from "../values/read-date";
import { sha256 } from "../values/sha256";
import { writeFuzzyDate } from "../values/write-date";
import type { EditValue } from "../workbook/batch";
import type { FactKind } from "./fact-fields";
import { readColour } from "./hand-light";
import { LIGHT_COLOURS, type LightColour } from "./light";

/** Characters that a cell holds are 32 767; a longer text is kept by its beginning and a hash of the whole. */
const LONGEST = 32_000;

const COLOUR_WORDS: Readonly<Record<LightColour, InEachLanguage>> = {
  green: { nb: "grønn", nn: "grøn", en: "green" },
  yellow: { nb: "gul", nn: "gul", en: "yellow" },
  red: { nb: "rød", nn: "raud", en: "red" },
  done: { nb: "fullført", nn: "fullført", en: "completed" },
  grey: { nb: "ikke vurdert", nn: "ikkje vurdert", en: "not assessed" },
};

/** Working convention: a day is `2022-01-31`, any other date is written in bokmål. */
export function dateValue(date: FuzzyDate): string {
  const isDay = date.precision === "day" && date.start === date.end && date.start !== NONE;
  const isSure = !date.flags.includes("uncertain") && !date.flags.includes("approximate");
  return isDay && isSure ? isoDate(date.start) : writeFuzzyDate(date, "nb");
}

/** Kroner with a decimal point, `4800000` or `12.5`; another currency stands behind its number. */
export function moneyValue({ ore, currency }: Pick<Money, "ore" | "currency">): string {
  const amount = String(ore / 100);
  return currency === "NOK" ? amount : `${amount} ${currency}`;
}

/** Lines without padding, cut where a cell could not hold them. */
export function textValue(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").split("\n").map(cleanText);
  const whole = lines.filter((line) => line !== "").join("\n");
  if (whole.length <= LONGEST) return whole;
  const ending = `… ${sha256(whole)}`;
  return whole.slice(0, LONGEST - ending.length) + ending;
}

/** The date that a canonical value, or any date that somebody typed over it, stands for; `null` where it is none. */
export function dateOfValue(value: string): FuzzyDate | null {
  const iso = dayFromIso(value);
  if (iso !== NONE) return { raw: value, start: iso, end: iso, precision: "day", flags: [] };
  const serial = Number(value);
  const day = value.length === 5 && Number.isInteger(serial) ? dayFromSerial(serial, false) : NONE;
  if (day !== NONE) return { raw: value, start: day, end: day, precision: "day", flags: [] };
  const reading = readDate(value, { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" });
  return reading.ok ? reading.date : null;
}

/** Øre of a canonical value in kroner; `NONE` for another currency and for anything else. */
export function oreOfValue(value: string): number {
  const kroner = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(kroner) ? Math.round(kroner * 100) : NONE;
}

export function colourOfValue(value: string): LightColour | null {
  return LIGHT_COLOURS.find((colour) => colour === value) ?? null;
}

function moneyFrom(cell: CellValue): string {
  if (typeof cell === "number") return String(Math.round(cell * 100) / 100);
  const text = typeof cell === "string" ? cell : "";
  const reading = readAmount(text, { unit: 1, english: false });
  return reading.ok && reading.money ? moneyValue(reading.money) : cleanText(text);
}

/** What a cell of the history table holds, as a canonical value; "" where it is blank. */
export function valueOfCell(cell: CellValue, kind: FactKind): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (kind === "money") return moneyFrom(cell);
  const text = String(cell);
  if (kind === "text") return textValue(text);
  if (kind === "light") return readColour(text) ?? cleanText(text);
  const date = dateOfValue(cleanText(text));
  return date ? dateValue(date) : cleanText(text);
}

/** A canonical value as the history table gets it: numbers for kroner, so that they can be added up; else a text. */
export function cellOfValue(value: string, kind: FactKind, language: Language): EditValue {
  if (kind === "money") return oreOfValue(value) === NONE ? value : Number(value);
  if (kind === "light") {
    const colour = colourOfValue(value);
    return colour ? COLOUR_WORDS[colour][language] : value;
  }
  if (kind !== "date" || dayFromIso(value) !== NONE) return value;
  const date = dateOfValue(value);
  return date ? writeFuzzyDate(date, language) : value;
}
