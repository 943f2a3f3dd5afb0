import type { Programme, ReportingPeriod } from "../../model/programme";
import { foldText } from "../../values/fold";
import { NONE } from "../../values/none";
import type { PeriodRow } from "../period-row";
import { rule, type RuleContext } from "../rule";

/** The first earlier row of the same type that shares a day with this one; one of the same id is a repeated row. */
function overlapped({ row, id, read }: PeriodRow, { periods }: Programme): ReportingPeriod | null {
  if (!read) return null;
  const folded = foldText(id);
  const shares = (other: ReportingPeriod): boolean =>
    other.row < row && other.type === read.type && other.from <= read.to && read.from <= other.to && foldText(other.id) !== folded;
  return periods.find(shares) ?? null;
}

function told(period: PeriodRow, { programme, write }: RuleContext): { readonly from: string; readonly other: string; readonly until: string } {
  const other = overlapped(period, programme);
  return { from: write.day(period.read?.from ?? NONE), other: other?.id ?? "", until: write.day(other?.to ?? NONE) };
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
    nb: (period, context) => {
      const { from, other, until } = told(period, context);
      return `${period.id} begynner ${from}, men ${other} slutter først ${until}. Hvilken dato er riktig?`;
    },
    nn: (period, context) => {
      const { from, other, until } = told(period, context);
      return `${period.id} byrjar ${from}, men ${other} sluttar først ${until}. Kva dato er rett?`;
    },
    en: (period, context) => {
      const { from, other, until } = told(period, context);
      return `${period.id} begins ${from}, but ${other} does not end until ${until}. Which date is right?`;
    },
  },
});
