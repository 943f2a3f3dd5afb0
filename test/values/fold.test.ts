import fc from "fast-check";
import { cleanText, foldText } from "../../src/values/fold";
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
