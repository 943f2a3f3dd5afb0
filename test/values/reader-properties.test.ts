import fc from "fast-check";
import { dayOf } from "../../src/values/calendar-date";
import type { DateContext, DateReading, FuzzyDate } from "../../src/values/fuzzy-date";
import type { AmountReading } from "../../src/values/money";
import { readAmount } from "../../src/values/read-amount";
import { readDate } from "../../src/values/read-date";
import { readPeriod } from "../../src/values/read-period";

const CONTEXT: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };
const KRONER = { unit: 1, english: false } as const;

const DATES = [
  "15.12.20", "(05.04.21)", "Jan-22", "Desember 22", "Mars 23", "30.11.21 10.03.22", "per utgangen av februar 2022",
  "den 31. januar", "14.1 og 17.2", "10.mars", "2022-2023", "Uke 02 – 09", "Uke 2-10 (-22)", "January 31, 2022", "2022-W05",
  "1. kvartal 2022", "1T22", "H1 2022", "våren 2022", "primo mars 2022", "innen 31.03.2022", "ca. 31.01.22", "31.01.22?",
  "31 décembre 2021", "5. März 2022", "løpende", "TBD", "31.02.22", "03/04/2022", "31.01.2022 kl. 12:00", "des. 2021–feb. 2022",
];
const AMOUNTS = [
  "4,8 MNOK inkl. mva.", "3.5 MNOK", "500.000 kr", "- 15 250", "(1 200)", "1.500 MNOK", "750 TNOK", "1 000,-", "4 800 000", "-11 000",
  "£1.2m", "EUR 1.234,56", "2,5 mill. kr ekskl. mva.", "kr -500", "n/a", "4,8 MNOK + mva",
];

const piece = fc.oneof(
  fc.constantFrom(...DATES, ...AMOUNTS),
  fc.constantFrom("uke", "u.", "mars", "jan", "Q", "T1", "innen", "ca.", "?", "(", ")", "-", "–", "/", ".", ",", "'", "W", "og", "→", "primo", "kr", "MNOK", "mva", "inkl", "€"),
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const mess = fc.array(fc.tuple(piece, fc.constantFrom("", " ", "\u00a0")), { maxLength: 8 }).map((pieces) => pieces.flat().join(""));

test("whatever a cell holds, the readers answer", () => {
  fc.assert(
    fc.property(mess, fc.option(fc.integer({ min: 1900, max: 2100 })), fc.constantFrom("day-first", "month-first", "unknown"), (text, year, order) => {
      const date = readDate(text, { ...CONTEXT, order });
      expect(typeof date.ok).toBe("boolean");
      if (date.ok && date.date !== null && date.date.precision !== "open" && !date.date.flags.some((flag) => flag.startsWith("bound"))) {
        expect(date.date.start).toBeLessThanOrEqual(date.date.end);
      }
      const amount = readAmount(text, KRONER);
      if (amount.ok && amount.money !== null) expect(Number.isSafeInteger(amount.money.ore)).toBe(true);
      const period = readPeriod(text, { year });
      if (period !== null) expect(period.period.from).toBeLessThanOrEqual(period.period.to);
    }),
    { numRuns: 3000 },
  );
});

test("any number is a day, a year, an amount or refused", () => {
  fc.assert(
    fc.property(fc.double(), fc.boolean(), (value, date1904) => {
      readDate(value, { ...CONTEXT, date1904 });
      const amount = readAmount(value, KRONER);
      if (amount.ok) expect(Number.isSafeInteger(amount.money?.ore)).toBe(true);
    }),
  );
});

test("kroner and øre typed as a number come out to the øre", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (ore) => {
      expect(readAmount(ore / 100, KRONER)).toMatchObject({ ok: true, money: { ore: ore === 0 ? 0 : ore } });
    }),
  );
});

const SPACES = [" ", "\u00a0", "\u202f", "\u2009", "\t", "\n", "  ", " \u200b"];
const UNSEEN = ["", "\u200b", "\u200f", "\u2060", "\ufeff", "\u00ad"];
const DASHES = ["-", "\u2010", "\u2011", "\u2012", "–", "—", "\u2212"];

/** The same text in another dress: other spaces, unseen characters, decomposed letters, another case, padding. */
function dressed(dashes: readonly string[]): fc.Arbitrary<(text: string) => string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...SPACES), { minLength: 40, maxLength: 40 }),
      fc.array(fc.constantFrom(...UNSEEN), { minLength: 40, maxLength: 40 }),
      fc.array(fc.constantFrom(...dashes), { minLength: 40, maxLength: 40 }),
      fc.constantFrom("NFC", "NFD"),
      fc.constantFrom("same", "upper", "lower"),
    )
    .map(([spaces, unseen, hyphens, form, letters]) => (text) => {
      const cased = letters === "same" ? text : letters === "upper" ? text.toUpperCase() : text.toLowerCase();
      const changed = [...cased.normalize(form)].map((character, index) => {
        const at = index % 40;
        if (character === " ") return spaces[at];
        if (dashes.includes(character)) return unseen[at]! + hyphens[at]!;
        return form === "NFD" ? character : unseen[at]! + character;
      });
      return ` ${changed.join("")}\u00a0\n`;
    });
}

function bareDate({ raw: _raw, second, ...rest }: FuzzyDate): unknown {
  return { ...rest, second: second && bareDate(second) };
}

function withoutRaw(reading: DateReading): unknown {
  if (!reading.ok) return { ...reading, candidates: reading.candidates.map(bareDate) };
  return reading.date && bareDate(reading.date);
}

test("padding and Unicode variants change no date", () => {
  fc.assert(
    fc.property(fc.constantFrom(...DATES), dressed(DASHES), (text, dress) => {
      expect(withoutRaw(readDate(dress(text), CONTEXT))).toEqual(withoutRaw(readDate(text, CONTEXT)));
    }),
    { numRuns: 1000 },
  );
});

function amountsOf(reading: AmountReading): unknown {
  const money = reading.ok ? [reading.money] : reading.candidates;
  return [reading.ok, ...money.map((one) => one && [one.ore, one.currency, one.vat, one.precisionOre, one.unit])];
}

test("padding and Unicode variants change no amount", () => {
  fc.assert(
    fc.property(fc.constantFrom(...AMOUNTS), dressed(DASHES), (text, dress) => {
      expect(amountsOf(readAmount(dress(text), KRONER))).toEqual(amountsOf(readAmount(text, KRONER)));
    }),
    { numRuns: 1000 },
  );
});

test("the raw text is kept as it was", () => {
  for (const text of [" 31.01.22 ", "Jan\u201322", "(05.04.21)"]) {
    expect(readDate(text, CONTEXT)).toMatchObject({ ok: true, date: { raw: text } });
  }
  expect(readAmount("\u00a03,5 MNOK ", KRONER)).toMatchObject({ ok: true, money: { raw: "\u00a03,5 MNOK " } });
});
