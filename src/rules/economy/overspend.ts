import { theDeviation } from "../../model/deviation-word";
import { isOverspend } from "../../model/spending";
import { rule } from "../rule";

export const overspend = rule({
  id: "economy/overspend",
  answers: ["BU04"],
  kind: "status",
  subject: "economy",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  parameters: { share: { unit: "share", default: 0.05 } },
  needs: ["economy.plan", "economy.actual"],
  why: {
    nb: "Tiltaket har brukt mer enn planlagt så langt. Uten tiltak nå blir overskridelsen som regel større, for kostnader som er påløpt, kommer ikke tilbake.",
    nn: "Tiltaket har brukt meir enn planlagt så langt. Utan tiltak no blir overskridinga som regel større, for kostnader som er påkomne, kjem ikkje tilbake.",
    en: "The initiative has spent more than planned so far. Without action now the overrun usually grows, for costs that are incurred do not come back.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 1000000 | 1050000 |
| '2022-01 | 1b | 1000000 | [1050001] |
| '2022-01 | 1c | 100000 | 125000 |
| '2022-01 | 1d | 100000 | [125001] |
`,
  ],
  when: (row, { parameter, programme }) => row.current && isOverspend(row, parameter.share, programme.settings.materiality),
  at: "actual",
  message: {
    nb: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nb")} er ${write.kroner(deviation)}${
        Number.isNaN(share) ? "" : ` (${write.percent(share)} av plan hittil)`
      }: virkelig ${write.kroner(actual)} mot plan ${write.kroner(plan)}. Hva gjøres for å holde budsjettet?`,
    nn: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nn")} er ${write.kroner(deviation)}${
        Number.isNaN(share) ? "" : ` (${write.percent(share)} av plan hittil)`
      }: verkeleg ${write.kroner(actual)} mot plan ${write.kroner(plan)}. Kva blir gjort for å halde budsjettet?`,
    en: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "en")} is ${write.kroner(deviation)}${
        Number.isNaN(share) ? "" : ` (${write.percent(share)} of plan to date)`
      }: actual ${write.kroner(actual)} against plan ${write.kroner(plan)}. What is done to keep the budget?`,
  },
});
