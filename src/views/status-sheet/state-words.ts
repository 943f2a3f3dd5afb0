import type { InEachLanguage } from "../../values/language";

function withVersion(word: string, name: string, version: number): string {
  return version > 1 ? `${word}, ${name} ${String(version)}` : word;
}

/** Draft or published, with the version of a correction. */
export const STATE_WORDS: InEachLanguage<(isPublished: boolean, version: number) => string> = {
  nb: (isPublished, version) => withVersion(isPublished ? "Publisert" : "Utkast", "versjon", version),
  nn: (isPublished, version) => withVersion(isPublished ? "Publisert" : "Utkast", "versjon", version),
  en: (isPublished, version) => withVersion(isPublished ? "Published" : "Draft", "version", version),
};
