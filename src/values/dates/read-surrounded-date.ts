import type { DateCursor } from "./date-cursor";
import { certain, failure, isFailure, type DateFailure, type DateOutcome, type DatePart, type Surrounded } from "./date-part";
import { seasonSpan, type Span } from "./date-spans";
import { isPartKind, type Bound } from "./date-words";
import {
  isChristmas,
  partDate,
  readAfterMonth,
  readSeason,
  readThird,
  yearDate,
} from "./read-named-date";
import { readNumberedPart, readNumericDate } from "./read-numeric-date";
import { readWeeks } from "./read-weeks";

interface Around {
  bound: Bound | null;
  lastDay: boolean;
  uncertain: boolean;
  approximate: boolean;
  parentheses: number;
  /** Of the word right before the date; Monday is 1, 0 where there is none. */
  weekday: number;
}

/** «ca. (innen mars 2022?)»: one date with what is said about it; `null`, and the cursor anywhere, where there is none. */
export function readSurroundedDate(cursor: DateCursor): Surrounded | DateFailure | null {
  const around: Around = { bound: null, lastDay: false, uncertain: false, approximate: false, parentheses: 0, weekday: 0 };
  while (takeBefore(cursor, around));
  const part = readBareDate(cursor);
  if (part === null || isFailure(part)) return part;
  takeTime(cursor);
  while (takeAfter(cursor, around));
  if (around.parentheses > 0) return null;
  return { ...around, part: around.weekday > 0 && part.precision === "week" ? dayOfWeek(part, around.weekday) : part };
}

/** «fredag uke 10» is that Friday. */
function dayOfWeek(week: DatePart, weekday: number): DatePart {
  const dayIn = (span: Span | null): Span | null => span && { start: span.start + weekday - 1, end: span.start + weekday - 1 };
  const { span, inYear } = week;
  return { ...week, precision: "day", span: dayIn(span), inYear: inYear && ((year) => dayIn(inYear(year))) };
}

function takeBefore(cursor: DateCursor, around: Around): boolean {
  if (takeDoubtSign(cursor, around)) return true;
  if (cursor.takeSign("(")) {
    around.parentheses++;
    around.uncertain = true;
    return around.parentheses <= 2;
  }
  if (cursor.isSign("<") || cursor.isSign(">")) {
    around.bound = cursor.isSign("<") ? "by" : "after";
    cursor.at++;
    return true;
  }
  return takeDottedBound(cursor, around) || takeWordBefore(cursor, around);
}

function takeWordBefore(cursor: DateCursor, around: Around): boolean {
  const word = cursor.wordAt();
  switch (word?.kind) {
    case "bound":
      around.bound = word.value;
      break;
    case "not":
      return takeNegated(cursor, around);
    case "last-day":
      around.lastDay = true;
      break;
    case "approximate":
      around.approximate = true;
      break;
    case "uncertain":
      around.uncertain = true;
      break;
    case "weekday":
      around.weekday = word.value;
      break;
    case "filler":
    case "done":
      break;
    default:
      return false;
  }
  cursor.takeWordWithStop();
  if (word.kind === "bound" && cursor.wordAt()?.kind === "between" && cursor.peek(1)?.text === "med") cursor.at += 2;
  if (!cursor.takeSign(":")) cursor.takeSign(",");
  return true;
}

/** «f.o.m.» is from, «t.o.m.» is by. */
function takeDottedBound(cursor: DateCursor, around: Around): boolean {
  const first = cursor.peek()?.text;
  if (first !== "f" && first !== "t") return false;
  if (!cursor.isSign(".", 1) || cursor.peek(2)?.text !== "o" || !cursor.isSign(".", 3) || cursor.peek(4)?.text !== "m") return false;
  around.bound = first === "f" ? "from" : "by";
  cursor.at += 4;
  cursor.takeWordWithStop();
  return true;
}

/** «ikke før» is from, «no later than» is by. */
function takeNegated(cursor: DateCursor, around: Around): boolean {
  const next = cursor.wordAt(1);
  const before = next?.kind === "bound" && next.value === "before";
  if (!before && next?.kind !== "later") return false;
  around.bound = before ? "from" : "by";
  cursor.at += 2;
  return true;
}

function takeDoubtSign(cursor: DateCursor, around: Around): boolean {
  if (cursor.takeSign("?")) {
    around.uncertain = true;
    return true;
  }
  if (cursor.takeSign("~") || cursor.takeSign("\u2248")) {
    around.approximate = true;
    return true;
  }
  return false;
}

