import type { Programme, ReportingPeriod } from "../../model/programme";
import type { PeriodRow } from "../period-row";
import { rule } from "../rule";

interface Gap {
  readonly before: string;
  /** Between the two; 0 where there is no gap. */
  readonly days: number;
}

const NO_GAP: Gap = { before: "", days: 0 };

/** The nearest earlier period of the same type, where days lie between the two. */
function gapBefore({ read }: PeriodRow, { periods }: Programme): Gap {
  if (!read) return NO_GAP;
  let nearest: ReportingPeriod | null = null;
  for (const other of periods) {
    if (other.type !== read.type || other.from >= read.from) continue;
    if (nearest === null || other.to > nearest.to) nearest = other;
  }
  return nearest !== null && nearest.to + 1 < read.from ? { before: nearest.id, days: read.from - nearest.to - 1 } : NO_GAP;
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
  when: (period, { programme }) => gapBefore(period, programme).days > 0,
  at: "id",
  message: {
    nb: (period, { programme, write }) => {
      const { before, days } = gapBefore(period, programme);
      return `Det går ${write.days(days)} mellom ${before} og ${period.id} uten noen periode. Er det meningen?`;
    },
    nn: (period, { programme, write }) => {
      const { before, days } = gapBefore(period, programme);
      return `Det går ${write.days(days)} mellom ${before} og ${period.id} utan nokon periode. Er det meininga?`;
    },
    en: (period, { programme, write }) => {
      const { before, days } = gapBefore(period, programme);
      return `There are ${write.days(days)} between ${before} and ${period.id} without a period. Is that intended?`;
    },
  },
});
