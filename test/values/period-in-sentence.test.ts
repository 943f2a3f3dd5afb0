import { periodInSentence } from "../../src/values/period-in-sentence";

test.each([
  ["Uke 02–09 2022", "nb", "uke 02–09 2022"],
  ["Veke 02–09 2022", "nn", "veke 02–09 2022"],
  ["Weeks 02–09 2022", "en", "weeks 02–09 2022"],
  ["Januar 2022", "nb", "januar 2022"],
  ["January 2022", "en", "January 2022"],
  ["T1 2022", "nb", "T1 2022"],
  ["Q1 2022", "en", "Q1 2022"],
  ["1. tertial 2022", "nb", "1. tertial 2022"],
  ["", "nb", ""],
] as const)("«%s» in %s: «%s»", (title, language, within) => {
  expect(periodInSentence(title, language)).toBe(within);
});
