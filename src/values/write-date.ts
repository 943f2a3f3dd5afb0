import { partsOf, type Day } from "./calendar-date";
import type { InEachLanguage, Language } from "./language";
import { NONE } from "./none";

const NORWEGIAN_MONTHS = [
  "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
];
const NORWEGIAN_SHORT = [
  "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des.",
];

const MONTHS: InEachLanguage<readonly string[]> = {
  nb: NORWEGIAN_MONTHS,
  nn: NORWEGIAN_MONTHS,
  en: [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ],
};

const SHORT: InEachLanguage<readonly string[]> = {
  nb: NORWEGIAN_SHORT,
  nn: NORWEGIAN_SHORT,
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** `month` 1–12: `januar`, `January`. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? "";
}

/** `month` 1–12, with its full stop where the language writes one: `jan.`, `mars`, `Jan`. */
export function monthShort(month: number, language: Language): string {
  return SHORT[language][month - 1] ?? "";
}

/** `31.01.2022`, in English `31 Jan 2022`; empty for `NONE`. */
export function writeDay(day: Day, language: Language): string {
  if (day === NONE) return "";
  const { year, month, day: dayOfMonth } = partsOf(day);
  if (language === "en") return `${dayOfMonth} ${monthShort(month, language)} ${year}`;
  return `${String(dayOfMonth).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}

/** `10.01.2022–06.03.2022`, in English `10 Jan 2022 – 6 Mar 2022`. */
export function writeDayRange(from: Day, to: Day, language: Language): string {
  const dash = language === "en" ? " – " : "–";
  return writeDay(from, language) + dash + writeDay(to, language);
}
