import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { textAt } from "../../values/item-at";
import type { PeriodRow } from "../period-row";
import { rule } from "../rule";

/** Row of the first period with the same id, in the order of the table; the row itself where it is that one. */
function firstOf({ id, row }: PeriodRow, { tables }: Programme): number {
  const folded = foldText(id);
  const ids = tables.periods.text("id").values;
  for (let other = 0; other < row; other++) if (foldText(textAt(ids, other)) === folded) return other;
  return row;
}

export const duplicatePeriod = rule({
  id: "period/duplicate-id",
  answers: ["DQ13"],
  kind: "data",
  subject: "period",
  looksAt: "column",
  severity: "error",
  profile: "essential",
  needs: ["periods.id"],
  why: {
    nb: "Står samme periode på to rader, er det tilfeldig hvilken statusdato og kostnadsdato som gjelder.",
    nn: "Står same periode på to rader, er det tilfeldig kva statusdato og kostnadsdato som gjeld.",
    en: "When one period has two rows, it is up to chance which status date and cost date hold.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
| [2022-w02-09] | 2022-01-10 | 2022-03-06 |
| 2022-W10-17 | 2022-03-07 | 2022-05-01 |`,
  ],
  when: (period, { programme }) => firstOf(period, programme) !== period.row,
  at: "id",
  message: {
    nb: (period, { programme }) =>
      `Perioden ${period.id} står to ganger (rad ${String(programme.tables.periods.sheetRow(firstOf(period, programme)))} og ${String(programme.tables.periods.sheetRow(period.row))}). Hvilken skal bort?`,
    nn: (period, { programme }) =>
      `Perioden ${period.id} står to gonger (rad ${String(programme.tables.periods.sheetRow(firstOf(period, programme)))} og ${String(programme.tables.periods.sheetRow(period.row))}). Kva for ein skal bort?`,
    en: (period, { programme }) =>
      `Period ${period.id} stands twice (rows ${String(programme.tables.periods.sheetRow(firstOf(period, programme)))} and ${String(programme.tables.periods.sheetRow(period.row))}). Which one should go?`,
  },
});
