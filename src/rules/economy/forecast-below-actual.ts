import { NONE } from "../../values/none";
import { rule } from "../rule";

export const forecastBelowActual = rule({
  id: "economy/forecast-below-actual",
  answers: ["BU17"],
  kind: "data",
  subject: "economy",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: ["economy.forecast", "economy.actual"],
  why: {
    nb: "Sluttsummen kan ikke bli lavere enn det som alt er brukt. Prognosen er trolig fra en tidligere periode, eller gjelder bare resten.",
    nn: "Sluttsummen kan ikkje bli lågare enn det som alt er brukt. Prognosen er truleg frå ein tidlegare periode, eller gjeld berre resten.",
    en: "The final cost cannot be lower than what is already spent. The forecast is probably from an earlier period, or covers only what remains.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2022-01 | 1a | 500000 | 480000 | 480000 |
| '2022-01 | 1b | 500000 | 480000 | [479999] |
| '2022-01 | 1c | 500000 | 480000 | |
`,
  ],
  when: ({ current, forecast, actual }) => current && forecast !== NONE && actual !== NONE && forecast < actual,
  at: "forecast",
  message: {
    nb: ({ forecast, actual }, { write }) =>
      `Prognose totalt er ${write.kroner(forecast)}, men ${write.kroner(actual)} er alt brukt. Hva blir sluttsummen?`,
    nn: ({ forecast, actual }, { write }) =>
      `Prognose totalt er ${write.kroner(forecast)}, men ${write.kroner(actual)} er alt brukt. Kva blir sluttsummen?`,
    en: ({ forecast, actual }, { write }) =>
      `The forecast at completion is ${write.kroner(forecast)}, but ${write.kroner(actual)} is already spent. What will the total be?`,
  },
  over: ["economy/forecast-over-budget"],
});
