import type { DateContext, DateReading, FuzzyDate } from "../fuzzy-date";
import { DateCursor } from "./date-cursor";
import { isFailure, type DateFailure, type DatePart, type Surrounded } from "./date-part";
import { dateTokens, type DateToken } from "./date-tokens";
import { readSurroundedDate } from "./read-surrounded-date";
import { isDate, settle, settleRange } from "./settle-date";

const NOT_A_DATE: DateReading = { ok: false, reason: "not-a-date", candidates: [] };

/** «(10.01–06.03.2022)»: one pair of parentheses around everything doubts everything. */
function unwrapped(tokens: readonly DateToken[]): readonly DateToken[] {
  if (tokens[0]?.text !== "(" || tokens[tokens.length - 1]?.text !== ")") return tokens;
  const inner = tokens.slice(1, -1);
  return inner.some((token) => token.text === "(" || token.text === ")") ? tokens : inner;
}

/** Reads a cleaned text (`cleanText`) that is neither blank nor open. `raw` is what the answer keeps. */
export function readDateText(raw: string, text: string, context: DateContext): DateReading {
  const tokens = dateTokens(text);
  const inner = unwrapped(tokens);
  const doubted = inner !== tokens;
  const cursor = new DateCursor(inner, context);
  const first = readOne(cursor, doubted);
  if (first === null) return NOT_A_DATE;
  if (isFailure(first)) return refused(raw, first, context);
  if (cursor.done) return answered(raw, settle(raw, first, context), context);
  const rest = cursor.at;
  const dash = takeThrough(cursor, first);
  const slash = cursor.isSign("/") || cursor.wordAt()?.kind === "either";
  if (!dash) takeSeparators(cursor);
  const secondFrom = cursor.peek()?.from ?? 0;
  const second = readOne(cursor, doubted);
  if (second === null) return remarked(raw, first, inner.slice(rest), context);
  if (isFailure(second)) return refused(raw, second, context);
  const through = dash || (slash && isAdjoining(first, second));
  if (!cursor.done) return through ? NOT_A_DATE : readThird(cursor);
  if (through) return answered(raw, settleRange(raw, first, second, context), context);
  return readPair(raw, text.slice(secondFrom, doubted ? -1 : undefined), first, second, context);
}

function readOne(cursor: DateCursor, doubted: boolean): Surrounded | DateFailure | null {
  const date = readSurroundedDate(cursor);
  return doubted && date !== null && !isFailure(date) ? { ...date, uncertain: true } : date;
}

/** A dash or «til» between two dates makes one range of them. */
function takeThrough(cursor: DateCursor, first: Surrounded): boolean {
  const token = cursor.peek()!;
  if (token.kind === "sign" && token.text === "-" && !cursor.isSign(">", 1)) {
    cursor.at++;
    return true;
  }
  if (cursor.isSign(".") && cursor.isSign(".", 1)) {
    cursor.at += 2;
    return true;
  }
  return (first.bound === null || first.bound === "from") && cursor.takeThrough();
}

const STRETCHES: ReadonlySet<string> = new Set(["month", "quarter", "tertial", "halfyear", "season"]);

/** «mars/april 2022», «sommeren/høsten»: one stretch over two of a kind, the first without a year of its own. */
function isAdjoining(first: Surrounded, second: Surrounded): boolean {
  return first.part.span === null && first.part.precision === second.part.precision && STRETCHES.has(first.part.precision);
}

const SEPARATORS = ",;/|&+-=>\u2192\u21d2";

/** A day in writing with a remark behind it («30.09.2022 *», «30.09.2022 (forsinket)») is asked about. */
function remarked(raw: string, first: Surrounded, rest: readonly DateToken[], context: DateContext): DateReading {
  const isDay = first.part.precision === "day" && first.part.span !== null && first.bound === null;
  const isRemark = rest.every(({ kind }) => kind !== "number") && rest.filter(({ text }) => text === "(").length === rest.filter(({ text }) => text === ")").length;
  return isDay && isRemark ? refused(raw, { reason: "not-a-date", candidates: [first.part] }, context) : NOT_A_DATE;
}

/** Spaces, line breaks, commas, slashes, arrows, «og», «utsatt til», «ny dato:». */
function takeSeparators(cursor: DateCursor): void {
  for (let token = cursor.peek(); token !== undefined; token = cursor.peek()) {
    const kind = cursor.wordAt()?.kind;
    if (kind === "moved") {
      cursor.takeWordWithStop();
      if (["til", "to", "dato", "date", "plan", "frist"].includes(cursor.peek()?.text ?? "")) cursor.at++;
      cursor.takeSign(":");
      continue;
    }
    const separates = token.kind === "sign" ? SEPARATORS.includes(token.text) : kind === "between" || kind === "either";
    if (!separates) return;
    cursor.at++;
  }
}

function readThird(cursor: DateCursor): DateReading {
  takeSeparators(cursor);
  const third = readSurroundedDate(cursor);
  if (third === null || isFailure(third)) return NOT_A_DATE;
  return { ok: false, reason: "three-dates", candidates: [] };
}

function readPair(raw: string, rest: string, first: Surrounded, second: Surrounded, context: DateContext): DateReading {
  const left = settle(raw, first, context);
  const right = settle(rest, second, context);
  if (!isDate(left)) return refused(raw, left, context);
  if (!isDate(right)) return refused(raw, right, context);
  return { ok: true, date: { ...left, flags: inOrder([...left.flags, "two-dates"]), second: right } };
}

function inOrder(flags: FuzzyDate["flags"]): FuzzyDate["flags"] {
  const late = flags.filter((flag) => flag === "order-inferred");
  return [...flags.filter((flag) => flag !== "order-inferred"), ...late];
}

function answered(raw: string, settled: FuzzyDate | DateFailure, context: DateContext): DateReading {
  return isDate(settled) ? { ok: true, date: settled } : refused(raw, settled, context);
}

function refused(raw: string, failed: DateFailure, context: DateContext): DateReading {
  const alone = (part: DatePart): Surrounded => ({ part, bound: null, lastDay: false, uncertain: false, approximate: false });
  const candidates = failed.candidates.map((part) => settle(raw, alone(part), context)).filter(isDate);
  return { ok: false, reason: failed.reason, candidates };
}
