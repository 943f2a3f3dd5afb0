import type { Day } from "../values/calendar-date";
import type { InEachLanguage, Language } from "../values/language";
import type { Period } from "../values/period";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { latestPeriod, proposePeriod, type PlanChoice, type ProposedPeriod } from "./new-period";
import { review } from "./review";

export interface PeriodOptions {
  readonly today: Day;
  /** `null`: the workbook's, else bokmål. */
  readonly language: Language | null;
}

const NO_PERIOD: InEachLanguage = {
  nb: "Arbeidsboken har ingen periode å gå videre fra. Skriv den første perioden i periodetabellen.",
  nn: "Arbeidsboka har ingen periode å gå vidare frå. Skriv den første perioden i periodetabellen.",
  en: "The workbook has no period to go on from. Write the first period in the period table.",
};

/** A new period that has none to follow. */
export class NoPeriodToFollow extends Error {
  constructor() {
    super("no period to follow");
    this.name = "NoPeriodToFollow";
  }

  /** For a person. */
  sentence(language: Language): string {
    return NO_PERIOD[language];
  }
}

/** What «Ny periode» wrote. */
export interface BegunPeriod {
  readonly period: Period;
  readonly written: readonly { readonly table: string; readonly rows: number }[];
}

/** What «Ny periode» would write in a workbook. Throws NoPeriodToFollow. */
export function periodAfter(snapshot: WorkbookSnapshot, { today, language }: PeriodOptions): ProposedPeriod {
  const asked = { statusDate: null, today, language };
  const first = review(snapshot, { ...asked, period: null }).programme;
  const latest = latestPeriod(first);
  const programme = latest && latest.id !== first.period?.id ? review(snapshot, { ...asked, period: latest.id }).programme : first;
  const proposed = latest && proposePeriod(programme);
  if (!proposed) throw new NoPeriodToFollow();
  return proposed;
}

/**
 * Begins the period after the latest, below each table's last row. `choices` are for the suggestions of `periodAfter`,
 * in their order. Throws NoPeriodToFollow and WorkbookError, each with nothing written.
 */
export async function startPeriod(workbook: Workbook, choices: readonly PlanChoice[], options: PeriodOptions): Promise<BegunPeriod> {
  const proposed = periodAfter(await workbook.read(), options);
  const appended = proposed.rows(choices);
  await workbook.commit({ appended });
  return { period: proposed.period, written: appended.map(({ table, rows }) => ({ table, rows: rows.length })) };
}
