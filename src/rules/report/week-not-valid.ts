import type { ReportRow } from "../../model/initiative";
import { rule } from "../rule";
import { speaksOfWeeks } from "../speaks-of-weeks";

/** Longer than this over New Year, the first week is taken to stand after the last by mistake: «uke 10–02». */
const MOST_DAYS_OVER_NEW_YEAR = 182;

function isWrongWeek({ statedPeriodText, statedPeriod }: ReportRow): boolean {
  if (!speaksOfWeeks(statedPeriodText)) return false;
  return statedPeriod === null || statedPeriod.to - statedPeriod.from > MOST_DAYS_OVER_NEW_YEAR;
}

export const weekNotValid = rule({
  id: "report/week-not-valid",
  answers: ["PE04"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: "error",
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
| 2022-W02-09 | 1e | Uke 02-09 2022 | Startet |`,
  ],
  when: (report) => report.current && isWrongWeek(report),
  at: "statedPeriod",
  message: {
    nb: ({ statedPeriodText }, { write }) =>
      `${write.quote(statedPeriodText)} er ingen gyldig periode: uken finnes ikke det året, eller den første kommer etter den siste. Skriv for eksempel uke 02–09 2022.`,
    nn: ({ statedPeriodText }, { write }) =>
      `${write.quote(statedPeriodText)} er ingen gyldig periode: veka finst ikkje det året, eller den første kjem etter den siste. Skriv til dømes veke 02–09 2022.`,
    en: ({ statedPeriodText }, { write }) =>
      `${write.quote(statedPeriodText)} is no valid period: the week does not exist in that year, or the first comes after the last. Write for example weeks 02–09 2022.`,
  },
  over: ["report/period-differs", "report/year-inferred"],
});
