import { dayFromIso } from "../values/calendar-date";
import { shownParts } from "../values/date-format";
import { serialFromDay } from "../values/excel-serial";
import type { EditValue } from "../workbook/batch";
import { needsTextFormat } from "./safe-text";
import { writtenText } from "./written-text";

/** What goes into `values`, and the number format that must stand before it; `null` leaves the cell's own. */
export interface WrittenValue {
  readonly value: string | number | boolean;
  readonly format: string | null;
}

/** A date is a serial, in the cell's own format where that shows one. A blank clears the cell. */
export function writtenValue(value: EditValue, date1904: boolean, present: string | null): WrittenValue {
  if (value === null) return { value: "", format: null };
  if (typeof value === "string") return { value: writtenText(value), format: needsTextFormat(value) ? "@" : null };
  if (typeof value !== "object") return { value, format: null };
  const shown = present === null ? null : shownParts(present);
  const isDate = shown !== null && (shown.day || shown.month) && shown.year;
  return { value: serialFromDay(dayFromIso(value.date), date1904), format: isDate ? null : "dd.mm.yyyy" };
}
