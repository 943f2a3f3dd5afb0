import { foldText } from "../values/fold";
import type { ReportRow } from "./initiative";
import type { LightByHand, LightColour, LightName } from "./light";

const COLOURS: readonly (readonly [LightColour, readonly string[]])[] = [
  ["green", ["grønn", "grønt", "grøn", "green"]],
  ["yellow", ["gul", "gult", "yellow", "amber"]],
  ["red", ["rød", "rødt", "raud", "raudt", "red"]],
  ["done", ["fullført", "completed"]],
  ["grey", ["ikke vurdert", "ikkje vurdert", "grå", "not assessed", "grey"]],
];

const NAMES: readonly (readonly [LightName, readonly string[]])[] = [
  ["schedule", ["fremdrift", "framdrift", "schedule"]],
  ["economy", ["økonomi", "economy"]],
  ["quality", ["kvalitet", "quality"]],
  ["risk", ["risiko", "risk"]],
];

const PUNCTUATION = [":", ",", ".", ";", "(", ")", "-", "●", "▲", "■", "✓", "○"];

function wordsOf(text: string): string {
  let spaced = foldText(text);
  for (const mark of PUNCTUATION) spaced = spaced.replaceAll(mark, " ");
  return ` ${spaced.split(" ").filter((word) => word !== "").join(" ")} `;
}

function colourIn(words: string): LightColour | null {
  return COLOURS.find(([, names]) => names.some((name) => words.includes(` ${name} `)))?.[0] ?? null;
}

/** The colour that a text names in any language; `null` where it names none. */
export function readColour(text: string): LightColour | null {
  return colourIn(wordsOf(text));
}

/** A light that somebody set: «Gul: mangler testmiljø», «Fremdrift grønn». `null` where no colour word stands. */
export function readHandLight(
  text: string,
  report: ReportRow,
  reason?: string,
): { readonly name: LightName; readonly colour: LightColour; readonly given: Omit<LightByHand, "computed"> } | null {
  const words = wordsOf(text);
  const colour = colourIn(words);
  if (colour === null) return null;
  const name = NAMES.find(([, names]) => names.some((each) => words.includes(` ${each} `)))?.[0] ?? "overall";
  const own = text.includes(":") ? text.slice(text.indexOf(":") + 1).trim() : "";
  return { name, colour, given: { by: report.sign, date: report.signedOn, reason: (reason ?? "").trim() || own } };
}
