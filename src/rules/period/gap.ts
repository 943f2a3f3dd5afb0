import type { Programme, ReportingPeriod } from "../../model/programme";
import { NONE } from "../../values/none";
import type { PeriodRow } from "../period-row";
import { rule, type RuleContext } from "../rule";

/** The nearest earlier period of the same type, where days lie between the two. */
function beforeGap({ read }: PeriodRow, { periods }: Programme): ReportingPeriod | null {
  if (!read) return null;
  let nearest: ReportingPeriod | null = null;
  for (const other of periods) {
    if (other.type !== read.type || other.from >= read.from) continue;
    if (nearest === null || other.to > nearest.to) nearest = other;
  }
  return nearest !== null && nearest.to + 1 < read.from ? nearest : null;
}

function told(period: PeriodRow, { programme, write }: RuleContext): { readonly before: string; readonly days: string } {
  const { id = "", to = NONE } = beforeGap(period, programme) ?? {};
  return { before: id, days: write.days((period.read?.from ?? NONE) - to - 1) };
}

export const periodGap = rule({
  id: "period/gap",
  answers: ["PE02"],
  kind: "data",
  subject: "period",
  looksAt: "column",
  severity: "note",
  profile: "full",
  needs: ["periods.id"],
  why: {
    nb: "Det som skjer mellom to perioder, kommer ikke med i noen rapport.",
    nn: "Det som skjer mellom to periodar, kjem ikkje med i nokon rapport.",
    en: "What happens between two periods is in no report.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
| 2022-W10-17 | 2022-03-07 | 2022-05-01 |
| [2022-W19-25] | 2022-05-09 | 2022-06-26 |`,
  ],
  when: (period, { programme }) => beforeGap(period, programme) !== null,
  at: "id",
  message: {
    nb: (period, context) => {
      const { before, days } = told(period, context);
      return `Det går ${days} mellom ${before} og ${period.id} uten noen periode. Er det meningen?`;
    },
    nn: (period, context) => {
      const { before, days } = told(period, context);
      return `Det går ${days} mellom ${before} og ${period.id} utan nokon periode. Er det meininga?`;
    },
    en: (period, context) => {
      const { before, days } = told(period, context);
      return `There are ${days} between ${before} and ${period.id} without a period. Is that intended?`;
    },
  },
});
