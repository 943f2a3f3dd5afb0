import { foldText } from "../values/fold";
import { NONE } from "../values/none";

const THREE_STEPS = new Map([
  ["lav", 1], ["låg", 1], ["low", 1], ["liten", 1],
  ["medium", 2], ["middels", 2], ["moderat", 2], ["moderate", 2],
  ["høy", 3], ["høg", 3], ["high", 3], ["stor", 3],
]);

const FIVE_STEPS = new Map([
  ["svært lav", 1], ["svært låg", 1], ["very low", 1], ["meget lav", 1],
  ["lav", 2], ["låg", 2], ["low", 2], ["liten", 2],
  ["medium", 3], ["middels", 3], ["moderat", 3], ["moderate", 3],
  ["høy", 4], ["høg", 4], ["high", 4], ["stor", 4],
  ["svært høy", 5], ["svært høg", 5], ["very high", 5], ["meget høy", 5],
]);

/** Three steps where every rating is lav, medium, høy or 1–3 (the default); five as soon as one needs them. */
export function riskScaleOf(ratings: readonly string[]): 3 | 5 {
  const needsFive = ratings.some((rating) => {
    const folded = foldText(rating);
    return folded === "4" || folded === "5" || (FIVE_STEPS.has(folded) && !THREE_STEPS.has(folded));
  });
  return needsFive ? 5 : 3;
}

/** 1 … scale; `NONE` where blank or not understood. */
export function ratingOf(text: string, scale: 3 | 5): number {
  const folded = foldText(text);
  const word = (scale === 3 ? THREE_STEPS : FIVE_STEPS).get(folded);
  if (word !== undefined) return word;
  const number = Number(folded);
  return folded !== "" && Number.isInteger(number) && number >= 1 && number <= scale ? number : NONE;
}

/**
 * Green, yellow or red for probability × consequence.
 * Working convention: 3 × 3 {1, 2; 3, 4; 6, 9}; 5 × 5 {≤ 4; ≤ 12; ≥ 15, and consequence 5 at least yellow}.
 */
export function riskColour(probability: number, consequence: number, scale: 3 | 5): "green" | "yellow" | "red" {
  const score = probability * consequence;
  if (scale === 3) return score >= 6 ? "red" : score >= 3 ? "yellow" : "green";
  if (score >= 15) return "red";
  return score > 4 || consequence === 5 ? "yellow" : "green";
}
