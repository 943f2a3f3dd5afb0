import type { LightColour } from "../model/light";
import type { Language } from "../values/language";
import { LIGHT_WORDS } from "./light-words";

const SYMBOLS: Readonly<Record<LightColour, string>> = { green: "●", yellow: "▲", red: "■", done: "✓", grey: "○" };

/** `▲ Gul`: a shape and a word, so that nothing is said by colour alone. */
export function lightText(colour: LightColour, language: Language): string {
  return `${SYMBOLS[colour]} ${LIGHT_WORDS[colour][language]}`;
}

/** Worst first; what is not assessed stands last. */
export const LIGHT_RANK: Readonly<Record<LightColour, number>> = { red: 0, yellow: 1, green: 2, done: 3, grey: 4 };
