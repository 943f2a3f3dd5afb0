import { firstOfKey } from "../../model/duplicate-rows";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Worksheet rows of the first and of this one. */
function sheetRows(row: number, programme: Programme): readonly number[] {
  const table = programme.tables.economy;
  return [table.sheetRow(firstOfKey(programme, "economy", row)), table.sheetRow(row)];
}

export const duplicateEconomyRow = rule({
  id: "economy/duplicate-row",
  answers: ["PE03", "DQ13"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  leansOn: ["economy.period", "economy.code", "initiatives"],
  severity: "error",
  profile: "essential",
  needs: ["economy.code"],
  why: {
    nb: "To rader for samme tiltak og periode gir to budsjetter og to kostnader. Bare den første blir brukt, og ingen ser hva som ble valgt bort.",
    nn: "To rader for same tiltak og periode gir to budsjett og to kostnader. Berre den første blir brukt, og ingen ser kva som vart valt bort.",
    en: "Two rows for one initiative and period give two budgets and two costs. Only the first is used, and nobody sees what was left out.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 5b | 100000 | 90000 |
| 2022-W02-09 | [5B] | 200000 | 90000 |
| 2021-W45-52 | 5b | 200000 | 90000 |
`,
  ],
  when: ({ row, current }, { programme }) => current && firstOfKey(programme, "economy", row) >= 0,
  at: "code",
  message: {
    nb: (row, { programme }) => `${row.code} har to rader${row.period === "" ? "" : ` for ${row.period}`} (rad ${sheetRows(row.row, programme).join(" og ")}). Hvilken gjelder?`,
    nn: (row, { programme }) => `${row.code} har to rader${row.period === "" ? "" : ` for ${row.period}`} (rad ${sheetRows(row.row, programme).join(" og ")}). Kva rad gjeld?`,
    en: (row, { programme }) =>
      `${row.code} has two rows${row.period === "" ? "" : ` for ${row.period}`} (rows ${sheetRows(row.row, programme).join(" and ")}). Which one holds?`,
  },
});
