import { actualSincePrevious, reallocatedTo } from "../../model/past-economy";
import { rule } from "../rule";

export const reallocation = rule({
  id: "economy/reallocation",
  answers: ["BU38"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  needs: ["economy.actual"],
  why: {
    nb: "Kostnader er trolig flyttet fra ett tiltak til et annet. Det er greit, men leseren ser da et fall og et hopp som ikke er virkelig forbruk.",
    nn: "Kostnader er truleg flytte frå eitt tiltak til eit anna. Det er greitt, men lesaren ser då eit fall og eit hopp som ikkje er verkeleg forbruk.",
    en: "Costs were probably moved from one initiative to another. That is fine, but readers see a fall and a jump that are no real spending.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 5b | Praksis |
| 1e | Bestille |
| 1f | Ledsager |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 5b | 500000 | 400000 |
| '2022-01 | 1e | 500000 | 100000 |
| '2022-01 | 1f | 500000 | 100000 |
| '2022-02 | 5b | 500000 | [280000] |
| '2022-02 | 1e | 500000 | 220000 |
| '2022-02 | 1f | 500000 | 220001 |
`,
  ],
  when: (row, { programme }) => row.current && reallocatedTo(programme, row) !== null,
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Ser ut som ompostering ${row.code} → ${reallocatedTo(programme, row)?.code ?? ""}, ${write.kroner(-actualSincePrevious(programme, row))}. Skriv det i Kommentar.`,
    nn: (row, { programme, write }) =>
      `Ser ut som ompostering ${row.code} → ${reallocatedTo(programme, row)?.code ?? ""}, ${write.kroner(-actualSincePrevious(programme, row))}. Skriv det i Kommentar.`,
    en: (row, { programme, write }) =>
      `Looks like a reallocation ${row.code} → ${reallocatedTo(programme, row)?.code ?? ""}, ${write.kroner(-actualSincePrevious(programme, row))}. Say so in Comment.`,
  },
  over: ["economy/actual-decreased"],
});
