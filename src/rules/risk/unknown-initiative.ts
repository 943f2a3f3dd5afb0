import { namesUnknownInitiative } from "../../model/unknown-initiative";
import { unknownInitiativeRule } from "../unknown-initiative-rule";

export const riskWithoutInitiative = unknownInitiativeRule({
  id: "risk/unknown-initiative",
  subject: "risk",
  needs: ["risks.code", "initiatives.name"],
  why: {
    nb: "En risiko på et tiltak som ikke finnes, lyser ikke opp noe sted og eies av ingen.",
    nn: "Ein risiko på eit tiltak som ikkje finst, lyser ikkje opp nokon stad og er det ingen som eig.",
    en: "A risk on an initiative that does not exist lights nothing and belongs to nobody.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |
| R1 | 1e | Sen avklaring | lav | lav |
| R2 | [5c] | Ny forskrift | lav | lav |
| R3 | | Felles for programmet | lav | lav |
`,
  ],
  when: (row, programme) => row.open && namesUnknownInitiative(programme, row.code, row.initiative),
});
