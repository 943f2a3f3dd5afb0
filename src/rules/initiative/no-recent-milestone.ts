import type { Initiative } from "../../model/initiative";
import type { Programme, ReportingPeriod } from "../../model/programme";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** First day of the last so many periods, the reported one counted; `NONE` where the table does not reach so far. */
function windowStart({ period, periods }: Programme, count: number): Day {
  if (!period) return NONE;
  let from: ReportingPeriod = period;
  for (let step = 1; step < count; step++) {
    const earlier = periods.filter((each) => each.type === period.type && each.to < from.from);
    const [first, ...rest] = earlier;
    if (!first) return NONE;
    from = rest.reduce((latest, each) => (each.to > latest.to ? each : latest), first);
  }
  return from.from;
}

/** The last day on which a milestone was due or delivered, up to the end of the next month; `NONE` where none was. */
function lastSign({ milestones }: Initiative, programme: Programme): { readonly latest: Day; readonly next: Day } {
  const rows = programme.milestones.separate();
  let latest = NONE;
  let next = NONE;
  for (const row of milestones) {
    const { deliveredEnd, due, statusDate } = rows.at(row);
    const day = deliveredEnd === NONE ? due : deliveredEnd;
    if (day === NONE) continue;
    if (day <= statusDate) latest = Math.max(latest, day);
    else next = next === NONE ? day : Math.min(next, day);
  }
  return { latest, next };
}

export const noRecentMilestone = rule({
  id: "initiative/no-recent-milestone",
  answers: ["MS27"],
  kind: "status",
  subject: "initiative",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { periods: { unit: "count", default: 2 } },
  needs: ["milestones.baseline", "initiatives.status", "periods.from"],
  why: {
    nb: "Et tiltak som pågår uten at noe forfaller eller leveres, kan ikke styres: ingen ser om det går framover.",
    nn: "Eit tiltak som pågår utan at noko forfell eller blir levert, kan ikkje styrast: ingen ser om det går framover.",
    en: "An initiative that goes on without anything due or delivered cannot be steered: nobody sees whether it moves.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2021-T3 | 2021-09-01 | 2021-12-31 |
| 2022-T1 | 2022-01-01 | 2022-04-30 |

tblTiltak
| Kode | Tiltak | Status |
| [1e] | Sist levert før de to periodene | pågår |
| 1d | Levert på første dag | pågår |
| 5b | Ikke startet | planlagt |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1e | MP1 | Behov | 2021-08-31 | 2021-08-31 |
| 1e | MP2 | Innføring | 2022-12-30 | |
| 1d | MP1 | Behov | 2021-09-01 | 2021-09-01 |
| 1d | MP2 | Innføring | 2022-12-30 | |
| 5b | MP1 | Høring | 2022-12-30 | |`,
  ],
  when: (initiative, { programme, parameter }) => {
    if (initiative.status !== "ongoing" || initiative.milestones.length === 0) return false;
    const from = windowStart(programme, parameter.periods);
    return from !== NONE && lastSign(initiative, programme).latest < from;
  },
  at: "code",
  message: {
    nb: (initiative, { programme, parameter, write }) => {
      const { next } = lastSign(initiative, programme);
      const ahead = next === NONE ? "ingen er planlagt" : `den neste er planlagt ${write.day(next)}`;
      return `Ingen milepæler i ${initiative.code} har forfalt eller blitt levert de siste ${write.number(parameter.periods)} periodene, og ${ahead}. Trengs det en milepæl før?`;
    },
    nn: (initiative, { programme, parameter, write }) => {
      const { next } = lastSign(initiative, programme);
      const ahead = next === NONE ? "ingen er planlagd" : `den neste er planlagd ${write.day(next)}`;
      return `Ingen milepælar i ${initiative.code} har forfalle eller blitt leverte dei siste ${write.number(parameter.periods)} periodane, og ${ahead}. Trengst det ein milepæl før?`;
    },
    en: (initiative, { programme, parameter, write }) => {
      const { next } = lastSign(initiative, programme);
      const ahead = next === NONE ? "none is planned" : `the next one is planned for ${write.day(next)}`;
      return `No milestone of ${initiative.code} has been due or delivered in the last ${write.number(parameter.periods)} periods, and ${ahead}. Is a milestone needed before then?`;
    },
  },
});
