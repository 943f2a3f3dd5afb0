import type { ReportRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Language } from "../../values/language";
import { periodInSentence } from "../../values/period-in-sentence";
import { periodTitle } from "../../values/read-period";
import { rule } from "../rule";

function differs({ current, statedPeriod }: ReportRow, { period }: Programme): boolean {
  return current && statedPeriod !== null && period !== null && (statedPeriod.from !== period.from || statedPeriod.to !== period.to);
}

function lower(period: ReportRow["statedPeriod"], language: Language): string {
  return period ? periodInSentence(periodTitle(period, language), language) : "";
}

function own(programme: Programme, language: Language): string {
  return lower(programme.period, language);
}

export const periodDiffers = rule({
  id: "report/period-differs",
  answers: ["PE05"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: ["reports.statedPeriod"],
  why: {
    nb: "Rapporterer et tiltak for andre uker enn programmet, måles det mot en annen statusdato, og tallene kan ikke sammenlignes rett fram.",
    nn: "Rapporterer eit tiltak for andre veker enn programmet, blir det målt mot ein annan statusdato, og tala kan ikkje samanliknast rett fram.",
    en: "When an initiative reports for other weeks than the programme, it is measured against another status date, and the figures do not compare directly.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblRapporter
| PeriodeID | Kode | Periode oppgitt | Gjort |
| 2022-W02-09 | 1d | Uke 02-09 2022 | Lansert |
| 2022-W02-09 | 5b | [Uke 2-10 (-22)] | Høring holdt |
| 2022-W02-09 | 1e | | Startet |`,
  ],
  when: (report, { programme }) => differs(report, programme),
  at: "statedPeriod",
  message: {
    nb: ({ code, statedPeriod }, { programme }) =>
      `${code} rapporterer ${lower(statedPeriod, "nb")}, programmet ${own(programme, "nb")}. Hvilken periode gjelder?`,
    nn: ({ code, statedPeriod }, { programme }) =>
      `${code} rapporterer ${lower(statedPeriod, "nn")}, programmet ${own(programme, "nn")}. Kva periode gjeld?`,
    en: ({ code, statedPeriod }, { programme }) =>
      `${code} reports ${lower(statedPeriod, "en")}, the programme ${own(programme, "en")}. Which period holds?`,
  },
  fixesAlike: true,
  fixes: (_, { programme }) => {
    const { period, language } = programme;
    if (!period) return [];
    return [
      {
        label: { nb: `Bruk programmets: ${periodTitle(period, "nb")}`, nn: `Bruk den til programmet: ${periodTitle(period, "nn")}`, en: `Use the programme's: ${periodTitle(period, "en")}` },
        edits: [{ at: "statedPeriod", value: periodTitle(period, language) }],
      },
    ];
  },
});
