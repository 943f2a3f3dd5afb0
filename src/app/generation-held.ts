import type { InEachLanguage, Language } from "../values/language";

export type HeldFor = "published" | "as-today";

const PUBLISHED: InEachLanguage<(period: string, version: number) => string> = {
  nb: (period, version) =>
    `Rapporten for ${period} er publisert (versjon ${String(version)}) og blir ikke laget på nytt. En rettelse blir versjon ${String(version + 1)} ved siden av, og trenger en grunn.`,
  nn: (period, version) =>
    `Rapporten for ${period} er publisert (versjon ${String(version)}) og blir ikkje laga på nytt. Ei retting blir versjon ${String(version + 1)} ved sida av, og treng ein grunn.`,
  en: (period, version) =>
    `The report for ${period} is published (version ${String(version)}) and is not made again. A correction becomes version ${String(version + 1)} beside it, and needs a reason.`,
};

const AS_TODAY: InEachLanguage<(period: string) => string> = {
  nb: (period) => `${period} er en tidligere periode. Milepælene vises slik de er i dag, ikke slik de var.`,
  nn: (period) => `${period} er ein tidlegare periode. Milepælane blir viste slik dei er i dag, ikkje slik dei var.`,
  en: (period) => `${period} is an earlier period. The milestones are shown as they are today, not as they were.`,
};

/** A sheet that is made only once a person has said something: why it is corrected, or that today's milestones will do. */
export class GenerationHeld extends Error {
  constructor(
    readonly heldFor: HeldFor,
    readonly period: string,
    /** Last published version; 0 where none is. */
    readonly version: number,
  ) {
    super(`${heldFor}: ${period}`);
    this.name = "GenerationHeld";
  }

  /** For a person. */
  sentence(language: Language): string {
    return this.heldFor === "published" ? PUBLISHED[language](this.period, this.version) : AS_TODAY[language](this.period);
  }
}
