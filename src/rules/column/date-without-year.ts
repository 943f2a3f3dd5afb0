import { dayOf, daysInMonth, isoDate, partsOf } from "../../values/calendar-date";
import { valueAt } from "../../values/item-at";
import type { Language } from "../../values/language";
import { NONE } from "../../values/none";
import { monthName, monthShort, writeDay } from "../../values/write-date";
import { rule, type RuleContext } from "../rule";
import type { WrittenCell } from "../written-cell";

function dayIn({ column, row }: WrittenCell): number {
  return column.kind === "date" ? valueAt(column.start, row) : NONE;
}

interface Trap {
  /** `jan-22`, as it may have been typed. */
  readonly typed: string;
  readonly day: string;
  /** `januar 2022`. */
  readonly meant: string;
}

function trapOf(cell: WrittenCell, { write }: RuleContext): Trap {
  const day = dayIn(cell);
  const { month } = partsOf(day);
  const short = monthShort(month, write.language);
  const bare = short.endsWith(".") ? short.slice(0, -1) : short;
  return {
    typed: write.quote(`${bare}-${String(cell.trapYear % 100).padStart(2, "0")}`),
    day: write.day(day),
    meant: `${monthName(month, write.language)} ${String(cell.trapYear)}`,
  };
}

function monthText(month: number, year: number, language: Language): string {
  return `${monthName(month, language)} ${String(year)}`;
}

export const dateWithoutYear = rule({
  id: "column/date-without-year",
  answers: ["DQ07"],
  kind: "data",
  subject: "cell",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "Skriver du «Jan-22» i en celle, lagrer Excel 22. januar i år. Cellen ser riktig ut, men datoen er feil med måneder eller år.",
    nn: "Skriv du «Jan-22» i ei celle, lagrar Excel 22. januar i år. Cella ser rett ut, men datoen er feil med månader eller år.",
    en: "When you type “Jan-22” into a cell, Excel stores 22 January of this year. The cell looks right, but the date is off by months or years.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-01-30 | |
| 5b | MP2 | Høring | [2024-01-22] | |
| 5b | MP3 | Pilot | 2022-06-30 | |
| 5b | MP4 | Evaluering | [{30.09.22 | dd.mm}] | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-01-30 | |
| 5b | MP2 | Høring | 2022-03-22 | |
| 5b | MP3 | Pilot | 2023-01-23 | |
| 5b | MP4 | Evaluering | {30.09.23 | dd.mm.yy} | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Hele kolonnen: ett funn | [{28.01.22 | d. mmm}] | |
| 5b | MP2 | Høring | {25.02.22 | d. mmm} | |
| 5b | MP3 | Pilot | {31.03.22 | d. mmm} | |
| 5b | MP4 | Evaluering | {29.04.22 | d. mmm} | |
| 5b | MP5 | Innføring | {31.05.22 | d. mmm} | |`,
  ],
  when: ({ hidesYear, trapYear }) => hidesYear || trapYear !== NONE,
  message: {
    nb: (cell, context) => {
      const { typed, day, meant } = trapOf(cell, context);
      if (cell.trapYear === NONE && cell.hidingCells > 1)
        return `${cell.title} viser ikke årstallet i ${context.write.number(cell.hidingCells)} celler. Den første holder ${day}. Er årene riktige?`;
      if (cell.trapYear === NONE) return `${cell.title} viser ikke årstallet. Cellen holder ${day}. Er det riktig år?`;
      return `Excel kan ha tolket ${typed} som ${day}. Mente du ${meant}?`;
    },
    nn: (cell, context) => {
      const { typed, day, meant } = trapOf(cell, context);
      if (cell.trapYear === NONE && cell.hidingCells > 1)
        return `${cell.title} viser ikkje årstalet i ${context.write.number(cell.hidingCells)} celler. Den første held ${day}. Er åra rette?`;
      if (cell.trapYear === NONE) return `${cell.title} viser ikkje årstalet. Cella held ${day}. Er det rett år?`;
      return `Excel kan ha tolka ${typed} som ${day}. Meinte du ${meant}?`;
    },
    en: (cell, context) => {
      const { typed, day, meant } = trapOf(cell, context);
      if (cell.trapYear === NONE && cell.hidingCells > 1)
        return `${cell.title} does not show the year in ${context.write.number(cell.hidingCells)} cells. The first holds ${day}. Are the years right?`;
      if (cell.trapYear === NONE) return `${cell.title} does not show the year. The cell holds ${day}. Is that the right year?`;
      return `Excel may have read ${typed} as ${day}. Did you mean ${meant}?`;
    },
  },
  fixes: (cell, { programme, write }) => {
    const { field, trapYear: year } = cell;
    if (year === NONE) return [];
    const { month } = partsOf(dayIn(cell));
    const last = dayOf(year, month, daysInMonth(year, month));
    const say = (language: Language): string => write.quote(monthText(month, year, language));
    return [
      {
        label: { nb: `Skriv ${say("nb")}`, nn: `Skriv ${say("nn")}`, en: `Write ${say("en")}` },
        edits: [{ at: field, value: monthText(month, year, programme.language) }],
      },
      {
        label: { nb: `Skriv ${write.day(last)}`, nn: `Skriv ${write.day(last)}`, en: `Write ${write.day(last)}` },
        edits: [{ at: field, value: cell.hidesYear ? writeDay(last, programme.language) : { date: isoDate(last) } }],
      },
    ];
  },
  over: ["milestone/slip", "milestone/slip-unexplained", "milestone/early-delivery", "milestone/delivered-ahead", "milestone/overdue"],
});
