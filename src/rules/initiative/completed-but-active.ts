import { undeliveredCount } from "../../model/delivery-counts";
import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** A last report of what was done is in order in the period of the last delivery; later, or with plans ahead, it is not. */
function stillReports({ report, milestones }: Initiative, programme: Programme): boolean {
  if (report === null) return false;
  if (report.planned.length > 0) return true;
  if (report.done.length === 0) return false;
  const rows = programme.milestones.separate();
  return !milestones.some((row) => rows.at(row).deliveredInPeriod);
}

export const completedButActive = rule({
  id: "initiative/completed-but-active",
  answers: ["XT04"],
  kind: "data",
  subject: "initiative",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["initiatives.status"],
  untilPublished: "whole",
  why: {
    nb: "Et fullført tiltak har ingen side på statusarket neste gang. Arbeidet som gjenstår, blir da usynlig.",
    nn: "Eit fullført tiltak har inga side på statusarket neste gong. Arbeidet som står att, blir då usynleg.",
    en: "A completed initiative has no page on the next status sheet. The work that remains then becomes invisible.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Status |
| 1a | Forberedelser | fullført |
| 1b | Se reisene | [fullført] |
| 7b | Testfase | fullført |
| 8a | Retningslinjer | [fullført] |
| 8b | System | pågår |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Plan | 2021-06-30 | 2021-06-30 |
| 1b | MP1 | Utrulling | 2021-06-30 | |
| 7b | MP1 | Rapport | 2022-02-28 | 2022-02-28 |
| 8a | MP1 | Rapport | 2022-02-28 | 2022-02-28 |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 7b | Rapport levert | |
| 2022-W02-09 | 8a | Rapport levert | Evaluering |
| 2022-W02-09 | 8b | Avtale | Test |
`,
  ],
  when: (initiative, { programme }) =>
    initiative.row >= 0 &&
    initiative.status === "completed" &&
    (undeliveredCount(programme, initiative) > 0 || stillReports(initiative, programme)),
  at: "status",
  message: {
    nb: (initiative, { programme, write }) => {
      const undelivered = undeliveredCount(programme, initiative);
      const facts = [
        ...(initiative.report === null ? [] : [initiative.report.planned.length > 0 ? "planlegger aktiviteter" : "rapporterer aktivitet"]),
        ...(undelivered === 0 ? [] : [undelivered === 1 ? "har én milepæl uten levert-dato" : `har ${String(undelivered)} milepæler uten levert-dato`]),
      ];
      return `${initiative.code} står som fullført, men ${write.list(facts)}. Er tiltaket avsluttet?`;
    },
    nn: (initiative, { programme, write }) => {
      const undelivered = undeliveredCount(programme, initiative);
      const facts = [
        ...(initiative.report === null ? [] : [initiative.report.planned.length > 0 ? "planlegg aktivitetar" : "rapporterer aktivitet"]),
        ...(undelivered === 0 ? [] : [undelivered === 1 ? "har éin milepæl utan levert-dato" : `har ${String(undelivered)} milepælar utan levert-dato`]),
      ];
      return `${initiative.code} står som fullført, men ${write.list(facts)}. Er tiltaket avslutta?`;
    },
    en: (initiative, { programme, write }) => {
      const undelivered = undeliveredCount(programme, initiative);
      const facts = [
        ...(initiative.report === null ? [] : [initiative.report.planned.length > 0 ? "plans activities" : "reports activity"]),
        ...(undelivered === 0 ? [] : [undelivered === 1 ? "has one milestone without a delivery date" : `has ${String(undelivered)} milestones without a delivery date`]),
      ];
      return `${initiative.code} is set to completed, but ${write.list(facts)}. Is the initiative closed?`;
    },
  },
  fixes: (_initiative, { programme }) => [
    {
      label: { nb: "Sett status til pågår", nn: "Set status til pågår", en: "Set the status to ongoing" },
      edits: [{ at: "status", value: programme.language === "en" ? "ongoing" : "pågår" }],
    },
  ],
  over: ["initiative/status-against-milestones"],
});
