import type { LightColour, LightName } from "../model/light";
import type { InEachLanguage } from "../values/language";

/** A colour in the middle of a sentence. */
export const colourWords: InEachLanguage<Readonly<Record<LightColour, string>>> = {
  nb: { green: "grønn", yellow: "gul", red: "rød", done: "fullført", grey: "ikke vurdert" },
  nn: { green: "grøn", yellow: "gul", red: "raud", done: "fullført", grey: "ikkje vurdert" },
  en: { green: "green", yellow: "yellow", red: "red", done: "completed", grey: "not assessed" },
};

/** A light first in a sentence. */
export const lightNames: InEachLanguage<Readonly<Record<LightName, string>>> = {
  nb: { overall: "Samlet", schedule: "Fremdrift", economy: "Økonomi", quality: "Kvalitet", risk: "Risiko" },
  nn: { overall: "Samla", schedule: "Framdrift", economy: "Økonomi", quality: "Kvalitet", risk: "Risiko" },
  en: { overall: "Overall", schedule: "Schedule", economy: "Economy", quality: "Quality", risk: "Risk" },
};
