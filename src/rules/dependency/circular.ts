import type { DependencyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { cycleFrom } from "../../model/dependency-graph";
import { rule } from "../rule";
import { textAt } from "../../values/item-at";

/** `1e/MP4 ↔ 5b`; three or more in a row with the first again at the end. */
function way(programme: Programme, row: DependencyRow): string {
  const names = cycleFrom(programme, row) ?? [];
  return names.length === 2 ? names.join(" ↔ ") : [...names, textAt(names, 0)].join(" → ");
}

export const circular = rule({
  id: "dependency/circular",
  answers: ["XT12"],
  kind: "status",
  subject: "dependency",
  looksAt: "programme",
  severity: "warning",
  profile: "essential",
  needs: ["dependencies.from", "dependencies.to"],
  untilPublished: "whole",
  why: {
    nb: "Når to tiltak venter på hverandre, kommer ingen av dem videre før noen bestemmer hvem som går først, eller deler leveransen i to.",
    nn: "Når to tiltak ventar på kvarandre, kjem ingen av dei vidare før nokon avgjer kven som går først, eller deler leveransen i to.",
    en: "When two initiatives wait for each other, neither moves until somebody decides who goes first, or splits the delivery in two.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny praksis |
| 8a | Retningslinjer |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1e | MP4 | Pilot | 2022-12-31 |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| 1e/MP4 | [5b] | Ny praksis i pilotområdet |
| 8a | 1e | Løsning |
| 5b | 1e/MP4 | Testes i pilot |
`,
  ],
  when: (row, { programme }) => cycleFrom(programme, row) !== null,
  at: "to",
  message: {
    nb: (row, { programme }) => `Sirkulær avhengighet: ${way(programme, row)}. Hvem går først?`,
    nn: (row, { programme }) => `Sirkulær avhengnad: ${way(programme, row)}. Kven går først?`,
    en: (row, { programme }) => `Circular dependency: ${way(programme, row)}. Who goes first?`,
  },
  over: ["dependency/predecessor-too-late"],
});
