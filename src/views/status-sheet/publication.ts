import type { Writing } from "../../rules/writing";
import { dayFromIso } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";

/** Who published a report, when, and the SHA-256 over what it says. */
export interface Publication {
  readonly by: string;
  /** `2022-03-09 14:32`, or the date alone. */
  readonly at: string;
  readonly hash: string;
}

const BY: InEachLanguage<(name: string, day: string) => string> = {
  nb: (name, day) => `av ${name} ${day}`,
  nn: (name, day) => `av ${name} ${day}`,
  en: (name, day) => `by ${name} ${day}`,
};

/** The date of `2022-03-09 14:32` as a person writes it; anything else as it stands. */
export function writeTime(at: string, write: Writing): string {
  const day = dayFromIso(at.slice(0, 10));
  return day === NONE ? at : write.day(day);
}

/** «av Kari Nordmann 09.03.2022». */
export function publishedBy({ by, at }: Publication, write: Writing): string {
  return BY[write.language](by, writeTime(at, write));
}
