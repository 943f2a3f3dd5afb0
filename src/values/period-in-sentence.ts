import type { Language } from "./language";

/** A period's title within a sentence: «uke 02–09 2022», "weeks 02–09 2022"; months keep their capital in English, and «T1» and «Q1» everywhere. */
export function periodInSentence(title: string, language: Language): string {
  const isName = language === "en" ? !title.startsWith("Week") : !/^\p{Lu}\p{L}/u.test(title);
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
