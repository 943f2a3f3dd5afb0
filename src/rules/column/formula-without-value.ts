import { rule } from "../rule";
import type { TableColumn } from "../table-column";

function countOf({ table, field }: TableColumn): number {
  return table.parts.reduce((sum, { snapshot, columnOf }) => sum + (snapshot.withoutValue?.[columnOf.get(field) ?? -1] ?? 0), 0);
}

export const formulaWithoutValue = rule({
  id: "column/formula-without-value",
  answers: ["DQ18"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "error",
  profile: "essential",
  needs: [],
  why: {
    nb: "Noen programmer lagrer formler uten resultatet. Da er cellen tom for alle som leser filen, til Excel har regnet den ut.",
    nn: "Nokre program lagrar formlar utan resultatet. Då er cella tom for alle som les fila, til Excel har rekna henne ut.",
    en: "Some programs save formulas without their results. The cell is then empty to whoever reads the file, until Excel has calculated it.",
  },
  examples: [
    `[tblOkonomi]
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | {=C2-1000 | } |
| 2022-W02-09 | 1e | 50000 | 34750 |`,
  ],
  when: (column) => countOf(column) > 0,
  message: {
    nb: (column, { write }) => {
      const count = countOf(column);
      return `${column.title}: ${count === 1 ? "én formel har ingen verdi i filen og er lest som tom" : `${write.number(count)} formler har ingen verdi i filen og er lest som tomme`}. Åpne og lagre arbeidsboken i Excel.`;
    },
    nn: (column, { write }) => {
      const count = countOf(column);
      return `${column.title}: ${count === 1 ? "éin formel har ingen verdi i fila og er lesen som tom" : `${write.number(count)} formlar har ingen verdi i fila og er lesne som tomme`}. Opne og lagre arbeidsboka i Excel.`;
    },
    en: (column, { write }) => {
      const count = countOf(column);
      return `${column.title}: ${count === 1 ? "one formula has no value in the file and counts" : `${write.number(count)} formulas have no value in the file and count`} as empty. Open the workbook in Excel and save it.`;
    },
  },
  over: ["milestone/missing-field", "initiative/leader-or-budget-blank", "economy/forecast-blank", "economy/deviation-blank"],
});
