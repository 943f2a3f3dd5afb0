import { isoDate } from "../../values/calendar-date";
import { numberAt } from "../../values/item-at";
import { BLANK, READ, type DateColumn } from "../../tables/columns";
import { rowTally, type RowTally } from "../../tables/row-tallies";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";
import type { Writing } from "../writing";

/** A single certain day that could as well be typed: months and longer, weeks, bounds and doubtful dates cannot, and of some is asked elsewhere. */
function isTypable(column: DateColumn, row: number): boolean {
  if (column.isText[row] !== 1 || column.state[row] !== READ) return false;
  if (column.undecided.has(row) || column.yearless.has(row)) return false;
  const date = column.details.get(row);
  if (!date) return true;
  if (date.precision !== "day" || date.start !== date.end || date.second) return false;
  return !date.flags.includes("uncertain") && !date.flags.includes("approximate");
}

function typableRows({ column }: TableColumn): readonly number[] {
  const rows: number[] = [];
  if (column.kind === "date") for (let row = 0; row < column.state.length; row++) if (isTypable(column, row)) rows.push(row);
  return rows;
}

const NO_ROWS: RowTally = { count: 0, first: -1 };

function typable({ column }: TableColumn): RowTally {
  if (column.kind !== "date" || !column.isText.includes(1)) return NO_ROWS;
  return rowTally(column, "typable", (row) => isTypable(column, row));
}

function written({ column }: TableColumn): RowTally {
  return column.kind === "date" ? rowTally(column, "written", (row) => column.state[row] !== BLANK) : NO_ROWS;
}

function numbers(column: TableColumn, write: Writing): readonly [typable: string, written: string] {
  return [write.number(typable(column).count), write.number(written(column).count)];
}

export const datesAsText = rule({
  id: "column/dates-as-text",
  answers: ["DQ05"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "note",
  profile: "essential",
  needs: [],
  why: {
    nb: "Datoer som er lagret som tekst, sorteres og filtreres feil i Excel, og formler kan ikke regne med dem.",
    nn: "Datoar som er lagra som tekst, blir sorterte og filtrerte feil i Excel, og formlar kan ikkje rekne med dei.",
    en: "Dates stored as text are sorted and filtered wrongly in Excel, and formulas cannot count with them.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Behov | ['15.12.20] | 2020-12-17 |
| 1d | MP2 | Design | '15.02.21 | |
| 1d | MP3 | Pilot | 2021-08-31 | |`,
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Design | 2022-11-30 | |
| 1e | MP2 | Pilot | 'Desember 22 | |
| 1e | MP3 | Innføring | 'Mars 23 | |`,
  ],
  when: (column) => typable(column).count > 0,
  at: (column) => column.table.place(typable(column).first, column.field),
  message: {
    nb: (column, { write }) => {
      const [typable, written] = numbers(column, write);
      return `${column.title}: ${typable} av ${written} celler er tekst. Skal de gjøres om til datoer?`;
    },
    nn: (column, { write }) => {
      const [typable, written] = numbers(column, write);
      return `${column.title}: ${typable} av ${written} celler er tekst. Skal dei gjerast om til datoar?`;
    },
    en: (column, { write }) => {
      const [typable, written] = numbers(column, write);
      return `${column.title}: ${typable} of ${written} cells are text. Turn them into dates?`;
    },
  },
  fixesAlike: true,
  fixes: (column) => {
    const { column: read, field } = column;
    if (read.kind !== "date") return [];
    return [
      {
        label: { nb: "Gjør om til datoer", nn: "Gjer om til datoar", en: "Turn into dates" },
        edits: typableRows(column).map((row) => ({ at: { row, field }, value: { date: isoDate(numberAt(read.end, row)) } })),
      },
    ];
  },
});
