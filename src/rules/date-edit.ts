import { isoDate } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { Language } from "../values/language";
import { writeFuzzyDate } from "../values/write-date";
import type { EditValue } from "../workbook/batch";

/** The date without what casts doubt on it. */
export function withoutDoubt({ raw, start, end, precision }: FuzzyDate): FuzzyDate {
  return { raw, start, end, precision, flags: [] };
}

/** A typed date where the day is known, else the text that reads back to the same stretch of time. */
export function dateEdit(date: FuzzyDate, language: Language): EditValue {
  if (date.precision === "day" && date.start === date.end) return { date: isoDate(date.end) };
  return writeFuzzyDate(date, language);
}
