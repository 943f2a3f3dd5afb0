import fc from "fast-check";
import type { AmountContext } from "../../src/values/money";
import { NONE } from "../../src/values/none";
import { plainOre, readAmount } from "../../src/values/read-amount";

/** What most cells hold is read without the scanner. */
const QUICK: AmountContext = { unit: 1, english: false };
/** Says no more, and keeps the quick way shut. */
const SCANNED: AmountContext = { ...QUICK, vat: "unknown" };

test("digits and spaces mean what the scanner takes them for", () => {
  const digits = fc.array(fc.constantFrom(..."0123456789 \u00a0-".split("")), { minLength: 1, maxLength: 22 }).map((each) => each.join(""));
  const groups = fc.tuple(fc.constantFrom("", "-"), fc.nat(9999), fc.array(fc.nat(9999), { maxLength: 6 }), fc.constantFrom(" ", "\u00a0"))
    .map(([sign, first, rest, space]) => `${sign}${[String(first), ...rest.map((each) => String(each).padStart(3, "0"))].join(space)}`);
  fc.assert(fc.property(fc.oneof(digits, groups), (text) => {
    expect(readAmount(text, QUICK)).toEqual(readAmount(text, SCANNED));
  }), { numRuns: 2000 });
});

test.each([
  ["0", 0], ["-0", 0], ["9", 900], ["-11 000", -1_100_000], ["1 234 567", 123_456_700], ["1234567", 123_456_700], ["90 000 000 000 000", 9e15], ["90000000000000", 9e15],
])("%j is read to the øre", (text, ore) => {
  expect(readAmount(text, QUICK)).toMatchObject({ ok: true, money: { ore, unit: "none", flags: ["text-number"] } });
});

test.each(["90000000000001", "-90 000 000 000 001", "99999999999999999"])("%j is too large", (text) => {
  expect(readAmount(text, QUICK)).toEqual({ ok: false, reason: "too-large", candidates: [] });
});

test.each(["1 23", "12 34 567", " ", "1  000 00", "1234 567 8"])("%j is no number by groups", (text) => {
  expect(readAmount(text, QUICK)).toEqual(readAmount(text, SCANNED));
});

describe("a typed number", () => {
  test.each([
    [0, 0], [-0, 0], [1, 100], [-1, -100], [0.01, 1], [-0.01, -1], [0.004, 0], [-0.004, 0], [34750.49, 3_475_049], [-15250.5, -1_525_050], [9e13, 9e15], [-9e13, -9e15],
  ])("%d is %d øre", (kroner, ore) => {
    expect(plainOre(kroner)).toBe(ore);
    expect(readAmount(kroner, QUICK)).toMatchObject({ ok: true, money: { ore } });
  });

  test("is sent to the scanner where half an øre or its size needs a closer look", () => {
    expect([1.005, -1.005, 90_000_000_000_000.02, 1e300, NaN, Infinity].map(plainOre)).toEqual(Array(6).fill(NONE));
    expect(readAmount(1.005, QUICK)).toMatchObject({ money: { ore: 101 } });
    expect(readAmount(-1.005, QUICK)).toMatchObject({ money: { ore: -101 } });
    expect(readAmount(90_000_000_000_000.02, QUICK)).toEqual({ ok: false, reason: "too-large", candidates: [] });
  });

  test("is what a reading makes of it", () => {
    fc.assert(fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (kroner) => {
      const ore = plainOre(kroner);
      if (ore !== NONE) expect(readAmount(kroner, QUICK)).toMatchObject({ ok: true, money: { ore } });
    }));
  });
});

describe("a currency that the header says too", () => {
  const EUROS: AmountContext = { unit: 1000, english: false, currency: "EUR" };

  test.each([
    ["5", 500_000, "none"],
    ["5 EUR", 500_000, "none"],
    ["5 USD", 500, "kr"],
  ])("%j in thousands of euros", (text, ore, unit) => {
    expect(readAmount(text, EUROS)).toMatchObject({ ok: true, money: { ore, unit } });
  });
});
