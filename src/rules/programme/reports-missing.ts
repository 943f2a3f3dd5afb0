import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function isOpen({ status, statusText }: Initiative): boolean {
  return status === "ongoing" || statusText === "";
}

function withoutReport({ initiatives }: Programme): readonly Initiative[] {
  return initiatives.filter((initiative) => initiative.row >= 0 && isOpen(initiative) && initiative.report === null);
}

export const reportsMissing = rule({
  id: "programme/reports-missing",
  answers: ["XT03"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  leansOn: ["initiatives", "reports", "progress"],
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.name", "reports.code"],
  why: {
    nb: "Åpne tiltak uten rapport forsvinner ut av syne. Styringsgruppen tror at alt er fortalt.",
    nn: "Opne tiltak utan rapport forsvinn ut av syne. Styringsgruppa trur at alt er fortalt.",
    en: "Open initiatives without a report drop out of sight. The steering committee believes that it has heard everything.",
  },
  examples: [
    `
[]

tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Status |
| 1c | Bekrefte | |
| 1d | Endre | pågår |
| 1e | Bestille | pågår |
| 1a | Forberedelser | fullført |
| 6a | Utredning | planlagt |

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1d | Lansert |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Status |
| 1d | Endre | pågår |

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1d | Lansert |
`,
  ],
  when: (programme) => withoutReport(programme).length > 0,
  at: () => null,
  message: {
    nb: (programme, { write }) => {
      const missing = withoutReport(programme);
      const codes = write.list(missing.map(({ code }) => code));
      return missing.length === 1
        ? `Det åpne tiltaket ${codes} mangler statusrapport for perioden.`
        : `${String(missing.length)} åpne tiltak mangler statusrapport for perioden: ${codes}.`;
    },
    nn: (programme, { write }) => {
      const missing = withoutReport(programme);
      const codes = write.list(missing.map(({ code }) => code));
      return missing.length === 1
        ? `Det opne tiltaket ${codes} manglar statusrapport for perioden.`
        : `${String(missing.length)} opne tiltak manglar statusrapport for perioden: ${codes}.`;
    },
    en: (programme, { write }) => {
      const missing = withoutReport(programme);
      const codes = write.list(missing.map(({ code }) => code));
      return missing.length === 1
        ? `The open initiative ${codes} has no status report for the period.`
        : `${String(missing.length)} open initiatives have no status report for the period: ${codes}.`;
    },
  },
  fixes: (programme) => {
    const { tables, period } = programme;
    const byPeriod = tables.reports.has("period");
    if (byPeriod && period === null) return [];
    const rows = withoutReport(programme).map(({ code }) => (byPeriod ? { period: period?.id ?? "", code } : { code }));
    return [
      {
        label: { nb: "Lag tomme rader i rapporttabellen", nn: "Lag tomme rader i rapporttabellen", en: "Make blank rows in the report table" },
        appends: [{ table: "reports", rows }],
      },
    ];
  },
});
