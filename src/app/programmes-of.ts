import type { Programme } from "../model/programme";
import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import type { Language } from "../values/language";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { review } from "./review";

export interface AskedOfWorkbook {
  readonly today: Day;
  /** `null`: the workbook's, else bokmål. */
  readonly language: Language | null;
}

/** One workbook as of its own period, and as of any other of its period table. */
export interface Programmes {
  readonly own: Programme;
  /** `null` for a period that the table does not have. */
  asOf(period: string): Programme | null;
}

export function programmesOf(snapshot: WorkbookSnapshot, asked: AskedOfWorkbook): Programmes {
  const reviewed = (period: string | null): Programme => review(snapshot, { ...asked, period, statusDate: null }).programme;
  const own = reviewed(null);
  return { own, asOf: (period) => (own.periods.some(({ id }) => foldText(id) === foldText(period)) ? reviewed(period) : null) };
}
