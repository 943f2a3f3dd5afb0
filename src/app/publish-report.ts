import type { Finding } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";
import { plainLine } from "./plain-line";
import type { PublishSummary } from "./publish";

const PUBLISHED: InEachLanguage<(version: number, hash: string) => string> = {
  nb: (version, hash) => `publisert som versjon ${String(version)}, kontrollsum ${hash}`,
  nn: (version, hash) => `publisert som versjon ${String(version)}, kontrollsum ${hash}`,
  en: (version, hash) => `published as version ${String(version)}, checksum ${hash}`,
};

/** The sheet's name on a line of its own, then what was frozen. */
export function publishAsText({ sheet, version, hash }: PublishSummary, language: Language): string {
  return `${plainLine(sheet)}\n${PUBLISHED[language](version, hash)}`;
}

/** Each error that keeps a report from being published, with its cell and the key that acknowledges it. */
export function errorsAsText(errors: readonly Finding[]): string {
  return errors.map(({ sheet, cell, rule, key, message }) => plainLine(`${sheet ?? ""}${cell === null ? "" : `!${cell}`}  ${rule} ${key}  ${message}`.trim())).join("\n");
}
