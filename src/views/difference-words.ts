import { factField } from "../model/fact-fields";
import { colourOfValue, dateOfValue, oreOfValue } from "../model/fact-value";
import type { FactDifference } from "../model/fact-differences";
import type { FactField } from "../model/fact-fields";
import { keyInLanguage } from "../model/register-key";
import { Writing } from "../rules/writing";
import type { InEachLanguage, Language } from "../values/language";
import { NONE } from "../values/none";
import { lightText } from "./light-symbols";

/** Characters of a text on either side. */
const LONGEST = 80;

const WORDS = {
  blank: { nb: "ikke oppgitt", nn: "ikkje oppgitt", en: "not given" },
  added: { nb: "kommet til", nn: "kome til", en: "added" },
  removed: { nb: "ikke lenger med", nn: "ikkje lenger med", en: "no longer there" },
  programme: { nb: "Programmet", nn: "Programmet", en: "The programme" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

function shortText(text: string): string {
  const line = text.split("\n").join(" · ");
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("").trimEnd()}…`;
}

/** What a fact says, as a person writes it: `28.02.2022`, `930 000 kr`, `▲ Gul`; a long text is shortened. */
export function factWords(field: FactField, value: string, language: Language): string {
  const write = new Writing(language);
  if (value === "") return WORDS.blank[language];
  const { kind } = factField(field);
  const colour = kind === "light" ? colourOfValue(value) : null;
  if (colour) return lightText(colour, language);
  const ore = kind === "money" ? oreOfValue(value) : NONE;
  if (ore !== NONE) return write.kroner(ore);
  const date = kind === "date" ? dateOfValue(value) : null;
  return date ? write.date(date) : write.quote(shortText(value));
}

/** «5b/MP2, Prognose: 31.01.2022 → 28.02.2022», «5b/MP4 kommet til: «Pilot»». */
export function differenceWords({ code, key, field, before, after, kind }: FactDifference, language: Language): string {
  const what = key === "" ? WORDS.programme[language] : keyInLanguage({ code, key, field }, language);
  if (kind === "added") return `${what} ${WORDS.added[language]}: ${factWords(field, after, language)}`;
  if (kind === "removed") return `${what} ${WORDS.removed[language]}: ${factWords(field, before, language)}`;
  return `${what}, ${factField(field).titles[language]}: ${factWords(field, before, language)} → ${factWords(field, after, language)}`;
}
