import { createContext, useContext } from "react";
import type { InEachLanguage, Language } from "../values/language";

export const LanguageContext = createContext<Language>("nb");

/** Picks the text in the language that the pane speaks. */
export function useSay(): <T>(text: InEachLanguage<T>) => T {
  const language = useContext(LanguageContext);
  return (text) => text[language];
}
