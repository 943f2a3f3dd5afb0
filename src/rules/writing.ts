import type { Day } from "../values/calendar-date";
import type { FuzzyDate } from "../values/fuzzy-date";
import type { InEachLanguage, Language } from "../values/language";
import type { Currency, Ore } from "../values/money";
import { writeDay, writeFuzzyDate } from "../values/write-date";
import { writeKroner, writeMillions, writeNumber, writePercent } from "../values/write-number";

const AND: InEachLanguage = { nb: "og", nn: "og", en: "and" };
const OR: InEachLanguage = { nb: "eller", nn: "eller", en: "or" };
const DAY: InEachLanguage = { nb: "dag", nn: "dag", en: "day" };
const DAYS: InEachLanguage = { nb: "dager", nn: "dagar", en: "days" };

/** Writes what messages say, in one language. */
export class Writing {
  constructor(readonly language: Language) {}

  day(day: Day): string {
    return writeDay(day, this.language);
  }

  date(date: FuzzyDate): string {
    return writeFuzzyDate(date, this.language);
  }

  kroner(ore: Ore): string {
    return writeKroner(ore, this.language);
  }

  /** With øre where there are some, in its own currency: `4,80 kr`, `1,50 EUR`, in English `NOK 4.80`. */
  exactly(ore: Ore, currency: Currency = "NOK"): string {
    const amount = this.number(ore / 100, ore % 100 === 0 ? 0 : 2);
    return this.language === "en" ? `${currency}\u00a0${amount}` : `${amount}\u00a0${currency === "NOK" ? "kr" : currency}`;
  }

  millions(ore: Ore): string {
    return writeMillions(ore, this.language);
  }

  /** One decimal: `26,6 %`. */
  percent(share: number): string {
    return writePercent(share, 1, this.language);
  }

  number(value: number, decimals = 0): string {
    return writeNumber(value, decimals, this.language);
  }

  /** `1 dag`, `47 dager`. */
  days(count: number): string {
    return `${this.number(count)}\u00a0${(count === 1 ? DAY : DAYS)[this.language]}`;
  }

  /** `1 celle`, `3 celler`. */
  counted(count: number, one: string, many: string): string {
    return `${this.number(count)} ${count === 1 ? one : many}`;
  }

  /** With its sign and its unit: `+52 dager`, `+1 dag`. */
  signedDays(count: number): string {
    return `${this.signed(count)}\u00a0${(Math.abs(count) === 1 ? DAY : DAYS)[this.language]}`;
  }

  /** With its sign: `+52`, `−4`, `0`. */
  signed(count: number): string {
    return count > 0 ? `+${this.number(count)}` : this.number(count);
  }

  /** `5b og 8a`, `MP3, MP4 og MP5`. */
  list(items: readonly string[]): string {
    return this.joined(items, AND);
  }

  /** `5b eller 8a`. */
  either(items: readonly string[]): string {
    return this.joined(items, OR);
  }

  /** Somebody's own words in the middle of a sentence: «Jan-22», in English “Jan-22”; quotes within get single marks. */
  quote(text: string): string {
    const own = text.replaceAll("«", "\u2018").replaceAll("»", "\u2019");
    return this.language === "en" ? `\u201c${own}\u201d` : `«${own}»`;
  }

  /** One of three texts. */
  say(text: InEachLanguage): string {
    return text[this.language];
  }

  private joined(items: readonly string[], word: InEachLanguage): string {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word[this.language]} ${last}`;
  }
}
