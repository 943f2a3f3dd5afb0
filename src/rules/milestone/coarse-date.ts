import type { Milestone, MilestoneDateField } from "../../model/milestone";
import type { DatePrecision, FuzzyDate } from "../../values/fuzzy-date";
import type { InEachLanguage } from "../../values/language";
import { isoDate, partsOf } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { monthName } from "../../values/write-date";
import { rule } from "../rule";
import type { Writing } from "../writing";

const NAMES: Readonly<Record<MilestoneDateField, InEachLanguage>> = {
  baseline: { nb: "Planlagt ferdig", nn: "Planlagt ferdig", en: "Planned finish" },
  plan: { nb: "Gjeldende plan", nn: "Gjeldande plan", en: "Current plan" },
  forecast: { nb: "Prognose", nn: "Prognose", en: "Forecast" },
  delivered: { nb: "Levert", nn: "Levert", en: "Delivered" },
};

const STRETCHES: Partial<Readonly<Record<DatePrecision, InEachLanguage>>> = {
  month: { nb: "måned", nn: "månad", en: "month" },
  tertial: { nb: "tertial", nn: "tertial", en: "tertial" },
  quarter: { nb: "kvartal", nn: "kvartal", en: "quarter" },
  halfyear: { nb: "halvår", nn: "halvår", en: "half-year" },
  season: { nb: "årstid", nn: "årstid", en: "season" },
  year: { nb: "år", nn: "år", en: "year" },
};

const PERIOD: InEachLanguage = { nb: "tidsrom", nn: "tidsrom", en: "stretch of time" };

/** A month or coarser; a range counts where it is longer than a month. */
function isCoarse(date: FuzzyDate | null): boolean {
  if (date === null || date.end === NONE) return false;
  return STRETCHES[date.precision] !== undefined || (date.precision === "range" && date.end - date.start > 31);
}

function dateOf(milestone: Milestone, field: string): FuzzyDate | null {
  return milestone.written(field as MilestoneDateField);
}

function slipText(milestone: Milestone, write: Writing): readonly [string, string] | null {
  const slip = milestone.slip();
  return slip && slip.min !== slip.max ? [write.signed(slip.min), write.signed(slip.max)] : null;
}

interface Told {
  readonly name: string;
  readonly stretch: string;
  readonly when: string;
  readonly end: string;
  readonly slip: readonly [string, string] | null;
}

/** `januar 2022`, in full, as the sentence reads. */
function stretchText(date: FuzzyDate, write: Writing): string {
  if (date.precision !== "month") return write.date({ ...date, flags: [] });
  const { year, month } = partsOf(date.end);
  return `${monthName(month, write.language)} ${String(year)}`;
}

function told(milestone: Milestone, field: string, write: Writing): Told {
  const date = dateOf(milestone, field);
  return {
    name: write.say(NAMES[field as MilestoneDateField]),
    stretch: write.say((date && STRETCHES[date.precision]) ?? PERIOD),
    when: date ? stretchText(date, write) : "",
    end: write.day(date?.end ?? NONE),
    slip: field === "delivered" ? slipText(milestone, write) : null,
  };
}

export const coarseDate = rule({
  id: "milestone/coarse-date",
  answers: ["DQ02"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  parameters: { days: { unit: "days", default: 180 } },
  needs: [],
  why: {
    nb: "Er bare måneden kjent, kan forsinkelsen være alt fra null til tretti dager. Statusark regner med den siste dagen, og lyset kan bli for mørkt.",
    nn: "Er berre månaden kjend, kan forseinkinga vere alt frå null til tretti dagar. Statusark reknar med den siste dagen, og lyset kan bli for mørkt.",
    en: "When only the month is known, the slip can be anything from none to thirty days. Statusark counts with the last day, and the light may be too dark.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2021-06-30 | 'Juni 21 |
| 5b | MP2 | Høring | 2021-12-10 | ['Jan-22] |
| 5b | MP3 | Pilot | ['august 2022] | |
| 5b | MP4 | Innføring | 'Desember 22 | |`,
    `Statusdato: 2022-02-01

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Ved grensen: 180 dager | ['juli 2022] | |
| 5b | MP2 | Like over: 211 dager | 'august 2022 | |`,
  ],
  fields: ["baseline", "plan", "forecast", "delivered"],
  when: (milestone, { parameter }, field) => {
    if (!isCoarse(dateOf(milestone, field))) return false;
    if (field === "delivered") return milestone.deliveredInPeriod;
    const { saysDelivered, statusDate, due, forecastEnd, planWritten } = milestone;
    if (saysDelivered || (field === "baseline" && planWritten)) return false;
    const left = (field === "forecast" ? forecastEnd : due) - statusDate;
    return left >= 0 && left <= parameter.days;
  },
  message: {
    nb: (milestone, { write }, field) => {
      const { name, stretch, when, end, slip } = told(milestone, field, write);
      const counted = slip ? `Avvik ${slip[0]} til ${slip[1]} dager.` : `Regnes som ${end}.`;
      return `${name} er bare oppgitt som ${stretch} (${when}). ${counted} Hvilken dag?`;
    },
    nn: (milestone, { write }, field) => {
      const { name, stretch, when, end, slip } = told(milestone, field, write);
      const counted = slip ? `Avvik ${slip[0]} til ${slip[1]} dagar.` : `Blir rekna som ${end}.`;
      return `${name} er berre oppgitt som ${stretch} (${when}). ${counted} Kva dag?`;
    },
    en: (milestone, { write }, field) => {
      const { name, stretch, when, end, slip } = told(milestone, field, write);
      const counted = slip ? `Slip ${slip[0]} to ${slip[1]} days.` : `Counted as ${end}.`;
      return `${name} is only given as a ${stretch} (${when}). ${counted} Which day?`;
    },
  },
  fixes: (milestone, { write }, field) => {
    const end = dateOf(milestone, field)?.end ?? NONE;
    if (end === NONE) return [];
    const day = write.day(end);
    return [
      {
        label: { nb: `Bruk siste dag, ${day}`, nn: `Bruk siste dagen, ${day}`, en: `Use the last day, ${day}` },
        edits: [{ at: field, value: { date: isoDate(end) } }],
      },
    ];
  },
});
