import { firstOverdue, overdueCount } from "../../model/delivery-counts";
import { foldText } from "../../values/fold";
import { rule } from "../rule";

const SCHEDULE = ["fremdrift", "framdrift", "tid", "schedule", "time", "progress"];

export const lateWithoutRisk = rule({
  id: "initiative/late-without-risk",
  answers: ["XT18"],
  kind: "status",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["risks.category", "milestones.baseline"],
  why: {
    nb: "En milepæl er passert uten levering, men risikolisten sier ingenting om fremdrift. Da ser alt grønt ut til det plutselig er rødt.",
    nn: "Ein milepæl er passert utan levering, men risikolista seier ingenting om framdrift. Då ser alt grønt ut til det brått er raudt.",
    en: "A milestone has passed without a delivery, but the risk list says nothing about progress. Everything looks green until it is suddenly red.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| [1a] | Innkjøp |
| 1b | Opplæring |
| 1c | Pilot |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Avtale | 2022-03-05 | |
| 1b | MP1 | Kurs | 2022-03-05 | |
| 1c | MP1 | Test | 2022-03-06 | |

tblRisiko
| RisikoID | Kode | Kategori | Beskrivelse | Sannsynlighet | Konsekvens | Status |
| R1 | 1a | kost | Dyrere lisenser | lav | lav | åpen |
| R2 | 1a | fremdrift | Avklart | lav | lav | lukket |
| R3 | 1b | fremdrift | Sen avtale | høy | lav | åpen |
`,
  ],
  when: (initiative, { programme }) =>
    initiative.row >= 0 &&
    overdueCount(programme, initiative) > 0 &&
    !initiative.risks.some(({ open, category }) => open && SCHEDULE.includes(foldText(category))),
  at: (_initiative, { programme }) => (programme.tables.initiatives.has("code") ? "code" : "name"),
  message: {
    nb: (initiative, { programme, write }) => {
      const { id, due, description } = programme.milestones.separate().at(firstOverdue(programme, initiative));
      return `${id === "" ? description : id} skulle vært levert ${write.day(due)}, men ${initiative.code} har ingen åpen risiko for fremdrift. Hva er konsekvensen?`;
    },
    nn: (initiative, { programme, write }) => {
      const { id, due, description } = programme.milestones.separate().at(firstOverdue(programme, initiative));
      return `${id === "" ? description : id} skulle vore levert ${write.day(due)}, men ${initiative.code} har ingen open risiko for framdrift. Kva er konsekvensen?`;
    },
    en: (initiative, { programme, write }) => {
      const { id, due, description } = programme.milestones.separate().at(firstOverdue(programme, initiative));
      return `${id === "" ? description : id} was due on ${write.day(due)}, but ${initiative.code} has no open risk on progress. What is the consequence?`;
    },
  },
});
