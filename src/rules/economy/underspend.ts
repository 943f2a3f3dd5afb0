import { theDeviation } from "../../model/deviation-word";
import { timePassed } from "../../model/initiative-time";
import { isUnderspend, underspendFloor, UNDERSPEND_BUDGET, UNDERSPEND_KRONER } from "../../model/spending";
import { rule } from "../rule";

export const underspend = rule({
  id: "economy/underspend",
  answers: ["BU05"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: (row, { parameter, programme }) => {
    const early = row.initiative !== null && timePassed(programme, row.initiative, row.initiative.statusDate) < parameter.time;
    return isUnderspend(row, parameter.large) && !early ? "warning" : "note";
  },
  profile: "essential",
  parameters: {
    share: { unit: "share", default: 0.1 },
    large: { unit: "share", default: 0.25 },
    time: { unit: "share", default: 0.25 },
    kroner: { unit: "kroner", default: UNDERSPEND_KRONER },
    budget: { unit: "share", default: UNDERSPEND_BUDGET },
  },
  needs: ["economy.plan", "economy.actual"],
  why: {
    nb: "Lavt forbruk betyr ofte at arbeidet ligger etter, eller at planen er feil fordelt i tid. Pengene kan også trengs et annet sted.",
    nn: "Lågt forbruk tyder ofte at arbeidet ligg etter, eller at planen er feil fordelt i tid. Pengane kan òg trengast ein annan stad.",
    en: "Low spending often means that the work is behind, or that the plan is spread wrongly over time. The money may also be needed elsewhere.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 3500000 | [2570000] |
| '2022-01 | 1b | 1000000 | 900001 |
| '2022-01 | 1c | 1000000 | [900000] |
| '2022-01 | 1d | 100000 | 50000 |
| '2022-01 | 1e | 100000 | [49999] |
`,
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |

tblTiltak
| Kode | Tiltak |
| 1a | En firedel av tiden er gått |
| 1b | Ikke en firedel ennå |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1a | MP1 | Oppstart | 2022-01-01 |
| 1a | MP2 | Slutt | 2022-05-01 |
| 1b | MP1 | Oppstart | 2022-01-01 |
| 1b | MP2 | Slutt | 2022-05-02 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 1000000 | [700000] |
| '2022-01 | 1b | 1000000 | [700000] |
`,
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 10000000 |
| 1b | Opplæring | 10000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 500000 | 400000 |
| '2022-01 | 1b | 500000 | [399999] |
`,
  ],
  when: (row, { parameter }) => row.current && isUnderspend(row, parameter.share, underspendFloor(row.initiative?.budget ?? null, parameter.kroner, parameter.budget)),
  at: "actual",
  message: {
    nb: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nb")} er ${write.kroner(-deviation)} (${write.percent(-share)} av plan hittil): virkelig ${write.kroner(
        actual,
      )} mot plan ${write.kroner(plan)}. Ligger arbeidet etter, eller er planen feil fordelt?`,
    nn: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nn")} er ${write.kroner(-deviation)} (${write.percent(-share)} av plan hittil): verkeleg ${write.kroner(
        actual,
      )} mot plan ${write.kroner(plan)}. Ligg arbeidet etter, eller er planen feil fordelt?`,
    en: ({ deviation, share, actual, plan }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "en")} is ${write.kroner(-deviation)} (${write.percent(-share)} of plan to date): actual ${write.kroner(
        actual,
      )} against plan ${write.kroner(plan)}. Is the work behind, or the plan spread wrongly?`,
  },
});
