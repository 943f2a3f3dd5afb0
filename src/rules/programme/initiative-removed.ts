import { goneInitiatives } from "../../model/past-initiatives";
import { previousReportId } from "../../model/history";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function removed(programme: Programme): readonly string[] {
  return goneInitiatives(programme).map(({ code }) => code);
}

export const initiativeRemoved = rule({
  id: "programme/initiative-removed",
  answers: ["XP03"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["history", "periods", "initiatives", "changes"],
  severity: "error",
  profile: "essential",
  needs: ["initiatives.name", "history.key"],
  why: {
    nb: "Et tiltak som forsvinner mellom to rapporter, tar med seg budsjettet og milepælene sine. Et tiltak som er slutt, settes til fullført eller stoppet.",
    nn: "Eit tiltak som forsvinn mellom to rapportar, tek med seg budsjettet og milepælane sine. Eit tiltak som er slutt, blir sett til fullført eller stoppa.",
    en: "An initiative that vanishes between two reports takes its budget and milestones with it. One that has ended is set to completed or stopped.",
  },
  examples: [
    `
[]

tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Totalbudsjett | 1000000 | | | a |
| '2022-01 | 1 | publisert | 1b | 1b | Totalbudsjett | 1000000 | | | b |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1A | Innkjøp | 1000000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Totalbudsjett | 1000000 | | | a |
`,
  ],
  when: (programme) => removed(programme).length > 0,
  at: () => null,
  message: {
    nb: (programme, { write }) =>
      `${write.list(removed(programme))} var med i forrige rapport (${previousReportId(programme)}), men finnes ikke i tiltakstabellen nå. Sett inn ${removed(programme).length === 1 ? "raden" : "radene"} igjen, og bruk Status.`,
    nn: (programme, { write }) =>
      `${write.list(removed(programme))} var med i førre rapport (${previousReportId(programme)}), men finst ikkje i tiltakstabellen no. Set inn ${removed(programme).length === 1 ? "rada" : "radene"} att, og bruk Status.`,
    en: (programme, { write }) => {
      const [are, rows] = removed(programme).length === 1 ? ["is", "row"] : ["are", "rows"];
      return `${write.list(removed(programme))} stood in the last report (${previousReportId(programme)}), but ${are} not in the initiative table now. Put the ${rows} back, and use Status.`;
    },
  },
});
