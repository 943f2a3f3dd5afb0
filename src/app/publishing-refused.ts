import type { Finding } from "../rules/finding";
import type { InEachLanguage, Language } from "../values/language";

export type RefusedFor = "errors" | "no-name" | "no-period" | "no-reason";

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

const SENTENCES: Readonly<Record<RefusedFor, InEachLanguage<(period: string, count: number) => string>>> = {
  errors: {
    nb: (period, count) => `Rapporten for ${period} har ${counted(count, "åpen feil", "åpne feil")}. Rett eller kvitter ${count === 1 ? "den" : "hver av dem"} før du publiserer.`,
    nn: (period, count) => `Rapporten for ${period} har ${counted(count, "open feil", "opne feil")}. Rett eller kvitter ${count === 1 ? "han" : "kvar av dei"} før du publiserer.`,
    en: (period, count) => `The report for ${period} has ${counted(count, "open error", "open errors")}. Fix or acknowledge ${count === 1 ? "it" : "each"} before publishing.`,
  },
  "no-name": {
    nb: () => "Skriv navnet på den som publiserer.",
    nn: () => "Skriv namnet på den som publiserer.",
    en: () => "Give the name of the one who publishes.",
  },
  "no-period": {
    nb: () => "Arbeidsboken har ingen periode å publisere. Legg perioden inn i periodetabellen først.",
    nn: () => "Arbeidsboka har ingen periode å publisere. Legg perioden inn i periodetabellen først.",
    en: () => "The workbook has no period to publish. Add the period to the period table first.",
  },
  "no-reason": {
    nb: (period) => `Rapporten for ${period} er publisert. En rettelse trenger en grunn.`,
    nn: (period) => `Rapporten for ${period} er publisert. Ei retting treng ein grunn.`,
    en: (period) => `The report for ${period} is published. A correction needs a reason.`,
  },
};

/** A report that is not published, and why; nothing was written. */
export class PublishingRefused extends Error {
  constructor(
    readonly refusedFor: RefusedFor,
    readonly period: string,
    /** Open data errors, in the order in which one reads the workbook. */
    readonly errors: readonly Finding[] = [],
  ) {
    super(`${refusedFor}: ${period}`);
    this.name = "PublishingRefused";
  }

  /** For a person. */
  sentence(language: Language): string {
    return SENTENCES[this.refusedFor][language](this.period, this.errors.length);
  }
}
