import { dayFromIso } from "../../values/calendar-date";
import { serialFromDay } from "../../values/excel-serial";
import { NONE } from "../../values/none";

const TIME = /^(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?/;

function timeFraction(text: string): number {
  const match = TIME.exec(text);
  return match ? (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)) / 86400 : 0;
}

/** Serial of an ISO 8601 date, time or both, as cells of type "d" hold; the text itself where it is none of these. */
export function isoSerial(text: string, date1904: boolean): number | string {
  const split = text.indexOf("T");
  if (split < 0 && TIME.test(text)) return timeFraction(text);
  const day = dayFromIso(split < 0 ? text.trim() : text.slice(0, split));
  const serial = day === NONE ? NONE : serialFromDay(day, date1904);
  return serial === NONE ? text : serial + (split < 0 ? 0 : timeFraction(text.slice(split + 1)));
}
