import type { Programme, ReportingPeriod } from "../../model/programme";
import { foldText } from "../../values/fold";
import type { PeriodRow } from "../period-row";
import { rule } from "../rule";

/** The first earlier row of the same type that shares a day with this one; one of the same id is a repeated row. */
function overlapped({ row, id, read }: PeriodRow, { periods }: Programme): ReportingPeriod | null {
  if (!read) return null;
  const folded = foldText(id);
  const shares = (other: ReportingPeriod): boolean =>
    other.row < row && other.type === read.type && other.from <= read.to && read.from <= other.to && foldText(other.id) !== folded;
  return periods.find(shares) ?? null;
}

export const periodOverlap = rule({
  id: "period/overlap",
  answers: ["PE01"],
  kind: "data",
  subject: "period",
  looksAt: "column",
  severity: "error",
  profile: "essential",
  needs: ["periods.id"],
  why: {
    nb: "Overlapper to perioder, hører samme dag til to rapporter, og en levering eller kostnad kan telles to ganger.",
    nn: "Overlappar to periodar, høyrer same dagen til to rapportar, og ei levering eller ein kostnad kan teljast to gonger.",
    en: "When two periods overlap, one day belongs to two reports, and a delivery or cost can be counted twice.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
| [2022-W09-17] | 2022-02-28 | 2022-05-01 |
| 2022-W18-25 | 2022-05-02 | 2022-06-26 |
| 2022-T1 | 2022-01-01 | 2022-04-30 |`,
  ],
  when: (period, { programme }) => overlapped(period, programme) !== null,
  at: "id",
  message: {
    nb: (period, { programme, write }) => {
      const other = overlapped(period, programme);
      return `${period.id} begynner ${write.day(period.read?.from ?? 0)}, men ${other?.id ?? ""} slutter først ${write.day(other?.to ?? 0)}. Hvilken dato er riktig?`;
    },
    nn: (period, { programme, write }) => {
      const other = overlapped(period, programme);
      return `${period.id} byrjar ${write.day(period.read?.from ?? 0)}, men ${other?.id ?? ""} sluttar først ${write.day(other?.to ?? 0)}. Kva dato er rett?`;
    },
    en: (period, { programme, write }) => {
      const other = overlapped(period, programme);
      return `${period.id} begins ${write.day(period.read?.from ?? 0)}, but ${other?.id ?? ""} does not end until ${write.day(other?.to ?? 0)}. Which date is right?`;
    },
  },
});
