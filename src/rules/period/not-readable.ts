import { periodFromId } from "../../values/read-period";
import { rule } from "../rule";
import { speaksOfWeeks } from "../speaks-of-weeks";

function isWrongWeek(id: string): boolean {
  return speaksOfWeeks(id) && periodFromId(id) === null;
}

export const periodNotReadable = rule({
  id: "period/not-readable",
  answers: ["PE04"],
  kind: "data",
  subject: "period",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["periods.id"],
  why: {
    nb: "Vet ikke Statusark hvilke dager en periode dekker, finnes det ingen statusdato å måle mot, og rapportene i den kommer ikke med.",
    nn: "Veit ikkje Statusark kva dagar ein periode dekkjer, finst det ingen statusdato å måle mot, og rapportane i han kjem ikkje med.",
    en: "If Statusark does not know which days a period covers, there is no status date to measure against, and its reports are left out.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2020-W53 | | |
| [2021-W53] | | |
| [2022-W10-02] | | |
| 2021-W52-2022-W02 | | |
| [Tredje periode] | | |
| Fjerde periode | 2022-05-01 | 2022-06-30 |`,
  ],
  when: ({ id, read }) => read === null || isWrongWeek(id),
  at: "id",
  message: {
    nb: ({ id }, { write }) =>
      isWrongWeek(id)
        ? `${write.quote(id)} er ingen gyldig uke: den finnes ikke det året, eller den første uken kommer etter den siste. Skriv for eksempel 2022-W02-09.`
        : `${write.quote(id)} sier ikke hvilke dager perioden dekker. Fyll ut Fra og Til, eller skriv for eksempel 2022-W02-09 eller 2022-T1.`,
    nn: ({ id }, { write }) =>
      isWrongWeek(id)
        ? `${write.quote(id)} er inga gyldig veke: ho finst ikkje det året, eller den første veka kjem etter den siste. Skriv til dømes 2022-W02-09.`
        : `${write.quote(id)} seier ikkje kva dagar perioden dekkjer. Fyll ut Frå og Til, eller skriv til dømes 2022-W02-09 eller 2022-T1.`,
    en: ({ id }, { write }) =>
      isWrongWeek(id)
        ? `${write.quote(id)} is no valid week: it does not exist in that year, or the first week comes after the last. Write for example 2022-W02-09.`
        : `${write.quote(id)} does not say which days the period covers. Fill in From and To, or write for example 2022-W02-09 or 2022-T1.`,
  },
});
