import type { LightColour, LightName } from "../model/light";
import type { InEachLanguage } from "../values/language";

/** Words that stand beside a light's shape; colour alone says nothing. */
export const LIGHT_WORDS: Readonly<Record<LightColour, InEachLanguage>> = {
  green: { nb: "Grønn", nn: "Grøn", en: "Green" },
  yellow: { nb: "Gul", nn: "Gul", en: "Yellow" },
  red: { nb: "Rød", nn: "Raud", en: "Red" },
  done: { nb: "Fullført", nn: "Fullført", en: "Completed" },
  grey: { nb: "Ikke vurdert", nn: "Uvurdert", en: "Not rated" },
};

export const LIGHT_TITLES: Readonly<Record<LightName, InEachLanguage>> = {
  overall: { nb: "Samlet", nn: "Samla", en: "Overall" },
  schedule: { nb: "Fremdrift", nn: "Framdrift", en: "Schedule" },
  economy: { nb: "Økonomi", nn: "Økonomi", en: "Economy" },
  quality: { nb: "Kvalitet", nn: "Kvalitet", en: "Quality" },
  risk: { nb: "Risiko", nn: "Risiko", en: "Risk" },
};
