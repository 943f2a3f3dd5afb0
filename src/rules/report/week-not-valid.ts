import type { ReportRow } from "../../model/initiative";
import { isBlankMark } from "../../values/blank-marks";
import { foldText } from "../../values/fold";
import { rule } from "../rule";
import { speaksOfWeeks } from "../speaks-of-weeks";

/** Longer than this over New Year, the first week is taken to stand after the last by mistake: «uke 10–02». */
const MOST_DAYS_OVER_NEW_YEAR = 182;

function isWrongWeek({ statedPeriodText, statedPeriod }: ReportRow): boolean {
  if (!speaksOfWeeks(statedPeriodText)) return false;
  return statedPeriod === null || statedPeriod.to - statedPeriod.from > MOST_DAYS_OVER_NEW_YEAR;
}

/** In other words than weeks, and in none that name a period: the programme's own is used. */
function isUnread({ statedPeriodText, statedPeriod }: ReportRow): boolean {
  return statedPeriod === null && !speaksOfWeeks(statedPeriodText) && !isBlankMark(foldText(statedPeriodText));
}

export const weekNotValid = rule({
  id: "report/week-not-valid",
  answers: ["PE04"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: (report) => (isUnread(report) ? "warning" : "error"),
  profile: "essential",
  needs: ["reports.statedPeriod"],
  why: {
    nb: "Finnes ikke uken, måles tiltaket mot programmets statusdato og ikke sin egen.",
    nn: "Finst ikkje veka, blir tiltaket målt mot statusdatoen til programmet og ikkje sin eigen.",
    en: "If the week does not exist, the initiative is measured against the programme's status date and not its own.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblRapporter
| PeriodeID | Kode | Periode oppgitt | Gjort |
| 2022-W02-09 | 8a | [Uke 53 2022] | Rapport levert |
| 2022-W02-09 | 5b | [Uke 10-02] | Høring holdt |
| 2022-W02-09 | 1d | Uke 52-02 | Lansert |
| 2022-W02-09 | 1e | Uke 02-09 2022 | Startet |
| 2022-W02-09 | 1f | [Vinteren] | Startet |
| 2022-W02-09 | 1h | Hittil i år | Startet |
| 2022-W02-09 | 1g | – | Startet |`,
  ],
  when: (report) => report.current && (isWrongWeek(report) || isUnread(report)),
  at: "statedPeriod",
  message: {
    nb: (report, { write }) =>
      isUnread(report)
        ? `Periode oppgitt ${write.quote(report.statedPeriodText)} kan ikke leses som en periode, og tiltaket måles mot programmets statusdato. Skriv for eksempel uke 02–09 2022.`
        : `${write.quote(report.statedPeriodText)} er ingen gyldig periode: uken finnes ikke det året, eller den første kommer etter den siste. Skriv for eksempel uke 02–09 2022.`,
    nn: (report, { write }) =>
      isUnread(report)
        ? `Periode oppgitt ${write.quote(report.statedPeriodText)} kan ikkje lesast som ein periode, og tiltaket blir målt mot statusdatoen til programmet. Skriv til dømes veke 02–09 2022.`
        : `${write.quote(report.statedPeriodText)} er ingen gyldig periode: veka finst ikkje det året, eller den første kjem etter den siste. Skriv til dømes veke 02–09 2022.`,
    en: (report, { write }) =>
      isUnread(report)
        ? `The stated period ${write.quote(report.statedPeriodText)} cannot be read as a period, and the initiative is measured against the programme's status date. Write for example weeks 02–09 2022.`
        : `${write.quote(report.statedPeriodText)} is no valid period: the week does not exist in that year, or the first comes after the last. Write for example weeks 02–09 2022.`,
  },
  over: ["report/period-differs", "report/year-inferred"],
});
