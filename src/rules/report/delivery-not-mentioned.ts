import { mentionsOf } from "../../model/text-mentions";
import type { ReportRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Milestones delivered in the period that «Gjort» does not name. */
function unmentioned({ initiative }: ReportRow, programme: Programme): readonly string[] {
  if (initiative === null) return [];
  const milestones = programme.milestones.separate();
  const mentioned = new Set(mentionsOf(programme, initiative).filter(({ field }) => field === "done").map(({ milestone }) => milestone));
  return initiative.milestones
    .filter((row) => !mentioned.has(row) && milestones.at(row).deliveredInPeriod && milestones.at(row).id !== "")
    .map((row) => milestones.at(row).id);
}

export const deliveryNotMentioned = rule({
  id: "report/delivery-not-mentioned",
  answers: ["XT08"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "off",
  needs: ["reports.done", "milestones.delivered", "milestones.id"],
  why: {
    nb: "En leveranse som ikke er nevnt i teksten, går lett leseren forbi.",
    nn: "Ein leveranse som ikkje er nemnd i teksten, går lett lesaren forbi.",
    en: "Readers easily miss a delivery that the text does not mention.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP1 | Utrulling | 2022-01-31 | 2022-01-31 |
| 1e | MP1 | Plan | 2021-12-31 | 2022-01-09 |
| 1e | MP2 | Analyse | 2022-02-28 | 2022-01-10 |

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1d | MP1 er levert |
| 2022-W02-09 | 1e | [Møter i arbeidsgruppen] |
`,
  ],
  when: (row, { programme }) => row.current && unmentioned(row, programme).length > 0,
  at: "done",
  message: {
    nb: (row, { programme, write }) => `${write.list(unmentioned(row, programme))} er levert i perioden, men ikke nevnt i Gjort. Skal det stå noe om leveransen?`,
    nn: (row, { programme, write }) => `${write.list(unmentioned(row, programme))} er levert i perioden, men ikkje nemnd i Gjort. Skal det stå noko om leveransen?`,
    en: (row, { programme, write }) => `${write.list(unmentioned(row, programme))} was delivered in the period, but is not mentioned in Done. Should the text say so?`,
  },
});
