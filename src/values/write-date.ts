import { daysInMonth, partsOf, weekdayOf, type Day } from "./calendar-date";
import type { FuzzyDate } from "./fuzzy-date";
import { isoWeekOf } from "./iso-week";
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

const WEEK: InEachLanguage = { nb: "uke", nn: "veke", en: "week" };
const MORE_WEEKS: InEachLanguage = { nb: "uke", nn: "veke", en: "weeks" };
const SEASONS: InEachLanguage<readonly string[]> = {
  nb: ["vår", "sommer", "høst", "vinter"],
  nn: ["vår", "sommar", "haust", "vinter"],
  en: ["spring", "summer", "autumn", "winter"],
};
const THIRDS: InEachLanguage<readonly string[]> = {
  nb: ["primo", "medio", "ultimo"],
  nn: ["primo", "medio", "ultimo"],
  en: ["early", "mid", "late"],
};
const OPEN: InEachLanguage = { nb: "åpen", nn: "open", en: "open" };
const BY: InEachLanguage = { nb: "innen", nn: "innan", en: "by" };
const AFTER: InEachLanguage = { nb: "etter", nn: "etter", en: "after" };
const FROM: InEachLanguage = { nb: "fra", nn: "frå", en: "from" };
const ABOUT: InEachLanguage = { nb: "ca.", nn: "ca.", en: "approx." };

function writeMonth(year: number, month: number, language: Language): string {
  return `${monthShort(month, language)} ${year}`;
}

function writeRange(start: Day, end: Day, language: Language): string {
  const from = partsOf(start);
  const to = partsOf(end);
  if (from.year === to.year && from.month === to.month) {
    const lastDay = daysInMonth(from.year, from.month);
    const third = [1, 11, 21].indexOf(from.day);
    if (third >= 0 && to.day === [10, 20, lastDay][third]) {
      return `${THIRDS[language][third]} ${writeMonth(from.year, from.month, language)}`;
    }
  }
  const first = isoWeekOf(start);
  const last = isoWeekOf(end);
  const wholeWeeks = weekdayOf(start) === 1 && weekdayOf(end) === 7;
  if (wholeWeeks && first.year === last.year && first.week < last.week) {
    const twoDigits = (week: number): string => String(week).padStart(2, "0");
    return `${MORE_WEEKS[language]} ${twoDigits(first.week)}–${twoDigits(last.week)} ${first.year}`;
  }
  return writeDayRange(start, end, language);
}

/** The stretch of the date's precision that holds `day`, as a heading would name it. */
function writeStretch(day: Day, precision: FuzzyDate["precision"], language: Language): string {
  const { year, month } = partsOf(day);
  const english = language === "en";
  switch (precision) {
    case "week": {
      const { year: weekYear, week } = isoWeekOf(day);
      return `${WEEK[language]} ${week} ${weekYear}`;
    }
    case "month":
      return writeMonth(year, month, language);
    case "tertial":
      return `T${Math.ceil(month / 4)} ${year}`;
    case "quarter":
      return english ? `Q${Math.ceil(month / 3)} ${year}` : `${Math.ceil(month / 3)}. kvartal ${year}`;
    case "halfyear":
      return english ? `H${Math.ceil(month / 6)} ${year}` : `${Math.ceil(month / 6)}. halvår ${year}`;
    case "season": {
      const winterBegins = month === 12;
      const season = winterBegins || month < 3 ? 4 : Math.floor(month / 3);
      return `${SEASONS[language][season - 1]} ${winterBegins ? year + 1 : year}`;
    }
    case "year":
      return String(year);
    default:
      return writeDay(day, language);
  }
}

/** A month or longer that is said to begin ("from") rather than to be over ("after"). */
function beginsStretch(day: Day, precision: FuzzyDate["precision"]): boolean {
  if (precision === "day" || precision === "range") return false;
  return precision === "week" ? weekdayOf(day) === 1 : partsOf(day).day === 1;
}

function writeBare({ start, end, precision }: FuzzyDate, language: Language): string {
  if (start === NONE && end === NONE) return OPEN[language];
  if (start === NONE) return `${BY[language]} ${writeStretch(end, precision, language)}`;
  if (end === NONE) {
    const word = beginsStretch(start, precision) ? FROM : AFTER;
    return `${word[language]} ${writeStretch(start, precision, language)}`;
  }
  return precision === "range" ? writeRange(start, end, language) : writeStretch(start, precision, language);
}

/**
 * `31.01.2022`, `jan. 2022`, `uke 5 2022`, `T1 2022`, `primo mars 2022`, `innen 31.03.2022`, `ca. …`; in parentheses
 * where the date is uncertain. Reads back, by `readDate`, to the same interval, precision and doubts. The flags that
 * tell how it was written (year-inferred, order-inferred, two-dates, excel-trap) and a second date are not shown.
 */
export function writeFuzzyDate(date: FuzzyDate, language: Language): string {
  const bare = writeBare(date, language);
  const text = date.flags.includes("approximate") ? `${ABOUT[language]} ${bare}` : bare;
  return date.flags.includes("uncertain") ? `(${text})` : text;
}
