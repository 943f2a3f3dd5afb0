import { tidyText } from "../../values/fold";
import { numberAt } from "../../values/item-at";
import { rule, type DraftEdit } from "../rule";
import type { TableColumn } from "../table-column";

const KEYS: ReadonlySet<string> = new Set(["code", "id", "period"]);

/** Rows whose key holds spaces, dashes or letters that look right and are not. */
function untidyRows({ table, field, column }: TableColumn): readonly number[] {
  if (!KEYS.has(field) || column.kind !== "text") return [];
  const rows: number[] = [];
  for (const { snapshot, columnOf, from } of table.parts) {
    const at = columnOf.get(field);
    if (at === undefined) continue;
    snapshot.rows.forEach((cells, index) => {
      const value = cells[at];
      if (typeof value === "string" && tidyText(value) !== value && value.trim() !== "") rows.push(from + index);
    });
  }
  return rows;
}

function tidied({ table, field }: TableColumn, row: number): string {
  const raw = table.raw(row, field);
  return typeof raw === "string" ? tidyText(raw) : "";
}

export const untidyKeys = rule({
  id: "column/untidy-keys",
  answers: ["DQ16"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "note",
  profile: "full",
  needs: [],
  why: {
    nb: "Statusark ser forbi ekstra mellomrom og lange streker i koder, men Excels egne filtre, oppslag og pivottabeller gjør det ikke.",
    nn: "Statusark ser forbi ekstra mellomrom og lange strekar i kodar, men filtera, oppslaga og pivottabellane i Excel gjer det ikkje.",
    en: "Statusark sees past extra spaces and long dashes in codes, but Excel's own filters, lookups and pivot tables do not.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Kartlegging | 2022-01-31 |
| 5b | [MP–2] | Høring | 2022-03-31 |
| 5b | MP-3 | Pilot | 2022-05-31 |`,
  ],
  when: (column) => untidyRows(column).length > 0,
  at: (column) => column.table.place(numberAt(untidyRows(column), 0), column.field),
  message: {
    nb: (column, { write }) =>
      `${column.title}: ${write.counted(untidyRows(column).length, "celle", "celler")} har ekstra mellomrom eller andre streker enn bindestrek. Skal kolonnen ryddes?`,
    nn: (column, { write }) =>
      `${column.title}: ${write.counted(untidyRows(column).length, "celle", "celler")} har ekstra mellomrom eller andre strekar enn bindestrek. Skal kolonna ryddast?`,
    en: (column, { write }) =>
      `${column.title}: ${write.counted(untidyRows(column).length, "cell has", "cells have")} extra spaces or dashes other than the hyphen. Tidy the column?`,
  },
  fixesAlike: true,
  fixes: (column) => [
    {
      label: { nb: "Rydd kolonnen", nn: "Rydd kolonna", en: "Tidy the column" },
      edits: untidyRows(column).map((row): DraftEdit => ({
        at: { row, field: column.field },
        value: tidied(column, row),
      })),
    },
  ],
});
