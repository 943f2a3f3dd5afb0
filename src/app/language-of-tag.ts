import { isLanguage, type Language } from "../values/language";

/** `nb` of `nb-NO` and of `no`; `null` for a language that Statusark does not speak. */
export function languageOfTag(tag: string | null): Language | null {
  const primary = tag?.split("-")[0]?.toLowerCase();
  if (primary === "no") return "nb";
  return isLanguage(primary) ? primary : null;
}
