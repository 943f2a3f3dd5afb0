import type { InEachLanguage } from "../values/language";

/** Words of the scale, from 1 upwards. */
export const RISK_WORDS: Readonly<Record<3 | 5, InEachLanguage<readonly string[]>>> = {
  3: { nb: ["Lav", "Medium", "Høy"], nn: ["Låg", "Medium", "Høg"], en: ["Low", "Medium", "High"] },
  5: {
    nb: ["Svært lav", "Lav", "Medium", "Høy", "Svært høy"],
    nn: ["Svært låg", "Låg", "Medium", "Høg", "Svært høg"],
    en: ["Very low", "Low", "Medium", "High", "Very high"],
  },
};
