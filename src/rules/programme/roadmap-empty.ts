import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function open({ initiatives }: Programme): number {
  return initiatives.filter(({ status }) => status !== "completed" && status !== "stopped").length;
}

export const roadmapEmpty = rule({
  id: "programme/roadmap-empty",
  answers: ["XT21"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  needs: ["initiatives.roadmapFrom", "roadmap.name"],
  why: {
    nb: "Veikartet har perioder, men ingen tiltak. Leseren ser da ikke når noe kommer.",
    nn: "Vegkartet har periodar, men ingen tiltak. Lesaren ser då ikkje når noko kjem.",
    en: "The roadmap has periods, but no initiatives. Readers do not see when anything comes.",
  },
  examples: [
    `
[]

tblVeikart
| Veikartperiode | Fra | Til |
| 2022 H1 | 2022-01-01 | 2022-06-30 |

tblTiltak
| Kode | Tiltak | Status | Veikart fra |
| 1d | Endre | pågår | |
| 1e | Bestille | | |
| 8a | Retningslinjer | fullført | |
`,
    `
tblVeikart
| Veikartperiode | Fra | Til |
| 2022 H1 | 2022-01-01 | 2022-06-30 |

tblTiltak
| Kode | Tiltak | Status | Veikart fra |
| 1d | Endre | pågår | 2022 H1 |
| 1e | Bestille | | |
`,
  ],
  when: (programme) =>
    programme.tables.roadmap.length > 0 && open(programme) > 0 && programme.initiatives.every(({ roadmapFrom }) => roadmapFrom === ""),
  at: () => null,
  message: {
    nb: (programme) => `Plassering i veikartet er ikke oppgitt for noen av de ${String(open(programme))} åpne tiltakene. Når er de planlagt?`,
    nn: (programme) => `Plassering i vegkartet er ikkje oppgitt for nokon av dei ${String(open(programme))} opne tiltaka. Når er dei planlagde?`,
    en: (programme) => `No place in the roadmap is given for any of the ${String(open(programme))} open initiatives. When are they planned?`,
  },
});
