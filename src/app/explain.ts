import { isBlankMark } from "../values/blank-marks";
import { dayFromIso, isoDate, partsOf, type Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { DateContext, DateFlag, DatePrecision, DateReason, FuzzyDate } from "../values/fuzzy-date";
import type { InEachLanguage, Language } from "../values/language";
import type { AmountFlag, AmountReason, Currency, Money, Ore, VatBasis } from "../values/money";
import { NONE } from "../values/none";
import type { Period, PeriodType } from "../values/period";
import { readAmount } from "../values/read-amount";
import { readDate } from "../values/read-date";
import { readPeriod } from "../values/read-period";
import { writeDay } from "../values/write-date";
import { writeKroner, writeNumber } from "../values/write-number";
import { FLAG_WORDS, PRECISION_WORDS, REASON_WORDS, VAT_WORDS } from "./explain-words";

/** Dates are ISO texts; `null` is an open end, or everything where the text is a blank mark. */
interface DateFacts {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision | null;
  readonly flags: readonly DateFlag[];
}

interface PeriodFacts extends DateFacts {
  readonly type: PeriodType | null;
  readonly id: string | null;
}

interface AmountFacts {
  readonly ore: Ore | null;
  readonly currency: Currency | null;
  readonly vat: VatBasis | null;
  readonly precisionOre: Ore | null;
  readonly flags: readonly AmountFlag[];
}

type Told<Facts, Reason> =
  | ({ readonly text: string; readonly ok: true } & Facts)
  | { readonly text: string; readonly ok: false; readonly reason: Reason; readonly candidates: readonly Facts[] };

export type ExplainedDate = Told<DateFacts, DateReason>;
export type ExplainedPeriod = Told<PeriodFacts, DateReason | "not-a-period">;
export type ExplainedAmount = Told<AmountFacts, AmountReason>;
export type Explained = ExplainedDate | ExplainedPeriod | ExplainedAmount;

export interface ExplainOptions {
  /** Stands for the period where a text leaves the year out; `NONE` where there is none. */
  readonly referenceDate: Day;
}

function isoOrNull(day: Day): string | null {
  return day === NONE ? null : isoDate(day);
}

function dateFacts(date: FuzzyDate): DateFacts {
  return { start: isoOrNull(date.start), end: isoOrNull(date.end), precision: date.precision, flags: date.flags };
}

const NO_DATE: DateFacts = { start: null, end: null, precision: null, flags: [] };

function dateContext({ referenceDate }: ExplainOptions): DateContext {
  return { date1904: false, periodFrom: referenceDate, periodTo: referenceDate, order: "unknown" };
}

/** What `readDate` makes of a text that stands alone: no column says whether day or month comes first. */
export function explainDate(text: string, options: ExplainOptions): ExplainedDate {
  const reading = readDate(text, dateContext(options));
  if (!reading.ok) return { text, ok: false, reason: reading.reason, candidates: reading.candidates.map(dateFacts) };
  return { text, ok: true, ...(reading.date === null ? NO_DATE : dateFacts(reading.date)) };
}

function amountFacts({ ore, currency, vat, precisionOre, flags }: Money): AmountFacts {
  return { ore, currency, vat, precisionOre, flags };
}

const NO_AMOUNT: AmountFacts = { ore: null, currency: null, vat: null, precisionOre: null, flags: [] };

/** What `readAmount` makes of a text; a bare number is kroner. */
export function explainAmount(text: string): ExplainedAmount {
  const reading = readAmount(text, { unit: 1, english: false });
  if (!reading.ok) return { text, ok: false, reason: reading.reason, candidates: reading.candidates.map(amountFacts) };
  return { text, ok: true, ...(reading.money === null ? NO_AMOUNT : amountFacts(reading.money)) };
}

function periodFacts(period: Period, flags: readonly DateFlag[]): PeriodFacts {
  const oneWeek = period.to - period.from === 6;
  const precision = period.type === "custom" || (period.type === "week" && !oneWeek) ? "range" : period.type;
  return { start: isoDate(period.from), end: isoDate(period.to), precision, flags, type: period.type, id: period.id };
}

/** The latest period of that name begun at the reference date: a report is written in or after its period. */
function readNear(text: string, referenceDate: Day): ReturnType<typeof readPeriod> {
  if (referenceDate === NONE) return readPeriod(text, { year: null });
  const { year } = partsOf(referenceDate);
  const own = readPeriod(text, { year });
  const ahead = own !== null && own.flags.length > 0 && own.period.from > referenceDate;
  return ahead ? readPeriod(text, { year: year - 1 }) : own;
}

const ANY_LEAP_YEAR = 2020;

/** What `readPeriod` makes of a text. */
export function explainPeriod(text: string, options: ExplainOptions): ExplainedPeriod {
  if (isBlankMark(foldText(text))) return { text, ok: true, ...NO_DATE, type: null, id: null };
  const reading = readNear(text, options.referenceDate);
  if (reading !== null) return { text, ok: true, ...periodFacts(reading.period, reading.flags) };
  if (readPeriod(text, { year: ANY_LEAP_YEAR }) !== null) return { text, ok: false, reason: "no-year", candidates: [] };
  const asDate = readDate(text, dateContext(options));
  const telling = !asDate.ok && asDate.reason !== "not-a-date" ? asDate.reason : "not-a-period";
  return { text, ok: false, reason: telling, candidates: [] };
}

const WORDS = {
  blank: { nb: "blankt", nn: "blankt", en: "blank" },
  open: { nb: "åpen dato", nn: "open dato", en: "open date" },
  by: { nb: "senest", nn: "seinast", en: "at the latest" },
  from: { nb: "tidligst", nn: "tidlegast", en: "at the earliest" },
  to: { nb: "til", nn: "til", en: "to" },
  within: { nb: "skrevet med en nøyaktighet på", nn: "skrive med ei nøyaktigheit på", en: "written to the nearest" },
  unreadable: { nb: "kan ikke leses", nn: "kan ikkje lesast", en: "cannot be read" },
  meant: { nb: "Mente du", nn: "Meinte du", en: "Did you mean" },
  or: { nb: "eller", nn: "eller", en: "or" },
} satisfies Record<string, InEachLanguage>;

function dateWords({ start, end, precision }: DateFacts, language: Language): string {
  if (precision === null) return WORDS.blank[language];
  const first = start === null ? "" : writeDay(dayFromIso(start), language);
  const last = end === null ? "" : writeDay(dayFromIso(end), language);
  if (first === "" && last === "") return WORDS.open[language];
  let span = first === last ? first : `${first} ${WORDS.to[language]} ${last}`;
  if (first === "") span = `${WORDS.by[language]} ${last}`;
  if (last === "") span = `${WORDS.from[language]} ${first}`;
  return `${span} (${PRECISION_WORDS[precision][language]})`;
}

function moneyWords(ore: Ore, currency: Currency, language: Language): string {
  const decimals = ore % 100 === 0 ? 0 : 2;
  if (currency === "NOK" && decimals === 0) return writeKroner(ore, language);
  return `${writeNumber(ore / 100, decimals, language)} ${currency}`;
}

function amountWords({ ore, currency, vat, precisionOre }: AmountFacts, language: Language): string {
  if (ore === null || currency === null || vat === null || precisionOre === null) return WORDS.blank[language];
  const step = moneyWords(precisionOre, currency, language);
  return `${moneyWords(ore, currency, language)}, ${VAT_WORDS[vat][language]}, ${WORDS.within[language]} ${step}`;
}

function factsInWords(facts: DateFacts | PeriodFacts | AmountFacts, language: Language): string {
  if ("ore" in facts) return amountWords(facts, language);
  const named = "id" in facts && facts.id !== null ? `${facts.id}, ` : "";
  return named + dateWords(facts, language);
}

/** One line for a person: what was read, then what is unusual about it; or why not, and what may be meant. */
export function explainInWords(explained: Explained, language: Language): string {
  const quoted = language === "en" ? `“${explained.text}”` : `«${explained.text}»`;
  if (explained.ok) {
    const flags = explained.flags.map((flag) => ` ${FLAG_WORDS[flag][language]}`).join("");
    return `${quoted}: ${factsInWords(explained, language)}.${flags}`;
  }
  const options = explained.candidates.map((facts) => factsInWords(facts, language));
  const question = options.length === 0 ? "" : ` ${WORDS.meant[language]} ${options.join(` ${WORDS.or[language]} `)}?`;
  return `${quoted} ${WORDS.unreadable[language]}: ${REASON_WORDS[explained.reason][language]}.${question}`;
}
