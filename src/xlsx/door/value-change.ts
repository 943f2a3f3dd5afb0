import { dayFromIso } from "../../values/calendar-date";
import { shownParts } from "../../values/date-format";
import { serialFromDay } from "../../values/excel-serial";
import { NONE } from "../../values/none";
import type { EditValue } from "../../workbook/batch";
import { WorkbookError } from "../../workbook/workbook-error";
import type { CellChange, XlsxBook } from "../xlsx-book";

const DATE_FORMAT = "dd.mm.yyyy";
const TEXT_FORMAT = "@";

/** What Excel would take as the start of a formula if the cell were opened and left again. */
const FORMULA_STARTS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];

const AMOUNT_CHARACTERS = "0123456789 .,\u00a0\u202f\u2009";

/** «- 15 250» is a user's amount: Excel might take it for a number, never for a formula. */
function isNegativeAmount(text: string): boolean {
  return text.startsWith("-") && text.length > 1 && [...text.slice(1)].every((character) => AMOUNT_CHARACTERS.includes(character));
}

function mayBecomeFormula(text: string): boolean {
  return !isNegativeAmount(text) && FORMULA_STARTS.some((start) => text.startsWith(start));
}

/** The serial of an ISO date in the workbook's date system. Throws for a date that is none or that it cannot hold. */
export function serialOf(book: Pick<XlsxBook, "date1904">, iso: string): number {
  const day = dayFromIso(iso);
  if (day === NONE) throw new RangeError(`No date: ${iso}`);
  const serial = serialFromDay(day, book.date1904);
  if (serial === NONE) throw new WorkbookError("refused", iso);
  return serial;
}

/**
 * The change that puts a value into a cell of a style. Text is text: where Excel might take it as a formula later,
 * the cell becomes a text cell. A date brings a date format where the cell shows none; a number in a text cell
 * brings the general format. Otherwise the style stays.
 */
export function valueChange(book: XlsxBook, style: number, value: EditValue): CellChange {
  if (value === null || value === "") return { value: null, style };
  const { format } = book.look(style);
  if (typeof value === "object") {
    const shown = shownParts(format);
    const isDate = shown.day || shown.month || shown.year;
    return { value: serialOf(book, value.date), style: isDate ? style : book.styleWith(style, { format: DATE_FORMAT }) };
  }
  if (typeof value === "string") {
    const becomesText = format !== TEXT_FORMAT && mayBecomeFormula(value);
    return { value, style: becomesText ? book.styleWith(style, { format: TEXT_FORMAT }) : style };
  }
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`No number: ${String(value)}`);
  return { value, style: format === TEXT_FORMAT ? book.styleWith(style, { format: "General" }) : style };
}
