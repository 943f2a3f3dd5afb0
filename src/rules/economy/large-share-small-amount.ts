import { rule } from "../rule";

export const largeShareSmallAmount = rule({
  id: "economy/large-share-small-amount",
  answers: ["BU07"],
  kind: "status",
  subject: "economy",
  looksAt: "row",
  severity: "note",
  profile: "essential",
  parameters: { share: { unit: "share", default: 0.25 }, budget: { unit: "share", default: 0.01 } },
  needs: ["economy.plan", "economy.actual"],
  why: {
    nb: "Prosenten er stor fordi grunnlaget er lite. Den skal ikke uroe noen, og lyser derfor ikke opp.",
    nn: "Prosenten er stor fordi grunnlaget er lite. Han skal ikkje uroe nokon, og lyser difor ikkje opp.",
    en: "The percentage is large because what it is taken of is small. It should worry nobody, and so lights nothing.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 6600000 |
| 1b | Opplæring | 6600000 |
| 1c | Pilot | 6600000 |
| 1d | Drift | 6600000 |
| 1e | Analyse | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-01 | 1a | 50000 | [34750] |
| '2022-01 | 1b | 40000 | 50000 |
| '2022-01 | 1c | 80000 | [105000] |
| '2022-01 | 1d | 80000 | 105001 |
| '2022-01 | 1e | 20000 | 30001 |
`,
  ],
  when: ({ current, deviation, share, initiative }, { parameter, programme }) =>
    current &&
    Math.abs(share) > parameter.share &&
    Math.abs(deviation) <= programme.settings.materiality &&
    Math.abs(deviation) <= (initiative?.budget ? initiative.budget.ore * parameter.budget : Infinity),
  at: "actual",
  message: {
    nb: ({ share, deviation }, { programme: { settings }, write }) =>
      `Stort prosentavvik (${write.percent(share)}), men lite beløp: ${write.kroner(Math.abs(deviation))} er innenfor vesentlighetsgrensen på ${write.kroner(
        settings.materiality,
      )}.`,
    nn: ({ share, deviation }, { programme: { settings }, write }) =>
      `Stort prosentavvik (${write.percent(share)}), men lite beløp: ${write.kroner(Math.abs(deviation))} er innanfor vesentleggrensa på ${write.kroner(
        settings.materiality,
      )}.`,
    en: ({ share, deviation }, { programme: { settings }, write }) =>
      `A large deviation in per cent (${write.percent(share)}), but a small amount: ${write.kroner(
        Math.abs(deviation),
      )} is within the materiality limit of ${write.kroner(settings.materiality)}.`,
  },
});
