import type { RiskRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { remembered } from "../../model/remembered";
import { foldText } from "../../values/fold";
import { rule } from "../rule";

/** For every risk row, the first row with its id; numbers that start anew in each initiative are no repetition. */
const firstRows = remembered(({ risks }: Programme) => {
  const seen = new Map<string, number>();
  const first = new Map<number, number>();
  for (const { row, id, code } of risks) {
    if (id === "") continue;
    const key = `${foldText(code)}\n${foldText(id)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, row);
    else first.set(row, earlier);
  }
  return first;
});

function firstOf({ row }: RiskRow, programme: Programme): number {
  return firstRows(programme).get(row) ?? row;
}

export const duplicateRisk = rule({
  id: "risk/duplicate-id",
  answers: ["DQ13"],
  kind: "data",
  subject: "risk",
  looksAt: "column",
  severity: "error",
  profile: "essential",
  needs: ["risks.id"],
  why: {
    nb: "Med samme ID på to risikoer kan de ikke skilles fra hverandre i neste rapport.",
    nn: "Med same ID på to risikoar kan dei ikkje skiljast frå kvarandre i neste rapport.",
    en: "With one ID on two risks they cannot be told apart in the next report.",
  },
  examples: [
    `tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Avtalen blir dyrere | lav | høy |
| [R1] | 1e | Leveransen blir forsinket | medium | medium |
| R1 | 5b | Få svarer på høringen | lav | lav |`,
  ],
  when: (risk, { programme }) => firstOf(risk, programme) !== risk.row,
  at: "id",
  message: {
    nb: (risk, { programme }) =>
      `${risk.id} er brukt på to risikoer i ${risk.code || "programmet"} (rad ${String(programme.tables.risks.sheetRow(firstOf(risk, programme)))} og ${String(programme.tables.risks.sheetRow(risk.row))}). Hvilken skal hete noe annet?`,
    nn: (risk, { programme }) =>
      `${risk.id} er brukt på to risikoar i ${risk.code || "programmet"} (rad ${String(programme.tables.risks.sheetRow(firstOf(risk, programme)))} og ${String(programme.tables.risks.sheetRow(risk.row))}). Kva for ein skal heite noko anna?`,
    en: (risk, { programme }) =>
      `${risk.id} is used for two risks in ${risk.code || "the programme"} (rows ${String(programme.tables.risks.sheetRow(firstOf(risk, programme)))} and ${String(programme.tables.risks.sheetRow(risk.row))}). Which one should have another ID?`,
  },
});
