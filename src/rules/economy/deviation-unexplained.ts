import { theDeviation } from "../../model/deviation-word";
import { timePassed } from "../../model/initiative-time";
import { isOverspend, isUnderspend } from "../../model/spending";
import { rule } from "../rule";

export const deviationUnexplained = rule({
  id: "economy/deviation-unexplained",
  answers: ["BU06"],
  kind: "data",
  subject: "economy",
  looksAt: "initiative",
  severity: ({ deviation }) => (deviation > 0 ? "error" : "warning"),
  profile: "essential",
  parameters: {
    characters: { unit: "characters", default: 10 },
    overspend: { unit: "share", default: 0.05 },
    underspend: { unit: "share", default: 0.25 },
    time: { unit: "share", default: 0.25 },
  },
  needs: ["economy.plan", "economy.actual", "economy.comment"],
  why: {
    nb: "Et stort avvik uten forklaring blir det første spørsmålet i møtet. Skriv årsak og konsekvens, så kan styringsgruppen bruke tiden på det som skal gjøres.",
    nn: "Eit stort avvik utan forklaring blir det første spørsmålet i møtet. Skriv årsak og konsekvens, så kan styringsgruppa bruke tida på det som skal gjerast.",
    en: "A large deviation without an explanation is the meeting's first question. Write cause and consequence, and the committee can spend its time on what is to be done.",
  },
  examples: [
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| '2022-01 | 1a | 3500000 | 2570000 | [] |
| '2022-01 | 1b | 3500000 | 2570000 | Pilot utsatt |
| '2022-01 | 1c | 3500000 | 2570000 | [ok] |
| '2022-01 | 1d | 1000000 | 1050001 | [Dyrere] |
| '2022-01 | 1e | 1000000 | 1050000 | |
| '2022-01 | 1f | 1000000 | 750001 | |
| '2022-01 | 1g | 1000000 | 750000 | [] |
| '2022-01 | 1h | 1000000 | 750000 | 123456789Å |
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
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| '2022-01 | 1a | 1000000 | 700000 | [] |
| '2022-01 | 1b | 1000000 | 700000 | |
`,
  ],
  when: (row, { parameter, programme }) =>
    row.current &&
    row.comment.length < parameter.characters &&
    (isOverspend(row, parameter.overspend, programme.settings.materiality) ||
      (isUnderspend(row, parameter.underspend) &&
        !(row.initiative !== null && timePassed(programme, row.initiative, row.initiative.statusDate) < parameter.time))),
  at: "comment",
  message: {
    nb: ({ deviation, share }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nb")} på ${write.kroner(Math.abs(deviation))}${
        Number.isNaN(share) ? "" : ` (${write.percent(Math.abs(share))})`
      } er ikke forklart. Skriv årsak og konsekvens i Kommentar.`,
    nn: ({ deviation, share }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "nn")} på ${write.kroner(Math.abs(deviation))}${
        Number.isNaN(share) ? "" : ` (${write.percent(Math.abs(share))})`
      } er ikkje forklart. Skriv årsak og konsekvens i Kommentar.`,
    en: ({ deviation, share }, { programme: { settings }, write }) =>
      `${theDeviation(deviation, settings.deviationWords, "en")} of ${write.kroner(Math.abs(deviation))}${
        Number.isNaN(share) ? "" : ` (${write.percent(Math.abs(share))})`
      } is not explained. Write cause and consequence in Comment.`,
  },
  over: ["economy/underspend", "economy/overspend"],
});
