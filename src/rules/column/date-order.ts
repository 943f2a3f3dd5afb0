import { dayOf, isoDate, partsOf, type Day } from "../../values/calendar-date";
import { rule, type DraftFix } from "../rule";
import type { TableColumn } from "../table-column";

function undecidedRows({ column }: TableColumn): readonly number[] {
  return column.kind === "date" ? [...column.undecided] : [];
}

function dayAt({ column }: TableColumn, row: number): Day {
  return column.kind === "date" ? (column.end[row] ?? 0) : 0;
}

/** 03.04.2022 as 04.03.2022; both numbers are at most 12. */
function swapped(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year, dayOfMonth, month);
}

function first(column: TableColumn): { readonly raw: string; readonly day: Day } {
  const row = undecidedRows(column)[0] ?? 0;
  const raw = column.table.raw(row, column.field);
  return { raw: typeof raw === "string" ? raw.trim() : "", day: dayAt(column, row) };
}

export const dateOrder = rule({
  id: "column/date-order",
  answers: ["DQ01"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "03/04/2022 er 3. april for noen og 4. mars for andre. Sier ingen dato i kolonnen hva som står først, kan alle være lest feil.",
    nn: "03/04/2022 er 3. april for nokre og 4. mars for andre. Seier ingen dato i kolonnen kva som står først, kan alle vere lesne feil.",
    en: "03/04/2022 is 3 April to some and 4 March to others. If no date in the column says which comes first, all of them may be read wrongly.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Behov | ['03/04/2022] | 2022-04-03 |
| 1d | MP2 | Design | '05-06-2022 | |
| 1d | MP3 | Pilot | '07/07/2022 | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Dagen over 12 avgjør | '03/04/2022 | |
| 1e | MP2 | Pilot | '31/05/2022 | |`,
  ],
  when: ({ column }) => column.kind === "date" && column.undecided.size > 0,
  at: (column) => column.table.place(undecidedRows(column)[0] ?? 0, column.field),
  message: {
    nb: (column, { write }) => {
      const { raw, day } = first(column);
      const count = undecidedRows(column).length;
      const which = count === 1 ? "Datoen" : `${write.number(count)} datoer`;
      return `${column.title}: ${which} kan ha dag eller måned først, og ingen i kolonnen avgjør det. ${write.quote(raw)} leses som ${write.day(day)}. Er det riktig?`;
    },
    nn: (column, { write }) => {
      const { raw, day } = first(column);
      const count = undecidedRows(column).length;
      const which = count === 1 ? "Datoen" : `${write.number(count)} datoar`;
      return `${column.title}: ${which} kan ha dag eller månad først, og ingen i kolonnen avgjer det. ${write.quote(raw)} blir lesen som ${write.day(day)}. Er det rett?`;
    },
    en: (column, { write }) => {
      const { raw, day } = first(column);
      const count = undecidedRows(column).length;
      const which = count === 1 ? "One date" : `${write.number(count)} dates`;
      return `${column.title}: ${which} may have day or month first, and nothing in the column decides. ${write.quote(raw)} is read as ${write.day(day)}. Is that right?`;
    },
  },
  fixes: (column): readonly DraftFix[] => {
    const { field } = column;
    const written = (dayOfRow: (day: Day) => Day): DraftFix["edits"] =>
      undecidedRows(column).map((row) => ({ at: { row, field }, value: { date: isoDate(dayOfRow(dayAt(column, row))) } }));
    return [
      { label: { nb: "Dag først", nn: "Dag først", en: "Day first" }, edits: written((day) => day) ?? [] },
      { label: { nb: "Måned først", nn: "Månad først", en: "Month first" }, edits: written(swapped) ?? [] },
    ];
  },
});
