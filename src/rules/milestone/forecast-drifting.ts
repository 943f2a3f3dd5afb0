import { expectedBefore, movesInARow } from "../../model/forecast-history";
import type { Milestone } from "../../model/milestone";
import { NONE } from "../../values/none";
import { expectedField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

interface Drift {
  readonly reports: number;
  /** Days that the expectation has moved over these reports, and days that have passed meanwhile. */
  readonly moved: number;
  readonly passed: number;
}

/** Moved in no report. */
const NO_DRIFT: Drift = { reports: 0, moved: 0, passed: 0 };

function drift(milestone: Milestone, { programme }: RuleContext): Drift {
  const earlier = expectedBefore(programme, milestone);
  const reports = movesInARow(earlier, milestone.forecastEnd);
  const first = earlier[earlier.length - reports];
  if (!first) return NO_DRIFT;
  return { reports, moved: milestone.forecastEnd - first.end, passed: milestone.statusDate - first.at };
}

export const forecastDrifting = rule({
  id: "milestone/forecast-drifting",
  answers: ["MS23"],
  kind: "status",
  subject: "milestone",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { reports: { unit: "count", default: 3 } },
  needs: ["milestones.baseline", "history.period"],
  why: {
    nb: "Flyttes datoen like fort som tiden går, kommer milepælen aldri nærmere. Det er et tegn på at noe grunnleggende står i veien.",
    nn: "Blir datoen flytta like fort som tida går, kjem milepælen aldri nærare. Det er eit teikn på at noko grunnleggjande står i vegen.",
    en: "When the date moves as fast as time passes, the milestone never comes closer. It is a sign that something fundamental stands in the way.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| '2022-04 | 2022-04-01 | 2022-04-30 |

I dag: 2022-05-02

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 5b | MP1 | Tre ganger, like fort som tiden | 2022-06-30 | [2022-09-30] | |
| 5b | MP2 | To ganger | 2022-06-30 | 2022-09-30 | |
| 5b | MP3 | Tre ganger, en dag om gangen | 2022-06-30 | 2022-07-03 | |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W04 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-06-30 | | | |
| 2022-W04 | 1 | publisert | 5b | 5b/MP2 | Planlagt ferdig | '2022-07-31 | | | |
| 2022-W04 | 1 | publisert | 5b | 5b/MP3 | Planlagt ferdig | '2022-06-30 | | | |
| 2022-W08 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-07-31 | | | |
| 2022-W08 | 1 | publisert | 5b | 5b/MP2 | Planlagt ferdig | '2022-07-31 | | | |
| 2022-W08 | 1 | publisert | 5b | 5b/MP3 | Planlagt ferdig | '2022-07-01 | | | |
| 2022-W12 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-08-31 | | | |
| 2022-W12 | 1 | publisert | 5b | 5b/MP2 | Planlagt ferdig | '2022-08-31 | | | |
| 2022-W12 | 1 | publisert | 5b | 5b/MP3 | Planlagt ferdig | '2022-07-02 | | | |`,
  ],
  when: (milestone, context) => {
    if (milestone.forecastEnd === NONE || milestone.isDelivered) return false;
    const found = drift(milestone, context);
    return found.reports > 0 && found.reports >= context.parameter.reports && found.moved >= found.passed;
  },
  at: expectedField,
  message: {
    nb: (milestone, context) => {
      const { reports, moved, passed } = drift(milestone, context);
      return `${milestoneName(milestone, context.write)} er flyttet i ${context.write.number(reports)} rapporter på rad: ${context.write.days(moved)} på ${context.write.days(passed)}. Hva står i veien?`;
    },
    nn: (milestone, context) => {
      const { reports, moved, passed } = drift(milestone, context);
      return `${milestoneName(milestone, context.write)} er flytta i ${context.write.number(reports)} rapportar på rad: ${context.write.days(moved)} på ${context.write.days(passed)}. Kva står i vegen?`;
    },
    en: (milestone, context) => {
      const { reports, moved, passed } = drift(milestone, context);
      return `${milestoneName(milestone, context.write)} has moved in ${context.write.number(reports)} reports in a row: ${context.write.days(moved)} in ${context.write.days(passed)}. What stands in the way?`;
    },
  },
});
