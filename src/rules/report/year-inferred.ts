import { partsOf } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { periodTitle } from "../../values/read-period";
import type { ReportRow } from "../../model/initiative";
import { rule } from "../rule";

function yearOf({ statedPeriod }: ReportRow): string {
  return String(partsOf(statedPeriod?.to ?? NONE).year);
}

export const yearInferred = rule({
  id: "report/year-inferred",
  answers: ["PE08"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: "note",
  profile: "essential",
  needs: ["reports.statedPeriod"],
  why: {
    nb: "Uten årstall vet ikke den som leser rapporten om et år, hvilken periode den gjelder.",
    nn: "Utan årstal veit ikkje den som les rapporten om eit år, kva periode han gjeld.",
    en: "Without the year, whoever reads the report a year from now does not know which period it is about.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblRapporter
| PeriodeID | Kode | Periode oppgitt | Gjort |
| 2022-W02-09 | 8a | [Uke 02 - 10] | Rapport levert |
| 2022-W02-09 | 5b | Uke 2-10 (-22) | Høring holdt |`,
  ],
  when: ({ current, statedPeriod, statedYearInferred }) => current && statedPeriod !== null && statedYearInferred,
  at: "statedPeriod",
  message: {
    nb: (report) => `År mangler i perioden; antar ${yearOf(report)}. Er det riktig?`,
    nn: (report) => `År manglar i perioden; går ut frå ${yearOf(report)}. Er det rett?`,
    en: (report) => `The period has no year; assuming ${yearOf(report)}. Is that right?`,
  },
  fixesAlike: true,
  fixes: ({ statedPeriod }, { programme }) => {
    if (!statedPeriod) return [];
    return [
      {
        label: { nb: `Skriv «${periodTitle(statedPeriod, "nb")}»`, nn: `Skriv «${periodTitle(statedPeriod, "nn")}»`, en: `Write “${periodTitle(statedPeriod, "en")}”` },
        edits: [{ at: "statedPeriod", value: periodTitle(statedPeriod, programme.language) }],
      },
    ];
  },
});