function takeAfter(cursor: DateCursor, around: Around): boolean {
  if (takeDoubtSign(cursor, around)) return true;
  if (around.parentheses > 0 && cursor.takeSign(")")) {
    around.parentheses--;
    return true;
  }
  if (cursor.isSign(".") && !cursor.isSign(".", 1) && !cursor.peek()!.spaced) {
    cursor.at++;
    return true;
  }
  if (cursor.isSign("(") && isRemark(cursor)) {
    cursor.at++;
    around.parentheses++;
    return true;
  }
  if ((cursor.isSign("-") || cursor.isSign(",")) && cursor.wordAt(1)?.kind === "uncertain" && endsHere(cursor, 1)) cursor.at++;
  const kind = cursor.wordAt()?.kind;
  if (kind !== "approximate" && kind !== "uncertain") return false;
  if (kind === "approximate" && cursor.peek(1) !== undefined && !endsHere(cursor)) return false;
  around[kind] = true;
  cursor.takeWordWithStop();
  return true;
}

/** «31.01.22 ca.», not «31.01.22 ca. 10.03.22», whose word belongs to the second date. */
function endsHere(cursor: DateCursor, ahead = 0): boolean {
  const after = ahead + (cursor.isSign(".", ahead + 1) ? 2 : 1);
  return cursor.peek(after) === undefined || cursor.isSign(")", after);
}

/** «(?)», «(tbc)», «(ca.)» after a date; any other parenthesis holds a second date. */
function isRemark(cursor: DateCursor): boolean {
  const close = cursor.isSign(".", 2) ? 3 : 2;
  if (!cursor.isSign(")", close)) return false;
  const kind = cursor.wordAt(1)?.kind;
  return cursor.isSign("?", 1) || kind === "uncertain" || kind === "approximate";
}

/** Autumn is the third of the year's seasons, spring the first. */
const SEASON_LETTERS: Readonly<Record<string, number>> = { h: 3, v: 1 };

/** «H22», «V2023» of schools and public budgets: autumn and spring. «V23» may be a week too, and is asked about. */
function readSeasonLetter(cursor: DateCursor): DateOutcome {
  const season = SEASON_LETTERS[cursor.peek()?.text ?? ""];
  const number = cursor.numberAt(1);
  if (season === undefined || number === undefined || number.spaced || cursor.peek(2) !== undefined) return null;
  const year = number.text.length === 4 ? cursor.yearOf(number) : 2000 + number.value;
  if (year === null || number.text.length < 2 || (number.text.length === 2 && !cursor.isNear(year))) return null;
  const date = certain(seasonSpan(year, season), "season");
  if (season === 1 && number.text.length === 2) {
    cursor.at++;
    const week = readWeeks(cursor, null);
    return failure("not-a-date", week === null || isFailure(week) ? [date] : [date, week]);
  }
  cursor.at += 2;
  return date;
}

/** A time of day is dropped: «2022-01-31T12:00:00Z», «31.01.2022 kl. 12:00», «31.01.2022 12.30». */
function takeTime(cursor: DateCursor): void {
  const word = cursor.peek();
  let ahead = 0;
  if (word?.kind === "word" && (word.text === "t" || word.text === "kl")) ahead = cursor.isSign(".", 1) ? 2 : 1;
  if (cursor.numberAt(ahead) === undefined) return;
  if (ahead > 0 && word?.text === "kl" && cursor.peek(ahead + 1) === undefined) cursor.at += ahead + 1;
  const minutes = cursor.numberAt(ahead + 2);
  const dotted = cursor.isSign(".", ahead + 1) && cursor.peek(ahead + 3) === undefined && minutes?.text.length === 2 && (word?.text === "kl" || minutes.value === 0 || minutes.value > 12);
  if (minutes === undefined || !(dotted || cursor.isSign(":", ahead + 1))) return;
  cursor.at += ahead + 3;
  while ((cursor.isSign(":") || cursor.isSign(".")) && cursor.numberAt(1) !== undefined) cursor.at += 2;
  if (cursor.peek()?.text === "z") cursor.at++;
}

function readBareDate(cursor: DateCursor): DateOutcome {
  if (cursor.numberAt() !== undefined) return readNumericDate(cursor);
  const word = cursor.wordAt();
  if (word === undefined) return null;
  const { kind } = word;
  const season = readSeasonLetter(cursor);
  if (season !== null) return season;
  if (isPartKind(kind)) {
    cursor.takeWordWithStop();
    const number = cursor.numberAt();
    if (number === undefined || number.text.length > 1) return null;
    cursor.at++;
    return partDate(kind, number.value, cursor.takeYear());
  }
  switch (kind) {
    case "month": {
      const { text } = cursor.peek()!;
      const before = cursor.peek(-1)?.text;
      cursor.takeWordWithStop();
      const date = readAfterMonth(cursor, word.value);
      return isChristmas(text, before, date) ? null : date;
    }
    case "week":
      cursor.takeWordWithStop();
      return readWeeks(cursor, null);
    case "season":
      cursor.takeWordWithStop();
      return readSeason(cursor, word.value);
    case "third":
      cursor.takeWordWithStop();
      return readThird(cursor, word.value);
    case "ordinal":
      cursor.at++;
      return readNumberedPart(cursor, word.value);
    case "year": {
      cursor.takeWordWithStop();
      const year = cursor.numberAt()?.text.length === 4 ? cursor.takeYear() : null;
      return year === null ? null : yearDate(year);
    }
    default:
      return null;
  }
}
