import { isInCycle } from "../../model/dependency-graph";
import { dependencyDays } from "../../model/dependency-dates";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const predecessorTooLate = rule({
  id: "dependency/predecessor-too-late",
  answers: ["XT11"],
  kind: "status",
  subject: "dependency",
  looksAt: "programme",
  severity: "warning",
  profile: "essential",
  parameters: { lag: { unit: "days", default: 0 } },
  needs: ["dependencies.from", "dependencies.to", "milestones.baseline"],
  why: {
    nb: "Det som venter, er planlagt før det som det venter på, er ferdig. Da kommer forsinkelsen uansett; spørsmålet er bare når den blir sagt.",
    nn: "Det som ventar, er planlagt før det som det ventar på, er ferdig. Då kjem forseinkinga uansett; spørsmålet er berre når ho blir sagt.",
    en: "What waits is planned before what it waits for is finished. The delay will come in any case; the question is only when it is said.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny praksis |
| 5c | Opplæring |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 1e | MP4 | Pilot | 2022-12-31 | | |
| 5b | MP1 | Forslag | 2022-06-30 | 2022-12-31 | |
| 5c | MP1 | Kurs | 2022-06-30 | 2023-01-01 | |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| 1e/MP4 | 5b/MP1 | Praksis i bruk |
| 1e/MP4 | [5c] | Kurs holdt |
`,
  ],
  when: (row, { parameter, programme }) => {
    const { ready, needed } = dependencyDays(programme, row);
    return ready !== NONE && needed !== NONE && ready > needed + parameter.lag && !isInCycle(programme, row);
  },
  at: "to",
  message: {
    nb: (row, { programme, write }) => {
      const { ready, needed } = dependencyDays(programme, row);
      return `${row.from} venter på ${row.to}, som først er ferdig ${write.day(ready)}, ${write.days(ready - needed)} etter at det trengs ${write.day(needed)}. Hvilken dato skal flyttes?`;
    },
    nn: (row, { programme, write }) => {
      const { ready, needed } = dependencyDays(programme, row);
      return `${row.from} ventar på ${row.to}, som først er ferdig ${write.day(ready)}, ${write.days(ready - needed)} etter at det trengst ${write.day(needed)}. Kva dato skal flyttast?`;
    },
    en: (row, { programme, write }) => {
      const { ready, needed } = dependencyDays(programme, row);
      return `${row.from} waits for ${row.to}, which is finished only on ${write.day(ready)}, ${write.days(ready - needed)} after it is needed on ${write.day(needed)}. Which date is to move?`;
    },
  },
});
