import type { InEachLanguage } from "../values/language";

/** What an assumption turned out to be in the Excel at hand. */
export interface FactAnswer {
  /** `null`: neither, or it could not be tried. */
  readonly holds: boolean | null;
  /** What was seen, in English: it goes into the report. */
  readonly seen: string;
}

/** Asks the person at the machine to do or look at something; `null` where they pass it over. */
export type Ask = (question: InEachLanguage<string>) => Promise<boolean | null>;

/** Something that the program builds on and that only a real Excel can tell. */
export interface Fact {
  readonly name: string;
  /** Leaves behind sheets whose names begin with `FACT_SHEET` alone. */
  find(ask: Ask): Promise<FactAnswer>;
}

export const FACT_SHEET = "Selvtest antagelse";

/** A fresh sheet for one fact, in a batch of its own. */
export async function onFreshSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(FACT_SHEET).delete();
    const sheet = context.workbook.worksheets.add(FACT_SHEET);
    await context.sync();
    return work(sheet, context);
  });
}
