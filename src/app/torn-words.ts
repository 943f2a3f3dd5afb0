import type { InEachLanguage } from "../values/language";

/** Of a status sheet that is not what one generation wrote: what has happened, then what helps. */
export const TORN_WORDS: InEachLanguage<(sheet: string) => string> = {
  nb: (sheet) => `Arket «${sheet}» er bare delvis skrevet: en generering stanset, eller to genererte samtidig. Generer statusarket på nytt.`,
  nn: (sheet) => `Arket «${sheet}» er berre delvis skrive: ei generering stansa, eller to genererte samtidig. Lag statusarket på nytt.`,
  en: (sheet) => `The sheet “${sheet}” is only partly written: a generation was stopped, or two people generated at once. Generate the status sheet again.`,
};
