import type { FuzzyDate } from "../../values/fuzzy-date";
import { dateEdit, withoutDoubt } from "../date-edit";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";
import type { Writing } from "../writing";

interface Yearless {
  readonly row: number;
  readonly date: FuzzyDate;
}

/** Dates in doubt for another reason have a finding of their own. */
function yearlessDates({ column }: TableColumn): readonly Yearless[] {
  if (column.kind !== "date") return [];
  return [...column.yearless].flatMap((row) => {
    const date = column.details.get(row);
    const doubted = date?.second !== undefined || date?.flags.includes("uncertain") || date?.flags.includes("approximate");
    return date === undefined || doubted ? [] : [{ row, date }];
  });
}

function first(column: TableColumn, write: Writing): { readonly raw: string; readonly read: string } {
  const [found] = yearlessDates(column);
  return { raw: found ? write.quote(found.date.raw.trim()) : "", read: found ? write.date(withoutDoubt(found.date)) : "" };
}

export const yearMissing = rule({
  id: "column/year-missing",
  answers: ["DQ07"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "Uten årstall antar Statusark det året som passer perioden og datoene ved siden av. Er det feil, er avviket i dager feil med et helt år.",
    nn: "Utan årstal går Statusark ut frå det året som høver med perioden og datoane ved sida av. Er det feil, er avviket i dagar feil med eit heilt år.",
    en: "Where the year is left out, Statusark assumes the one that fits the period and the dates beside it. If that is wrong, the slip is wrong by a whole year.",
  },
  examples: [
    `Periode: 2022-W02-09

tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Behov | 2021-04-01 | ['10. mai] |
| 1d | MP2 | Design | ['10. mars] | |
| 1d | MP3 | Pilot | 2023-11-30 | |
| 1d | MP4 | Innføring | '12. des. | |
| 1d | MP5 | Evaluering | '31.01.24 | |`,
  ],
  when: (column) => column.column.kind === "date" && column.column.yearless.size > 0 && yearlessDates(column).length > 0,
  at: (column) => column.table.place(yearlessDates(column)[0]?.row ?? 0, column.field),
  message: {
    nb: (column, { write }) => {
      const { raw, read } = first(column, write);
      const count = yearlessDates(column).length;
      if (count === 1) return `${column.title} ${raw} mangler år og leses som ${read}. Er det riktig?`;
      return `${column.title}: ${write.number(count)} datoer mangler år. ${raw} leses som ${read}. Er årene riktige?`;
    },
    nn: (column, { write }) => {
      const { raw, read } = first(column, write);
      const count = yearlessDates(column).length;
      if (count === 1) return `${column.title} ${raw} manglar år og blir lesen som ${read}. Er det rett?`;
      return `${column.title}: ${write.number(count)} datoar manglar år. ${raw} blir lesen som ${read}. Er åra rette?`;
    },
    en: (column, { write }) => {
      const { raw, read } = first(column, write);
      const count = yearlessDates(column).length;
      if (count === 1) return `${column.title} ${raw} has no year and is read as ${read}. Is that right?`;
      return `${column.title}: ${write.number(count)} dates have no year. ${raw} is read as ${read}. Are the years right?`;
    },
  },
  fixesAlike: true,
  fixes: (column, { programme }) => [
    {
      label: { nb: "Skriv årene", nn: "Skriv åra", en: "Write the years" },
      edits: yearlessDates(column).map(({ row, date }) => ({
        at: { row, field: column.field },
        value: dateEdit({ ...date, flags: date.flags.filter((flag) => flag.startsWith("bound")) }, programme.language),
      })),
    },
  ],
});
