import { NONE } from "../../values/none";
import { rule } from "../rule";

export const economyCodeBlank = rule({
  id: "economy/code-blank",
  answers: ["DQ14"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["economy.code"],
  why: {
    nb: "Beløp uten kode hører ikke til noe tiltak og kommer ikke med på statusarket.",
    nn: "Beløp utan kode høyrer ikkje til noko tiltak og kjem ikkje med på statusarket.",
    en: "Amounts without a code belong to no initiative and are not on the status sheet.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 5b | 100000 | 90000 |
| 2022-W02-09 | [] | 100000 | |
| 2022-W02-09 | | | |
`,
  ],
  when: ({ current, code, plan, actual }) => current && code === "" && (plan !== NONE || actual !== NONE),
  at: "code",
  message: {
    nb: ({ plan, actual }, { write }) => `Raden har beløp (${write.kroner(actual === NONE ? plan : actual)}), men ingen kode. Hvilket tiltak gjelder den?`,
    nn: ({ plan, actual }, { write }) => `Rada har beløp (${write.kroner(actual === NONE ? plan : actual)}), men ingen kode. Kva tiltak gjeld ho?`,
    en: ({ plan, actual }, { write }) => `The row has amounts (${write.kroner(actual === NONE ? plan : actual)}), but no code. Which initiative is it for?`,
  },
});
