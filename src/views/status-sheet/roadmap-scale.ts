import { dayOf, partsOf, type Day } from "../../values/calendar-date";
import type { InEachLanguage, Language } from "../../values/language";
import { NONE } from "../../values/none";

/** One column of the roadmap. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly title: string;
}

/** Columns that stand beside the names. */
export const ROADMAP_COLUMNS = 15;

type Titled = InEachLanguage<(part: number, year: number) => string>;

const twoDigits = (year: number): string => String(year % 100).padStart(2, "0");
const QUARTER: Titled = {
  nb: (part, year) => `K${String(part)} ${twoDigits(year)}`,
  nn: (part, year) => `K${String(part)} ${twoDigits(year)}`,
  en: (part, year) => `Q${String(part)} ${twoDigits(year)}`,
};
const TERTIAL: Titled = { nb: tertial, nn: tertial, en: tertial };
const HALF: Titled = { nb: half, nn: half, en: half };
const YEAR: Titled = { nb: whole, nn: whole, en: whole };

function tertial(part: number, year: number): string {
  return `T${String(part)} ${twoDigits(year)}`;
}
function half(part: number, year: number): string {
  return `H${String(part)} ${twoDigits(year)}`;
}
function whole(_part: number, year: number): string {
  return String(year);
}

const UNITS = [
  { months: 3, title: QUARTER },
  { months: 4, title: TERTIAL },
  { months: 6, title: HALF },
  { months: 12, title: YEAR },
] as const;

/** Whole quarters, tertials, half-years or years from `from` to `to`: the finest of which at most 15 are needed. */
export function roadmapScale(from: Day, to: Day, language: Language): readonly Stretch[] {
  if (from === NONE || to === NONE || to < from) return [];
  const [first, last] = [partsOf(from), partsOf(to)];
  const monthsFrom = (months: number): number => Math.floor((first.month - 1) / months) * months;
  const needed = (months: number): number => Math.floor(((last.year - first.year) * 12 + last.month - 1 - monthsFrom(months)) / months) + 1;
  const unit = UNITS.find(({ months }) => needed(months) <= ROADMAP_COLUMNS) ?? UNITS[3];
  const { months, title } = unit;
  return Array.from({ length: Math.min(ROADMAP_COLUMNS, needed(months)) }, (_, index): Stretch => {
    const month = monthsFrom(months) + index * months;
    const year = first.year + Math.floor(month / 12);
    const after = month + months;
    return {
      from: dayOf(year, (month % 12) + 1, 1),
      to: dayOf(first.year + Math.floor(after / 12), (after % 12) + 1, 1) - 1,
      title: title[language](Math.floor((month % 12) / months) + 1, year),
    };
  });
}

/** Index of the column that holds a day; the first or last for a day outside. */
export function columnOf(day: Day, stretches: readonly Stretch[]): number {
  const index = stretches.findIndex((stretch) => day <= stretch.to);
  return index < 0 ? stretches.length - 1 : index;
}
