import fc from "fast-check";
import { cleanText, foldText, tidyText } from "../../src/values/fold";
import { editDistance } from "../../src/values/levenshtein";
import { likeness } from "../../src/values/name-likeness";

test.each([
  ["Status fremdrift  ", "status fremdrift"],
  ["Plan/\nbudsjett", "plan/ budsjett"],
  ["\u00a0Avvik\u2009(kr)\u202f", "avvik (kr)"],
  ["Uke 02 – 09", "uke 02 - 09"],
  ["\u2212930", "-930"],
  ["Mile\u00adpæl\u200b", "milepæl"],
  ["\u200fLevert\u202c", "levert"],
  ["ma\u030aned", "måned"],
  ["\ufeffKode", "kode"],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("cleaning keeps case and dashes", () => {
  expect(cleanText("  Uke\u00a002 – 09\u200b ")).toBe("Uke 02 – 09");
});

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(foldText(cleanText(text))).toBe(foldText(text));
    }),
  );
});

describe("edit distance", () => {
  test.each([
    ["milepæl", "milepæl", 0],
    ["milepæl", "milepel", 1],
    ["levert", "levret", 2],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("%s, %s", (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
    expect(editDistance(b, a, 10)).toBe(distance);
  });
  test("stops beyond its limit", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("a".repeat(30), "b".repeat(30), 3)).toBe(4);
    expect(editDistance("a", "aaaaaaaa", 2)).toBe(3);
  });
  test("is at most the limit's next whatever the texts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 1000), limit + 1));
      }),
    );
  });
});

test("likeness is the share of words in common", () => {
  expect(likeness("Felles retningslinjer", "felles  RETNINGSLINJER")).toBe(1);
  expect(likeness("Behovskartlegging og analyse", "Behovskartlegging og analyser")).toBe(0.5);
  expect(likeness("Ny rekvisisjonspraksis", "Rekvisisjonspraksis")).toBe(0.5);
  expect(likeness("Endre", "Bestille")).toBe(0);
  expect(likeness("", "–")).toBe(0);
});

describe("every character between two others", () => {
  const within = (code: number, ...ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([first, last]) => code >= first && code <= last);
  const isSpace = (code: number): boolean =>
    within(code, [9, 13], [0x20, 0x20], [0x85, 0x85], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]);
  const isInvisible = (code: number): boolean =>
    !isSpace(code) && within(code, [0, 0x1f], [0x7f, 0x9f], [0xad, 0xad], [0x61c, 0x61c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfeff, 0xfeff]);
  const isDash = (code: number): boolean => within(code, [0x2010, 0x2015], [0x2212, 0x2212], [0xfe58, 0xfe58], [0xfe63, 0xfe63], [0xff0d, 0xff0d]);
  const isWideDigit = (code: number): boolean => within(code, [0xff10, 0xff19]);

  function expected(code: number, dash: string): string {
    const character = String.fromCharCode(code);
    if (isInvisible(code)) return "ab";
    if (isSpace(code)) return "a b";
    return `a${isDash(code) ? dash : isWideDigit(code) ? String(code - 0xff10) : character}b`.normalize("NFC");
  }

  test("is a space, invisible, a dash, a digit or itself", () => {
    const codes = Array.from({ length: 0x10000 }, (_, code) => code);
    const wrong = codes.filter((code) => {
      const text = `a${String.fromCharCode(code)}b`;
      return tidyText(text) !== expected(code, "-") || cleanText(text) !== expected(code, String.fromCharCode(code));
    });
    expect(wrong).toEqual([]);
  });
});
