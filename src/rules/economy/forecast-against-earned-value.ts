import { earnedValueOf } from "../../model/earned-value";
import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

interface Told {
  /** Delivered share. */
  readonly progress: number;
  /** What the whole costs when the rest goes as budgeted. */
  readonly asBudgeted: Ore;
  readonly budget: Ore;
}

/** Nothing that compares with a number where there is no earned value. */
const UNKNOWN: Told = { progress: NaN, asBudgeted: NaN, budget: NaN };

function told({ initiative }: EconomyRow, programme: Programme): Told {
  const value = earnedValueOf(programme, initiative);
  return value ? { progress: value.progress, asBudgeted: value.completionAsBudgeted, budget: value.budget } : UNKNOWN;
}

export const forecastAgainstEarnedValue = rule({
  id: "economy/forecast-against-earned-value",
  answers: ["BU21"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: {
    share: { unit: "share", default: 0.1 },
    from: { unit: "share", default: 0.2 },
    to: { unit: "share", default: 0.9 },
  },
  needs: ["economy.plan", "economy.actual", "economy.forecast", "initiatives.budget", "milestones.delivered"],
  why: {
    nb: "Når en femdel av arbeidet er levert, sier det som er brukt og budsjettet for resten noe om hva tiltaket ender på. En prognose langt fra det trenger en forklaring.",
    nn: "Når ein femdel av arbeidet er levert, seier det som er brukt og budsjettet for resten noko om kva tiltaket endar på. Ein prognose langt frå det treng ei forklaring.",
    en: "Once a fifth of the work is delivered, what is spent and the budget of the rest say something of where the initiative ends. A forecast far from that needs an explanation.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 2000000 |
| 1b | Opplæring | 2000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Krav | 2021-10-01 | 2021-10-01 |
| 1a | MP2 | Avtale | 2021-12-01 | 2021-12-01 |
| 1a | MP3 | Test | 2022-02-01 | |
| 1a | MP4 | Drift | 2022-06-01 | |
| 1b | MP1 | Krav | 2021-10-01 | 2021-10-01 |
| 1b | MP2 | Avtale | 2021-12-01 | 2021-12-01 |
| 1b | MP3 | Test | 2022-02-01 | |
| 1b | MP4 | Drift | 2022-06-01 | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| 2022-W02-09 | 1a | 1500000 | 1200000 | 2000000 |
| 2022-W02-09 | 1b | 1500000 | 1200001 | [2000000] |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.forecast === NONE) return false;
    const { progress, asBudgeted, budget } = told(row, programme);
    return progress >= parameter.from && progress <= parameter.to && Math.abs(row.forecast - asBudgeted) > parameter.share * budget;
  },
  at: "forecast",
  message: {
    nb: (row, { programme, write }) => {
      const { progress, asBudgeted } = told(row, programme);
      return `Prognosen er ${write.kroner(row.forecast)}, men det som er brukt og budsjettet for resten blir ${write.kroner(asBudgeted)} (${write.percent(progress)} er levert). Hva gjør resten ${row.forecast < asBudgeted ? "rimeligere" : "dyrere"}?`;
    },
    nn: (row, { programme, write }) => {
      const { progress, asBudgeted } = told(row, programme);
      return `Prognosen er ${write.kroner(row.forecast)}, men det som er brukt og budsjettet for resten blir ${write.kroner(asBudgeted)} (${write.percent(progress)} er levert). Kva gjer resten ${row.forecast < asBudgeted ? "rimelegare" : "dyrare"}?`;
    },
    en: (row, { programme, write }) => {
      const { progress, asBudgeted } = told(row, programme);
      return `The forecast is ${write.kroner(row.forecast)}, but what is spent and the budget of the rest come to ${write.kroner(asBudgeted)} (${write.percent(progress)} is delivered). What makes the rest ${row.forecast < asBudgeted ? "cheaper" : "dearer"}?`;
    },
  },
});
