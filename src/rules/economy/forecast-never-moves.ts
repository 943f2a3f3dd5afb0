import { earlierEconomy } from "../../model/past-economy";
import { NONE } from "../../values/none";
import { rule } from "../rule";

export const forecastNeverMoves = rule({
  id: "economy/forecast-never-moves",
  answers: ["BU40"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { periods: { unit: "count", default: 3 }, share: { unit: "share", default: 0.1 } },
  needs: ["economy.forecast", "initiatives.budget"],
  why: {
    nb: "Prognosen er lik budsjettet på kronen, periode etter periode, mens kostnadene går en annen vei. Da er det ingen prognose, bare budsjettet om igjen.",
    nn: "Prognosen er lik budsjettet på krona, periode etter periode, medan kostnadene går ein annan veg. Då er det ingen prognose, berre budsjettet om att.",
    en: "The forecast equals the budget to the krone, period after period, while the costs go elsewhere. Then it is no forecast, only the budget again.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |
| 1c | Pilot | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| '2021-12 | 1a | 100000 | 80000 | 1000000 |
| '2022-01 | 1a | 200000 | 160000 | 1000000 |
| '2022-02 | 1a | 300000 | 240000 | [1000000] |
| '2022-01 | 1b | 200000 | 160000 | 1000000 |
| '2022-02 | 1b | 300000 | 240000 | 1000000 |
| '2021-12 | 1c | 100000 | 90000 | 1000000 |
| '2022-01 | 1c | 200000 | 180000 | 1000000 |
| '2022-02 | 1c | 300000 | 270000 | 1000000 |
`,
  ],
  when: (row, { parameter, programme }) => {
    const budget = row.initiative?.budget?.ore ?? NONE;
    if (!row.current || budget === NONE || row.forecast !== budget || !(Math.abs(row.share) > parameter.share)) return false;
    const earlier = earlierEconomy(programme, row.initiative);
    if (earlier.length < parameter.periods - 1) return false;
    for (let at = 0; at < parameter.periods - 1; at++) if (earlier[at]?.row.forecast !== budget) return false;
    return true;
  },
  at: "forecast",
  message: {
    nb: (row, { parameter, write }) =>
      `Prognosen har vært lik totalbudsjettet (${write.kroner(row.forecast)}) i ${String(parameter.periods)} perioder, men kostnadene avviker ${write.percent(
        Math.abs(row.share),
      )} fra planen. Hva blir sluttsummen?`,
    nn: (row, { parameter, write }) =>
      `Prognosen har vore lik totalbudsjettet (${write.kroner(row.forecast)}) i ${String(parameter.periods)} periodar, men kostnadene avvik ${write.percent(
        Math.abs(row.share),
      )} frå planen. Kva blir sluttsummen?`,
    en: (row, { parameter, write }) =>
      `The forecast has equalled the total budget (${write.kroner(row.forecast)}) for ${String(parameter.periods)} periods, but the costs are ${write.percent(
        Math.abs(row.share),
      )} off plan. What will the total be?`,
  },
});
