import fc from "fast-check";
import { LANGUAGES } from "../../src/values/language";
import { readAmount } from "../../src/values/read-amount";
import { writeKroner, writeMillions, writeNumber, writePercent } from "../../src/values/write-number";

test("Norwegian marks are U+2212 and U+00A0", () => {
  expect(writeNumber(-1234567.89, 2, "nb")).toBe("\u22121\u00a0234\u00a0567,89");
  expect(writeNumber(-1234567.89, 2, "nn")).toBe("\u22121\u00a0234\u00a0567,89");
  expect(writeNumber(-1234567.89, 2, "en")).toBe("\u22121,234,567.89");
});

test.each([
  [0, 0, "0"],
  [999, 0, "999"],
  [1000, 0, "1 000"],
  [-0.4, 0, "0"],
  [0.125, 2, "0,13"],
  [1.005, 2, "1,01"],
  [-2.5, 0, "−3"],
  [1e21, 0, "1 000 000 000 000 000 000 000"],
])("%d with %i decimals", (value, decimals, expected) => {
  expect(writeNumber(value, decimals, "nb").replaceAll("\u00a0", " ")).toBe(expected);
});

test("kroner, per cent, millions", () => {
  expect(writeKroner(-93000000, "nb")).toBe("\u2212930\u00a0000\u00a0kr");
  expect(writeKroner(-93000000, "en")).toBe("NOK\u00a0\u2212930,000");
  expect(writePercent(-0.2657, 1, "nb")).toBe("\u221226,6\u00a0%");
  expect(writePercent(0.2657, 1, "en")).toBe("26.6%");
  expect(writeMillions(350000000, "nb")).toBe("3,5\u00a0mill.\u00a0kr");
  expect(writeMillions(257000000, "nn")).toBe("2,57\u00a0mill.\u00a0kr");
  expect(writeMillions(350000000, "en")).toBe("NOK\u00a03.5\u00a0million");
});

test("millions keep a second decimal that rounding brings", () => {
  expect(writeMillions(-90_448_880_500_000, "nb")).toBe("\u2212904\u00a0488,81\u00a0mill.\u00a0kr");
});

test("kroner read back as written", () => {
  const kroner = fc.integer({ min: -90_000_000_000, max: 90_000_000_000 });
  fc.assert(
    fc.property(kroner, fc.constantFrom(...LANGUAGES), (whole, language) => {
      const reading = readAmount(writeKroner(whole * 100, language), { unit: 1, english: language === "en" });
      const bare = Math.abs(whole) >= 1000 && Math.abs(whole) < 1_000_000 && language === "en";
      if (bare) expect(reading).toMatchObject({ ok: false, reason: "ambiguous-separator" });
      else expect(reading).toMatchObject({ ok: true, money: { ore: whole * 100 } });
    }),
  );
});
