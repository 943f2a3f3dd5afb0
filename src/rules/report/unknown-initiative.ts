import { namesUnknownInitiative } from "../../model/unknown-initiative";
import { unknownInitiativeRule } from "../unknown-initiative-rule";

export const reportWithoutInitiative = unknownInitiativeRule({
  id: "report/unknown-initiative",
  subject: "report",
  needs: ["reports.code", "initiatives.name"],
  why: {
    nb: "En rapport på et tiltak som ikke finnes, får ingen side. Det ser ut som om ingen har rapportert.",
    nn: "Ein rapport på eit tiltak som ikkje finst, får inga side. Det ser ut som om ingen har rapportert.",
    en: "A report on an initiative that does not exist gets no page. It looks as if nobody has reported.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny rekvisisjonspraksis |

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1e | Møter |
| 2022-W02-09 | [5c] | Høring |
| 2022-W02-09 | [Ny rekvisisjonspraksis 2] | Høring |
`,
  ],
  when: (row, programme) => row.current && namesUnknownInitiative(programme, row.code, row.initiative),
});
