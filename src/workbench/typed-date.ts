import { daysInMonth, realDay, type Day } from "../values/calendar-date";
import { NONE } from "../values/none";

export interface TypedDate {
  readonly day: Day;
  /** en-US number format that Excel gives the cell. */
  readonly format: string;
}

const MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];
const FULL_DATE = "dd.mm.yyyy";
const DAY_AND_MONTH = "dd.mmm";
const MONTH_AND_YEAR = "mmm.yy";
const SHORTEST_NAME = 3;

/** Two digits as Windows reads them: 1950–2049. */
function fullYear(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 ? year : null;
  return digits.length <= 2 ? year + (year < 50 ? 2000 : 1900) : null;
}

/** `des`, `des.`, `desember` → 12; null where no month begins so. */
function monthOf(word: string): number | null {
  const name = (word.endsWith(".") ? word.slice(0, -1) : word).toLowerCase();
  if (name.length < SHORTEST_NAME) return null;
  const at = MONTHS.findIndex((month) => month === name || (name.length === SHORTEST_NAME && month.startsWith(name)));
  return at < 0 ? null : at + 1;
}

function isNumber(part: string): boolean {
  return part.length <= 4 && part !== "" && [...part].every((character) => character >= "0" && character <= "9");
}

function dated(year: number | null, month: number, day: number, format: string): TypedDate | null {
  const at = year === null ? NONE : realDay(year, month, day);
  return at === NONE ? null : { day: at, format };
}

/** A month and a number: Excel takes the number for a day of this year wherever the month has such a day («Jan-22»). */
function monthAndNumber(month: number, digits: string, year: number): TypedDate | null {
  const number = Number(digits);
  if (digits.length <= 2 && number >= 1 && number <= daysInMonth(year, month)) return dated(year, month, number, DAY_AND_MONTH);
  return dated(fullYear(digits), month, 1, MONTH_AND_YEAR);
}

/** A date that a Norwegian Excel takes from typed text; `null` for all that it leaves as text. */
export function readTypedDate(text: string, year: number): TypedDate | null {
  let spaced = text;
  for (const separator of [".", "/", "-"]) spaced = spaced.replaceAll(separator, " ");
  const parts = spaced.split(" ").filter((part) => part !== "");
  const [first = "", second = "", third, ...more] = parts;
  if (more.length > 0 || parts.length < 2) return null;
  const month = monthOf(first);
  if (month !== null) return third === undefined && isNumber(second) ? monthAndNumber(month, second, year) : null;
  if (!isNumber(first)) return null;
  const named = monthOf(second);
  if (named === null && (text.includes(" ") || !isNumber(second))) return null;
  if (third !== undefined && !isNumber(third)) return null;
  if (first.length === 4) return named === null && third !== undefined ? dated(fullYear(first), Number(second), Number(third), FULL_DATE) : null;
  const inYear = third === undefined ? year : fullYear(third);
  return dated(inYear, named ?? Number(second), Number(first), third === undefined ? DAY_AND_MONTH : FULL_DATE);
}
