import { trigramLikeness } from "../../src/values/trigram-likeness";

describe("trigramLikeness", () => {
  it("is 1 for the same words, whatever their case, spaces and punctuation", () => {
    expect(trigramLikeness("Ukentlig oppfølging med NHN.", "ukentlig  oppfølging med «NHN»")).toBe(1);
  });

  it("is 0 for texts without a run of letters in common, and for texts without a letter", () => {
    expect(trigramLikeness("abc", "xyz")).toBe(0);
    expect(trigramLikeness("–", "…")).toBe(0);
  });

  it("counts shared runs over all runs", () => {
    expect(trigramLikeness("abcd", "abce")).toBeCloseTo(2 / 6);
  });

  it("takes «Testet» for what «Teste» promised", () => {
    expect(trigramLikeness("Teste løsningen i pilot", "Testet løsningen i pilot")).toBeGreaterThan(0.8);
    expect(trigramLikeness("Teste løsningen i pilot", "Holde kurs")).toBeLessThan(0.1);
  });
});
