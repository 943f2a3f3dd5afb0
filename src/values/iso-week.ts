import { dayOf, partsOf, weekdayOf, type Day } from "./calendar-date";

export interface IsoWeek {
  /** The ISO year, which near New Year differs from the calendar's. */
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

/** Monday of week 1: the week that holds 4 January (ISO 8601). */
function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}

export function weeksInYear(year: number): number {
  return (firstMonday(year + 1) - firstMonday(year)) / 7;
}

export function isoWeekOf(day: Day): IsoWeek {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** `weekday` 1 is Monday. A week number beyond the year's last runs on into the next year. */
export function dayOfIsoWeek(year: number, week: number, weekday: number): Day {
  return firstMonday(year) + (week - 1) * 7 + weekday - 1;
}
