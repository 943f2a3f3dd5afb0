import fc from "fast-check";
import { dayOf } from "../../src/values/calendar-date";
import type { DateContext } from "../../src/values/fuzzy-date";
import { readAmount } from "../../src/values/read-amount";
import { readDate } from "../../src/values/read-date";
import { READER_PROPERTIES } from "../support/reader-properties";

const CONTEXT: DateContext = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6), order: "day-first" };
const KRONER = { unit: 1, english: false } as const;

/** A fiftieth of what `npm run test:deep` runs. */
const RUNS = 20_000;

test.each(READER_PROPERTIES)("%s", async (_, property) => {
  await fc.assert(property, { numRuns: RUNS });
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

test("the raw text is kept as it was", () => {
  for (const text of [" 31.01.22 ", "Jan\u201322", "(05.04.21)"]) {
    expect(readDate(text, CONTEXT)).toMatchObject({ ok: true, date: { raw: text } });
  }
  expect(readAmount("\u00a03,5 MNOK ", KRONER)).toMatchObject({ ok: true, money: { raw: "\u00a03,5 MNOK " } });
});
