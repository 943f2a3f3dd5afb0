import { dayOf, isoDate, partsOf, type Day } from "../../values/calendar-date";
import { numberAt } from "../../values/item-at";
import { rowTally } from "../../tables/row-tallies";
import { rule, type DraftFix } from "../rule";
import type { TableColumn } from "../table-column";

const NUMBER = /\d/;

function undecidedRows({ column }: TableColumn): readonly number[] {
  return column.kind === "date" ? [...column.undecided] : [];
}

/** Rows whose order other texts of the column decide. */
function decidedRows({ column }: TableColumn): readonly number[] {
  if (column.kind !== "date" || column.undecided.size > 0) return [];
  return [...column.details].filter(([, { flags }]) => flags.includes("order-inferred")).map(([row]) => row);
}

function isDecided({ column }: TableColumn): boolean {
  if (column.kind !== "date") return false;
  const { details } = column;
  return rowTally(column, "order inferred", (row) => details.get(row)?.flags.includes("order-inferred") === true, details).count > 0;
}

function firstRow(column: TableColumn): number {
  return undecidedRows(column)[0] ?? numberAt(decidedRows(column), 0);
}

function isMonthFirst(column: TableColumn): boolean {
  const { raw, day } = first(column);
  const number = raw.search(NUMBER);
  return Number.parseInt(raw.slice(number), 10) === partsOf(day).month;
}

function dayAt({ column }: TableColumn, row: number): Day {
  return column.kind === "date" ? numberAt(column.end, row) : 0;
}

/** 03.04.2022 as 04.03.2022; both numbers are at most 12. */
function swapped(day: Day): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return dayOf(year, dayOfMonth, month);
}

function first(column: TableColumn): { readonly raw: string; readonly day: Day } {
  const row = firstRow(column);
  const raw = column.table.raw(row, column.field);
  return { raw: typeof raw === "string" ? raw.trim() : "", day: dayAt(column, row) };
}

export const dateOrder = rule({
  id: "column/date-order",
  answers: ["DQ01"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: ({ column }) => (column.kind === "date" && column.undecided.size > 0 ? "warning" : "note"),
  profile: "essential",
  needs: [],
  why: {
    nb: "03/04/2022 er 3. april for noen og 4. mars for andre. Hele kolonnen avgjør hva som står først. Sier ingen dato i den det, kan alle være lest feil.",
    nn: "03/04/2022 er 3. april for nokre og 4. mars for andre. Heile kolonnen avgjer kva som står først. Seier ingen dato i han det, kan alle vere lesne feil.",
    en: "03/04/2022 is 3 April to some and 4 March to others. The whole column decides which comes first. If no date in it says so, all of them may be read wrongly.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Behov | ['03/04/2022] | 2022-04-03 |
| 1d | MP2 | Design | '05-06-2022 | |
| 1d | MP3 | Pilot | '07/07/2022 | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Dagen over 12 avgjør | ['03/04/2022] | |
| 1e | MP2 | Pilot | '31/05/2022 | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Måneden står først | ['03/04/2022] | |
| 1e | MP2 | Pilot | '05/31/2022 | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Ingen kan leses på to måter | '31/05/2022 | |
| 1e | MP2 | Pilot | '03.04.2022 | |`,
  ],
  when: (column) => column.column.kind === "date" && (column.column.undecided.size > 0 || isDecided(column)),
  at: (column) => column.table.place(firstRow(column), column.field),
  message: {
    nb: (column, { write }) => {
      const { raw, day } = first(column);
      const decided = decidedRows(column).length;
      if (decided > 0) {
        const read = decided === 1 ? "én dato" : `${write.number(decided)} datoer`;
        const order = isMonthFirst(column) ? "måneden" : "dagen";
        return `${column.title}: Andre datoer i kolonnen viser at ${order} står først, og ${read} er lest slik. ${write.quote(raw)} leses som ${write.day(day)}.`;
      }
      const count = undecidedRows(column).length;
      const which = count === 1 ? "Datoen" : `${write.number(count)} datoer`;
      return `${column.title}: ${which} kan ha dag eller måned først, og ingen i kolonnen avgjør det. ${write.quote(raw)} leses som ${write.day(day)}. Er det riktig?`;
    },
    nn: (column, { write }) => {
      const { raw, day } = first(column);
      const decided = decidedRows(column).length;
      if (decided > 0) {
        const read = decided === 1 ? "éin dato er lesen" : `${write.number(decided)} datoar er lesne`;
        const order = isMonthFirst(column) ? "månaden" : "dagen";
        return `${column.title}: Andre datoar i kolonnen viser at ${order} står først, og ${read} slik. ${write.quote(raw)} blir lesen som ${write.day(day)}.`;
      }
      const count = undecidedRows(column).length;
      const which = count === 1 ? "Datoen" : `${write.number(count)} datoar`;
      return `${column.title}: ${which} kan ha dag eller månad først, og ingen i kolonnen avgjer det. ${write.quote(raw)} blir lesen som ${write.day(day)}. Er det rett?`;
    },
    en: (column, { write }) => {
      const { raw, day } = first(column);
      const decided = decidedRows(column).length;
      if (decided > 0) {
        const read = decided === 1 ? "one date is" : `${write.number(decided)} dates are`;
        const order = isMonthFirst(column) ? "month" : "day";
        return `${column.title}: Other dates in the column show that the ${order} comes first, and ${read} read that way. ${write.quote(raw)} is read as ${write.day(day)}.`;
      }
      const count = undecidedRows(column).length;
      const which = count === 1 ? "One date" : `${write.number(count)} dates`;
      return `${column.title}: ${which} may have day or month first, and nothing in the column decides. ${write.quote(raw)} is read as ${write.day(day)}. Is that right?`;
    },
  },
  fixes: (column): readonly DraftFix[] => {
    if (decidedRows(column).length > 0) return [];
    const { field } = column;
    const written = (dayOfRow: (day: Day) => Day): DraftFix["edits"] =>
      undecidedRows(column).map((row) => ({ at: { row, field }, value: { date: isoDate(dayOfRow(dayAt(column, row))) } }));
    return [
      { label: { nb: "Dag først", nn: "Dag først", en: "Day first" }, edits: written((day) => day) ?? [] },
      { label: { nb: "Måned først", nn: "Månad først", en: "Month first" }, edits: written(swapped) ?? [] },
    ];
  },
});
