import { firstOfKey } from "../../model/duplicate-rows";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Worksheet rows of the first and of this one. */
function sheetRows(row: number, programme: Programme): readonly number[] {
  const table = programme.tables.reports;
  return [table.sheetRow(firstOfKey(programme, "reports", row)), table.sheetRow(row)];
}

export const duplicateReportRow = rule({
  id: "report/duplicate-row",
  answers: ["PE03", "DQ13"],
  kind: "data",
  subject: "report",
  looksAt: "programme",
  leansOn: ["reports", "periods", "initiatives"],
  severity: "error",
  profile: "essential",
  needs: ["reports.code"],
  why: {
    nb: "To rapporter for samme tiltak og periode: bare den første kommer på statusarket, og den andre blir borte.",
    nn: "To rapportar for same tiltak og periode: berre den første kjem på statusarket, og den andre blir borte.",
    en: "Two reports for one initiative and period: only the first is on the status sheet, and the other is lost.",
  },
  examples: [
    `
tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 5b | Høring |
| 2022-W02-09 | [5B] | Møter |
| 2021-W45-52 | 5b | Møter |
`,
  ],
  when: ({ row, current }, { programme }) => current && firstOfKey(programme, "reports", row) >= 0,
  at: "code",
  message: {
    nb: (row, { programme }) => `${row.code} har to rader${row.period === "" ? "" : ` for ${row.period}`} (rad ${sheetRows(row.row, programme).join(" og ")}). Hvilken gjelder?`,
    nn: (row, { programme }) => `${row.code} har to rader${row.period === "" ? "" : ` for ${row.period}`} (rad ${sheetRows(row.row, programme).join(" og ")}). Kva rad gjeld?`,
    en: (row, { programme }) =>
      `${row.code} has two rows${row.period === "" ? "" : ` for ${row.period}`} (rows ${sheetRows(row.row, programme).join(" and ")}). Which one holds?`,
  },
});
