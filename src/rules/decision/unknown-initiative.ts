import { namesUnknownInitiative } from "../../model/unknown-initiative";
import { unknownInitiativeRule } from "../unknown-initiative-rule";

export const decisionWithoutInitiative = unknownInitiativeRule({
  id: "decision/unknown-initiative",
  subject: "decision",
  needs: ["decisions.code", "initiatives.name"],
  why: {
    nb: "En beslutning på et tiltak som ikke finnes, kommer ikke på noens side, og ingen tar den.",
    nn: "Ei avgjerd på eit tiltak som ikkje finst, kjem ikkje på sida til nokon, og ingen tek ho.",
    en: "A decision on an initiative that does not exist is on nobody's page, and nobody takes it.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblBeslutninger
| PeriodeID | Kode | Hva | Hvem | Frist | Status |
| 2022-W02-09 | 1e | Velge løsning | Styret | 2022-04-01 | åpen |
| 2022-W02-09 | [5c] | Velge løsning | Styret | 2022-04-01 | åpen |
| 2022-W02-09 | | Neste møte | Styret | 2022-04-01 | åpen |
`,
  ],
  when: (row, programme) => row.open && namesUnknownInitiative(programme, row.code, programme.initiative(row.code)),
});
