import type { ReportRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { workingDaysBetween } from "../../values/working-days";
import { rule } from "../rule";

/** Working days from the end of the report's period to its date; `NONE` where either is missing. */
function daysAfter({ current, signedOn, statedPeriod }: ReportRow, { period }: Programme): number {
  if (!current || signedOn === NONE || period === null) return NONE;
  const end = Math.max(period.to, statedPeriod?.to ?? period.to);
  return signedOn <= end ? 0 : workingDaysBetween(end, signedOn);
}

export const publishedLate = rule({
  id: "report/published-late",
  answers: ["PE06"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: "note",
  profile: "off",
  parameters: { workingDays: { unit: "days", default: 5 } },
  needs: ["reports.date"],
  why: {
    nb: "En rapport som kommer lenge etter periodens slutt, beskriver en situasjon som ikke lenger gjelder.",
    nn: "Ein rapport som kjem lenge etter slutten på perioden, skildrar ein situasjon som ikkje lenger gjeld.",
    en: "A report that comes long after the end of the period describes a situation that no longer holds.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblRapporter
| PeriodeID | Kode | Gjort | Dato |
| 2022-W02-09 | 1d | Fem arbeidsdager etter | 2022-03-11 |
| 2022-W02-09 | 1e | Seks arbeidsdager etter | [2022-03-14] |`,
  ],
  when: (report, { programme, parameter }) => daysAfter(report, programme) > parameter.workingDays,
  at: "date",
  message: {
    nb: (report, { programme, write }) =>
      `Rapporten for ${report.code} er datert ${write.day(report.signedOn)}, ${write.number(daysAfter(report, programme))} arbeidsdager etter periodens slutt. Er datoen riktig?`,
    nn: (report, { programme, write }) =>
      `Rapporten for ${report.code} er datert ${write.day(report.signedOn)}, ${write.number(daysAfter(report, programme))} arbeidsdagar etter slutten på perioden. Er datoen rett?`,
    en: (report, { programme, write }) =>
      `The report on ${report.code} is dated ${write.day(report.signedOn)}, ${write.number(daysAfter(report, programme))} working days after the end of the period. Is the date right?`,
  },
});
