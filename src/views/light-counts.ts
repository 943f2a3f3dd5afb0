import type { LightColour } from "../model/light";
import type { Programme } from "../model/programme";
import type { InEachLanguage, Language } from "../values/language";

/** How many initiatives with a page have a colour overall: «3 gule», «1 grønt». */
export interface LightCount {
  readonly colour: LightColour;
  readonly count: number;
  readonly words: string;
}

type CountWords = InEachLanguage<(count: number) => string>;

/** The word agrees with «lys», one or several. */
const WORDS: Readonly<Record<LightColour, CountWords>> = {
  red: {
    nb: (count) => (count === 1 ? "rødt" : "røde"),
    nn: (count) => (count === 1 ? "raudt" : "raude"),
    en: () => "red",
  },
  yellow: { nb: (count) => (count === 1 ? "gult" : "gule"), nn: (count) => (count === 1 ? "gult" : "gule"), en: () => "yellow" },
  green: { nb: (count) => (count === 1 ? "grønt" : "grønne"), nn: (count) => (count === 1 ? "grønt" : "grøne"), en: () => "green" },
  done: { nb: () => "fullført", nn: () => "fullført", en: () => "completed" },
  grey: { nb: () => "ikke vurdert", nn: () => "ikkje vurdert", en: () => "not rated" },
};

const WORST_FIRST: readonly LightColour[] = ["red", "yellow", "green", "done", "grey"];

export function lightCounts(programme: Programme, language: Language): readonly LightCount[] {
  const pages = programme.initiatives.filter((initiative) => initiative.hasPage);
  return WORST_FIRST.flatMap((colour) => {
    const count = pages.filter((initiative) => initiative.lights.overall.colour === colour).length;
    return count === 0 ? [] : [{ colour, count, words: `${String(count)}\u00a0${WORDS[colour][language](count)}` }];
  });
}
