import { isCellError, type CellValue } from "../values/cell-value";
import { shownParts } from "../values/date-format";
import { dayFromSerial } from "../values/excel-serial";
import { cleanText } from "../values/fold";
import type { Language } from "../values/language";
import { NONE } from "../values/none";
import { writeDay } from "../values/write-date";
import { writeNumber } from "../values/write-number";

const LONGEST = 40;
/** Serials of the years 2000 to 2050: a block of cells comes without formats, and a column of such numbers is dates. */
const FIRST_DATE = 36526;
const LAST_DATE = 54789;

/** Whether a column's numbers are dates, by their format or, without one, by their size. */
export function holdsDates(values: readonly CellValue[], format: string): boolean {
  const shown = shownParts(format);
  if (shown !== null && (shown.day || shown.month)) return true;
  const numbers = values.filter((value) => typeof value === "number");
  return format === "General" && numbers.length > 0 && numbers.every((value) => Number.isInteger(value) && value >= FIRST_DATE && value <= LAST_DATE);
}

/** A value as a sample of its column, at most some words long. */
export function sampleWords(value: CellValue, asDate: boolean, date1904: boolean, language: Language): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number") {
    const day = asDate ? dayFromSerial(value, date1904) : NONE;
    if (day !== NONE) return writeDay(day, language);
    return writeNumber(value, Number.isInteger(value) ? 0 : Number.isInteger(Math.round(value * 100) / 10) ? 1 : 2, language);
  }
  const text = cleanText(String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
