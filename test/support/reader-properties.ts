import fc from "fast-check";
import { scanAmount } from "../../src/values/amounts/amount-parts";
import { dayOf } from "../../src/values/calendar-date";
import { DateCursor } from "../../src/values/dates/date-cursor";
import { dateTokens } from "../../src/values/dates/date-tokens";
import { cleanText, foldText } from "../../src/values/fold";
import type { DateContext, DateReading, FuzzyDate } from "../../src/values/fuzzy-date";
import { LANGUAGES } from "../../src/values/language";
import type { AmountReading } from "../../src/values/money";
import { PERIOD_KINDS } from "../../src/values/period-kinds";
import { customPeriod } from "../../src/values/periods/custom-period";
import { readAmount } from "../../src/values/read-amount";
import { readDate } from "../../src/values/read-date";
import { periodTitle, readPeriod } from "../../src/values/read-period";
import { writeKroner, writeMillions } from "../../src/values/write-number";
import { writeFuzzyDate } from "../../src/values/write-date";
import { countedText } from "./counted-text";
import { AMOUNTS, DATES, dress, mess } from "./written-forms";

const CONTEXT: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };
const KRONER = { unit: 1, english: false } as const;
const order = fc.constantFrom<DateContext["order"]>("day-first", "month-first", "unknown");

/** Most looks at one character by a scanner, and at one token of a date, however the text is made. */
export const MOST_LOOKS = { character: 16, token: 48 } as const;

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function isWhole(reading: DateReading): boolean {
  if (!reading.ok) return true;
  const { date } = reading;
  if (date === null || date.precision === "open" || date.flags.some((flag) => flag.startsWith("bound"))) return true;
  return date.start <= date.end;
}

const answers = fc.property(mess, fc.option(fc.integer({ min: 1900, max: 2100 })), order, (text, year, order) => {
  if (!isWhole(readDate(text, { ...CONTEXT, order }))) return false;
  const amount = readAmount(text, KRONER);
  if (amount.ok && amount.money !== null && !Number.isSafeInteger(amount.money.ore)) return false;
  const period = readPeriod(text, { year });
  return period === null || period.period.from <= period.period.to;
});

/** How often readDate asks for each token of a text. */
function tokenLooks(text: string, context: DateContext): number {
  const looks = new Map<number, number>();
  const { peek } = DateCursor.prototype;
  DateCursor.prototype.peek = function (this: DateCursor, ahead = 0) {
    const at = this.at + ahead;
    looks.set(at, (looks.get(at) ?? 0) + 1);
    return peek.call(this, ahead);
  };
  try {
    readDate(text, context);
  } finally {
    DateCursor.prototype.peek = peek;
  }
  return Math.max(0, ...looks.values());
}

const SCANNERS: readonly ((text: string) => unknown)[] = [
  cleanText,
  foldText,
  (text) => dateTokens(text),
  (text) => scanAmount(text),
];

const looks = fc.property(mess, order, (text, order) => {
  for (const scan of SCANNERS) {
    const counted = countedText(text);
    scan(counted.text);
    const most = counted.most();
    if (most > MOST_LOOKS.character) throw new Error(`${String(most)} looks at one character`);
  }
  const most = tokenLooks(text, { ...CONTEXT, order });
  if (most > MOST_LOOKS.token) throw new Error(`${String(most)} looks at one token`);
});

function bare({ raw: _raw, second, ...rest }: FuzzyDate): unknown {
  return { ...rest, second: second && bare(second) };
}

function dateTold(reading: DateReading): unknown {
  if (!reading.ok) return [reading.reason, reading.candidates.map(bare)];
  return reading.date && bare(reading.date);
}

const dressedDates = fc.property(fc.constantFrom(...DATES), dress, (text, dressed) =>
  same(dateTold(readDate(dressed(text), CONTEXT)), dateTold(readDate(text, CONTEXT))),
);

function amountTold(reading: AmountReading): unknown {
  const money = reading.ok ? [reading.money] : reading.candidates;
  return [reading.ok, ...money.map((one) => one && [one.ore, one.currency, one.vat, one.precisionOre, one.unit])];
}

const dressedAmounts = fc.property(fc.constantFrom(...AMOUNTS), dress, (text, dressed) =>
  same(amountTold(readAmount(dressed(text), KRONER)), amountTold(readAmount(text, KRONER))),
);

const language = fc.constantFrom(...LANGUAGES);

/** What people throw together is a date now and then; what is written of it says the same again. */
const datesReadBack = fc.property(fc.oneof(mess, fc.constantFrom(...DATES)), language, (text, language) => {
  const reading = readDate(text, CONTEXT);
  if (!reading.ok || reading.date === null) return true;
  const { start, end, precision, flags } = reading.date;
  const kept = flags.filter((flag) => !["year-inferred", "order-inferred", "two-dates", "excel-trap"].includes(flag));
  const back = readDate(writeFuzzyDate(reading.date, language), CONTEXT);
  return back.ok && back.date !== null && same([back.date.start, back.date.end, back.date.precision, back.date.flags], [start, end, precision, kept]);
});

const amountsReadBack = fc.property(fc.oneof(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e7, max: 1e7 })), language, (kroner, language) => {
  const context = { unit: 1, english: language === "en" } as const;
  const oreOf = (text: string): number => {
    const reading = readAmount(text, context);
    return reading.ok && reading.money !== null ? reading.money.ore : NaN;
  };
  const ore = (kroner === 0 ? 0 : kroner) * 100;
  const cents = Math.sign(ore) * Math.round(Math.abs(ore) / 1e6) * 1e6;
  return oreOf(writeKroner(ore, language)) === ore && oreOf(writeMillions(ore, language)) === (cents === 0 ? 0 : cents);
});

const day = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2150, 12, 31) });

const periodsReadBack = fc.property(fc.constantFrom(...PERIOD_KINDS), day, fc.nat(400), language, (kind, from, length, language) => {
  const period = kind.holding(from) ?? customPeriod(from, from + 1 + length);
  const back = readPeriod(periodTitle(period, language), { year: null })?.period;
  return back !== undefined && (back.id === period.id || (kind.type === "custom" && back.from === period.from && back.to === period.to));
});

/** What holds of the readers for any text; each is run as often as the test that runs it says. */
export const READER_PROPERTIES: readonly (readonly [name: string, property: fc.IRawProperty<unknown[]>])[] = [
  ["whatever a cell holds, the readers answer", answers],
  ["no scanner looks at a character, and no reader at a token, more than a fixed number of times", looks],
  ["spaces, dashes, unseen characters, wide digits and case change no date", dressedDates],
  ["spaces, dashes, unseen characters, wide digits and case change no amount", dressedAmounts],
  ["what is written of a date reads back in every language", datesReadBack],
  ["what is written of an amount reads back in every language", amountsReadBack],
  ["a period's title reads back in every language", periodsReadBack],
] as readonly (readonly [string, fc.IRawProperty<unknown[]>])[];
