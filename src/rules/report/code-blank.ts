import { rule } from "../rule";

export const reportCodeBlank = rule({
  id: "report/code-blank",
  answers: ["DQ14"],
  kind: "data",
  subject: "report",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["reports.code"],
  why: {
    nb: "En rapport uten kode hører ikke til noe tiltak og kommer ikke med på statusarket.",
    nn: "Ein rapport utan kode høyrer ikkje til noko tiltak og kjem ikkje med på statusarket.",
    en: "A report without a code belongs to no initiative and is not on the status sheet.",
  },
  examples: [
    `
tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 5b | Høring | |
| 2022-W02-09 | [] | Møter | |
| 2022-W02-09 | | | |
`,
  ],
  when: ({ current, code, done, planned, summary }) => current && code === "" && (done.length > 0 || planned.length > 0 || summary !== ""),
  at: "code",
  message: {
    nb: () => "Rapporten har tekst, men ingen kode. Hvilket tiltak gjelder den?",
    nn: () => "Rapporten har tekst, men ingen kode. Kva tiltak gjeld han?",
    en: () => "The report has text, but no code. Which initiative is it for?",
  },
});
