import { isCellError } from "../../values/cell-value";
import { numberAt } from "../../values/item-at";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

interface Overwritten {
  /** Rows that hold a constant where most hold a formula. */
  readonly rows: readonly number[];
  readonly formulas: number;
}

const NONE_FOUND: Overwritten = { rows: [], formulas: 0 };

function overwritten({ table, field }: TableColumn): Overwritten {
  const rows: number[] = [];
  let formulas = 0;
  for (const { snapshot, columnOf, from } of table.parts) {
    const at = columnOf.get(field);
    const column = at === undefined ? null : (snapshot.formulas[at] ?? null);
    if (at === undefined || column === null) continue;
    column.forEach((formula, index) => {
      const value = snapshot.rows[index]?.[at] ?? null;
      if (formula !== null) formulas++;
      else if (value !== null && value !== "" && !isCellError(value)) rows.push(from + index);
    });
  }
  return rows.length > 0 && formulas > rows.length ? { rows, formulas } : NONE_FOUND;
}

function sheetRows({ table }: TableColumn, rows: readonly number[], word: string, list: (items: readonly string[]) => string): string {
  const shown = rows.slice(0, 5).map((row) => String(table.sheetRow(row)));
  return `${word} ${list(rows.length > 5 ? [...shown, "…"] : shown)}`;
}

export const formulaOverwritten = rule({
  id: "column/formula-overwritten",
  answers: ["DQ17"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "full",
  needs: [],
  why: {
    nb: "Et tall som er skrevet over formelen, følger ikke med når beløpene endres. Neste rapport viser da et gammelt avvik.",
    nn: "Eit tal som er skrive over formelen, følgjer ikkje med når beløpa blir endra. Neste rapport viser då eit gammalt avvik.",
    en: "A number typed over the formula does not follow when the amounts change. The next report then shows an old deviation.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 1d | 4800000 | 4789000 | {=D2-C2} |
| 2022-W02-09 | 1e | 50000 | 34750 | [-15250] |
| 2022-W02-09 | 5b | 3500000 | 2570000 | {=D4-C4} |`,
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 1d | 4800000 | 4789000 | {=D2-C2} |
| 2022-W02-09 | 1e | 50000 | 34750 | -15250 |
| 2022-W02-09 | 5b | 3500000 | 2570000 | |`,
  ],
  when: (column) => overwritten(column).rows.length > 0,
  at: (column) => column.table.place(numberAt(overwritten(column).rows, 0), column.field),
  message: {
    nb: (column, { write }) => {
      const { rows, formulas } = overwritten(column);
      return `${column.title}: ${write.number(formulas)} celler regnes ut, men ${write.number(rows.length)} er skrevet inn for hånd (${sheetRows(column, rows, "rad", write.list.bind(write))}). Skal formelen tilbake?`;
    },
    nn: (column, { write }) => {
      const { rows, formulas } = overwritten(column);
      return `${column.title}: ${write.number(formulas)} celler blir rekna ut, men ${write.counted(rows.length, "er skriven", "er skrivne")} inn for hand (${sheetRows(column, rows, "rad", write.list.bind(write))}). Skal formelen tilbake?`;
    },
    en: (column, { write }) => {
      const { rows, formulas } = overwritten(column);
      return `${column.title}: ${write.number(formulas)} cells are computed, but ${write.counted(rows.length, "is", "are")} typed in (${sheetRows(column, rows, rows.length === 1 ? "row" : "rows", write.list.bind(write))}). Put the formula back?`;
    },
  },
});
