import type { InEachLanguage, Language } from "../values/language";

const NONE_KNOWN: InEachLanguage<(wanted: string) => string> = {
  nb: (wanted) => `«${wanted}» er ikke en periode. Skriv den for eksempel som 2022-W02-09, 2022-01 eller 2022-T1.`,
  nn: (wanted) => `«${wanted}» er ikkje ein periode. Skriv han til dømes som 2022-W02-09, 2022-01 eller 2022-T1.`,
  en: (wanted) => `“${wanted}” is not a period. Write it as 2022-W02-09, 2022-01 or 2022-T1, for example.`,
};

const OTHERS_KNOWN: InEachLanguage<(wanted: string, known: string) => string> = {
  nb: (wanted, known) => `Perioden «${wanted}» finnes ikke i arbeidsboken. Den har ${known}.`,
  nn: (wanted, known) => `Perioden «${wanted}» finst ikkje i arbeidsboka. Ho har ${known}.`,
  en: (wanted, known) => `The period “${wanted}” is not in the workbook. It has ${known}.`,
};

/** A period was asked for that the workbook does not have. */
export class UnknownPeriod extends Error {
  constructor(
    readonly wanted: string,
    /** PeriodeIDs of the workbook. */
    readonly known: readonly string[],
  ) {
    super(`unknown period: ${wanted}`);
    this.name = "UnknownPeriod";
  }

  /** For a person. */
  sentence(language: Language): string {
    const { wanted, known } = this;
    return known.length === 0 ? NONE_KNOWN[language](wanted) : OTHERS_KNOWN[language](wanted, known.join(", "));
  }
}
