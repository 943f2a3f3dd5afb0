import { format, type Locale } from "date-fns";
import { da, de, deAT, enGB, enUS, fr, nb, nn, sv } from "date-fns/locale";
import { dayOf, daysInMonth, isoDate } from "../../src/values/calendar-date";
import type { DateContext } from "../../src/values/fuzzy-date";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";
import { monthName, monthShort } from "../../src/values/write-date";

const CONTEXT: DateContext = { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" };
const MONTHS = Array.from({ length: 12 }, (_, at) => at);

const LOCALES: readonly (readonly [name: string, locale: Locale])[] = [
  ["nb", nb], ["nn", nn], ["en-GB", enGB], ["en-US", enUS], ["sv", sv], ["da", da], ["de", de], ["de-AT", deAT], ["fr", fr],
];

function spanOf(text: string): string {
  const reading = readDate(text, CONTEXT);
  return reading.ok && reading.date !== null ? `${isoDate(reading.date.start)}..${isoDate(reading.date.end)} ${reading.date.precision}` : `${text}: not read`;
}

function namesOf(locale: Locale, month: number): readonly string[] {
  const widths = ["abbreviated", "wide"] as const;
  const contexts = ["formatting", "standalone"] as const;
  return widths.flatMap((width) => contexts.map((context) => locale.localize.month(month as 0, { width, context })));
}

describe.each(LOCALES)("months as %s writes them", (_, locale) => {
  it.each(MONTHS)("month %d, short and long, with its year", (month) => {
    const whole = `${isoDate(dayOf(2023, month + 1, 1))}..${isoDate(dayOf(2023, month + 1, daysInMonth(2023, month + 1)))} month`;
    for (const name of namesOf(locale, month)) {
      expect([name, spanOf(`${name} 2023`), spanOf(`${name.toUpperCase()} 2023`)]).toEqual([name, whole, whole]);
    }
  });

  it.each(MONTHS)("a day of month %d in the language's own orders", (month) => {
    const day = `${isoDate(dayOf(2023, month + 1, 17))}..${isoDate(dayOf(2023, month + 1, 17))} day`;
    for (const order of ["PP", "PPP", "PPPP"]) {
      const text = format(new Date(2023, month, 17), order, { locale });
      expect([text, spanOf(text)]).toEqual([text, day]);
    }
  });
});

it("writes the names that Norwegian and English have", () => {
  for (const month of MONTHS) {
    const wide = (locale: Locale): string => locale.localize.month(month as 0, { width: "wide", context: "formatting" });
    expect(monthName(month + 1, "nb")).toBe(wide(nb));
    expect(monthName(month + 1, "nn")).toBe(wide(nn));
    expect(monthName(month + 1, "en")).toBe(wide(enGB));
    expect(monthShort(month + 1, "en")).toBe(enGB.localize.month(month as 0, { width: "abbreviated", context: "formatting" }));
    expect(monthShort(month + 1, "nb")).toBe(nb.localize.month(month as 0, { width: "abbreviated", context: "formatting" }));
  }
});
