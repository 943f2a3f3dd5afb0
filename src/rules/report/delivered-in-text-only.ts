import { mentionsOf } from "../../model/text-mentions";
import type { ReportRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Rows of the milestones that «Gjort» calls delivered and the table does not. */
function onlyInText({ initiative }: ReportRow, programme: Programme): readonly number[] {
  if (initiative === null) return [];
  const milestones = programme.milestones.separate();
  const rows = mentionsOf(programme, initiative)
    .filter(({ field, delivered, milestone }) => field === "done" && delivered && !milestones.at(milestone).saysDelivered)
    .map(({ milestone }) => milestone);
  return [...new Set(rows)];
}

function names(row: ReportRow, programme: Programme): readonly string[] {
  const milestones = programme.milestones.separate();
  return onlyInText(row, programme).map((milestone) => milestones.at(milestone).id);
}

export const deliveredInTextOnly = rule({
  id: "report/delivered-in-text-only",
  answers: ["XT07"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  needs: ["reports.done", "milestones.delivered", "milestones.id"],
  why: {
    nb: "Milepælen blir regnet som forsinket så lenge Levert er tom, selv om teksten sier at den er ferdig.",
    nn: "Milepælen blir rekna som forseinka så lenge Levert er tom, sjølv om teksten seier at han er ferdig.",
    en: "The milestone counts as late as long as Delivered is blank, even if the text says that it is finished.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Utrulling | 2022-01-31 | 2022-01-31 |
| 1d | MP2 | Drift | 2022-02-28 | |
| 1e | MP1 | Analyse | 2022-02-28 | |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 1d | [MP1 og MP2 er levert] | |
| 2022-W02-09 | 1e | Startet arbeidet med MP1 | Ferdigstille MP1 |
`,
  ],
  when: (row, { programme }) => row.current && onlyInText(row, programme).length > 0,
  at: "done",
  message: {
    nb: (row, { programme, write }) => `Teksten sier at ${write.list(names(row, programme))} er levert, men Levert er tom i milepæltabellen. Hvilken dag?`,
    nn: (row, { programme, write }) => `Teksten seier at ${write.list(names(row, programme))} er levert, men Levert er tom i milepæltabellen. Kva dag?`,
    en: (row, { programme, write }) => `The text says that ${write.list(names(row, programme))} is delivered, but Delivered is blank in the milestone table. On which day?`,
  },
});
