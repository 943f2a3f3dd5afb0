import type { DateReason } from "../../values/fuzzy-date";
import type { InEachLanguage } from "../../values/language";
import { dateEdit, withoutDoubt } from "../date-edit";
import { rule } from "../rule";

const ASK: InEachLanguage = {
  nb: "Skriv datoen, for eksempel 31.01.2022.",
  nn: "Skriv datoen, til dømes 31.01.2022.",
  en: "Write the date, for example 31 Jan 2022.",
};

const REASONS: Readonly<Record<DateReason, InEachLanguage>> = {
  "not-a-date": { nb: "kan ikke leses som dato", nn: "kan ikkje lesast som dato", en: "cannot be read as a date" },
  "no-such-day": { nb: "er en dag som ikke finnes", nn: "er ein dag som ikkje finst", en: "is a day that does not exist" },
  "no-such-week": { nb: "er en uke som ikke finnes", nn: "er ei veke som ikkje finst", en: "is a week that does not exist" },
  "ambiguous-order": {
    nb: "kan være to datoer, etter om dag eller måned står først",
    nn: "kan vere to datoar, etter om dag eller månad står først",
    en: "can be two dates, depending on whether day or month comes first",
  },
  "no-year": { nb: "mangler år", nn: "manglar år", en: "has no year" },
  "three-dates": { nb: "er tre datoer", nn: "er tre datoar", en: "is three dates" },
  "too-long": { nb: "er for langt for en dato", nn: "er for langt for ein dato", en: "is too long for a date" },
  "out-of-range": {
    nb: "er et tall som ikke er en dato i Excel",
    nn: "er eit tal som ikkje er ein dato i Excel",
    en: "is a number that is no date in Excel",
  },
  "cell-error": { nb: "er en feilverdi fra Excel", nn: "er ein feilverdi frå Excel", en: "is an error value from Excel" },
};

function reasonOf(failure: { readonly reason: DateReason } | null): InEachLanguage {
  return REASONS[failure?.reason ?? "not-a-date"];
}

export const unreadableDate = rule({
  id: "column/unreadable-date",
  answers: ["DQ01"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: [],
  why: {
    nb: "En dato som ikke kan leses, teller ikke: milepælen blir verken forsinket, levert eller vist på tidslinjen.",
    nn: "Ein dato som ikkje kan lesast, tel ikkje: milepælen blir verken forseinka, levert eller vist på tidslinja.",
    en: "A date that cannot be read does not count: the milestone is neither late nor delivered, and is not on the timeline.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-05-31 | ['31.02.22] |
| 5b | MP2 | Høring | ['når styret er enig] | |
| 5b | MP3 | Pilot | '30.06.22 | |
| 5b | MP4 | Overlevering | 'Desember 22 | '– |`,
  ],
  when: ({ dateFailure }) => dateFailure !== null && dateFailure.reason !== "three-dates",
  message: {
    nb: ({ title, raw, dateFailure }, { write }) => `${title} ${write.quote(raw)} ${reasonOf(dateFailure).nb}. ${ASK.nb}`,
    nn: ({ title, raw, dateFailure }, { write }) => `${title} ${write.quote(raw)} ${reasonOf(dateFailure).nn}. ${ASK.nn}`,
    en: ({ title, raw, dateFailure }, { write }) => `${title} ${write.quote(raw)} ${reasonOf(dateFailure).en}. ${ASK.en}`,
  },
  fixes: ({ field, dateFailure }, { programme, write }) =>
    (dateFailure?.candidates ?? [])
      .filter(({ precision, start, end }) => precision === "month" || (precision === "day" && start === end))
      .map(withoutDoubt)
      .map((date) => ({
        label: { nb: `Skriv ${write.date(date)}`, nn: `Skriv ${write.date(date)}`, en: `Write ${write.date(date)}` },
        edits: [{ at: field, value: dateEdit(date, programme.language) }],
      })),
  silencesCell: true,
});
