import type { Programme, ReportingPeriod } from "../../model/programme";
import type { PeriodRow } from "../period-row";
import { rule } from "../rule";

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
    nb: (period, { programme, write }) => {
      const before = beforeGap(period, programme);
      const days = (period.read?.from ?? 0) - (before?.to ?? 0) - 1;
      return `Det går ${write.days(days)} mellom ${before?.id ?? ""} og ${period.id} uten noen periode. Er det meningen?`;
    },
    nn: (period, { programme, write }) => {
      const before = beforeGap(period, programme);
      const days = (period.read?.from ?? 0) - (before?.to ?? 0) - 1;
      return `Det går ${write.days(days)} mellom ${before?.id ?? ""} og ${period.id} utan nokon periode. Er det meininga?`;
    },
    en: (period, { programme, write }) => {
      const before = beforeGap(period, programme);
      const days = (period.read?.from ?? 0) - (before?.to ?? 0) - 1;
      return `There are ${write.days(days)} between ${before?.id ?? ""} and ${period.id} without a period. Is that intended?`;
    },
  },
});
