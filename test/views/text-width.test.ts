import fc from "fast-check";
import { breakLines, textWidth } from "../../src/views/text-width";

const TEN = { size: 10, bold: false };

const text = fc.array(fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.constantFrom("Årsplan", "sep-jan", "10.03.22", "inn/ut", "–")), { maxLength: 30 })
  .map((words) => words.join(" "));

test("widths are Carlito's with a tenth in reserve", () => {
  expect(textWidth("0000000000", TEN)).toBeCloseTo(((10 * 1038) / 2048) * 10 * 1.1, 6);
  expect(textWidth("Ålesund", { size: 9, bold: true })).toBeGreaterThan(textWidth("Ålesund", { size: 9, bold: false }));
  expect(textWidth("", TEN)).toBe(0);
});

test("a character that the table lacks counts a whole em", () => {
  expect(textWidth("▲", TEN)).toBeCloseTo(11, 6);
  expect(textWidth("漢", TEN)).toBeCloseTo(11, 6);
});

test("nothing but spaces at the breaks is lost", () => {
  fc.assert(fc.property(text, fc.integer({ min: 20, max: 400 }), (written, width) => {
    const squeeze = (value: string): string => value.split(/\s+/).join("");
    expect(squeeze(breakLines(written, width, TEN).join(""))).toBe(squeeze(written));
  }));
});

test("each line fits, or is one word that fits without the reserve", () => {
  fc.assert(fc.property(text, fc.integer({ min: 20, max: 400 }), (written, width) => {
    for (const line of breakLines(written, width, TEN)) {
      const needed = textWidth(line, TEN);
      expect(needed <= width + 1e-6 || needed / 1.1 <= width + 1e-6).toBe(true);
    }
  }));
});

test.each([
  ["Utarbeide forslag til ny praksis", 80, ["Utarbeide forslag", "til ny praksis"]],
  ["informasjons- og opplæring", 70, ["informasjons-", "og opplæring"]],
  ["første\nandre", 200, ["første", "andre"]],
  ["over 10\u00a0000\u00a0kr i år", 46, ["over", "10\u00a0000\u00a0kr", "i år"]],
  ["", 50, [""]],
])("«%s» in %d points", (written, width, lines) => {
  expect(breakLines(written, width, TEN)).toEqual(lines);
});
