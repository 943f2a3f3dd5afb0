import { dependencyEnds, type DependencyEnd } from "../../model/dependency-graph";
import type { PastMilestone } from "../../model/history";
import type { DependencyRow } from "../../model/initiative";
import { pastOf } from "../../model/past-milestones";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function pastEnd({ forecast, plan, baseline }: PastMilestone): number {
  return (forecast ?? plan ?? baseline)?.end ?? NONE;
}

/** Days by which a milestone's forecast is later than in the previous report; `NaN` where either is missing. */
function moved(end: DependencyEnd | null, programme: Programme): number {
  if (end === null || end.milestone < 0) return NaN;
  const milestone = programme.milestones.separate().at(end.milestone);
  const { forecastEnd, deliveredEnd, isDelivered } = milestone;
  const past = pastOf(programme, milestone);
  const before = past === null ? NONE : pastEnd(past);
  const now = isDelivered ? deliveredEnd : forecastEnd;
  return before === NONE || now === NONE ? NaN : now - before;
}

function slipped(row: DependencyRow, programme: Programme): number {
  const { from, to } = dependencyEnds(programme, row);
  if (from === null || from.milestone < 0 || programme.milestones.separate().at(from.milestone).isDelivered) return 0;
  const days = moved(to, programme);
  return days > 0 && moved(from, programme) === 0 ? days : 0;
}

export const predecessorSlipped = rule({
  id: "dependency/predecessor-slipped",
  answers: ["XT13"],
  kind: "status",
  subject: "dependency",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["dependencies.from", "dependencies.to", "milestones.baseline", "history.key"],
  why: {
    nb: "Det som ventes på, er blitt forsinket, men det som venter, har samme dato som før. Da er det trolig ingen som har regnet på om den holder.",
    nn: "Det som blir venta på, er blitt forseinka, men det som ventar, har same dato som før. Då er det truleg ingen som har rekna på om han held.",
    en: "What is waited for has become late, but what waits keeps its date. Probably nobody has worked out whether it holds.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose |
| 1e | MP4 | Pilot | 2022-12-31 | |
| 1e | MP5 | Utrulling | 2023-03-31 | 2023-04-01 |
| 5b | MP1 | Forslag | 2022-06-30 | 2022-07-01 |

tblAvhengigheter
| Fra | Til | Beskrivelse |
| 1e/MP4 | [5b/MP1] | Praksis i bruk |
| 1e/MP5 | 5b/MP1 | Praksis i bruk |
| 5b/MP1 | 1e/MP4 | Test |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1e | 1e/MP4 | Planlagt ferdig | '31.12.2022 | | | a |
| '2022-01 | 1 | publisert | 1e | 1e/MP5 | Planlagt ferdig | '31.03.2023 | | | b |
| '2022-01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '30.06.2022 | | | c |
`,
  ],
  when: (row, { programme }) => slipped(row, programme) > 0,
  at: "to",
  message: {
    nb: (row, { programme, write }) =>
      `${row.to} er blitt ${write.days(slipped(row, programme))} senere siden forrige rapport, men ${row.from}, som venter på den, har samme dato. Holder den?`,
    nn: (row, { programme, write }) =>
      `${row.to} er blitt ${write.days(slipped(row, programme))} seinare sidan førre rapport, men ${row.from}, som ventar på han, har same dato. Held han?`,
    en: (row, { programme, write }) =>
      `${row.to} is ${write.days(slipped(row, programme))} later than in the last report, but ${row.from}, which waits for it, keeps its date. Does it hold?`,
  },
});
