/** The languages a person can read Statusark in: bokmål, nynorsk, English. */
export const LANGUAGES = ["nb", "nn", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text (or text maker) in every language: a missing language does not compile. */
export type InEachLanguage<T = string> = Readonly<Record<Language, T>>;

export function inEachLanguage<T>(make: (language: Language) => T): InEachLanguage<T> {
  return { nb: make("nb"), nn: make("nn"), en: make("en") };
}

export function isLanguage(text: unknown): text is Language {
  return (LANGUAGES as readonly unknown[]).includes(text);
}
