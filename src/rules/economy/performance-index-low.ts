import { earnedValueOf } from "../../model/earned-value";
import type { EconomyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Writing } from "../writing";
import { rule } from "../rule";

interface Limits {
  readonly index: number;
  readonly needed: number;
}

/** The indices beyond their limits. */
function beyond({ initiative }: EconomyRow, programme: Programme, { index, needed }: Limits): readonly (readonly [name: string, value: number])[] {
  const value = earnedValueOf(programme, initiative);
  if (value === null) return [];
  const { costIndex, scheduleIndex, neededForForecast } = value;
  return [
    ...(costIndex < index ? [["CPI", costIndex] as const] : []),
    ...(scheduleIndex < index ? [["SPI", scheduleIndex] as const] : []),
    ...(neededForForecast > needed ? [["TCPI", neededForForecast] as const] : []),
  ];
}

/** `CPI 0,90 og SPI 0,85`. */
function indices(row: EconomyRow, programme: Programme, limits: Limits, write: Writing): string {
  return write.list(beyond(row, programme, limits).map(([name, value]) => `${name} ${write.number(value, 2)}`));
}

export const performanceIndexLow = rule({
  id: "economy/performance-index-low",
  answers: ["BU22"],
  kind: "status",
  subject: "economy",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { index: { unit: "factor", default: 0.95 }, needed: { unit: "factor", default: 1.1 } },
  needs: ["economy.plan", "economy.actual", "initiatives.budget", "milestones.delivered"],
  why: {
    nb: "Opptjent verdi sammenligner det som er levert, med det som er brukt og planlagt. Under 0,95 koster arbeidet mer eller tar lengre tid enn budsjettert.",
    nn: "Opptent verdi samanliknar det som er levert, med det som er brukt og planlagt. Under 0,95 kostar arbeidet meir eller tek lengre tid enn budsjettert.",
    en: "Earned value compares what is delivered with what was spent and planned. Below 0.95 the work costs more or takes longer than budgeted.",
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
| 1c | Pilot | 999999 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1a | MP1 | Krav | 2021-10-01 | 2021-10-01 |
| 1a | MP2 | Avtale | 2021-12-01 | 2021-12-01 |
| 1a | MP3 | Test | 2022-02-01 | 2022-02-01 |
| 1a | MP4 | Drift | 2022-06-01 | |
| 1b | MP1 | Krav | 2021-10-01 | 2021-10-01 |
| 1b | MP2 | Avtale | 2021-12-01 | 2021-12-01 |
| 1b | MP3 | Test | 2022-02-01 | 2022-02-01 |
| 1b | MP4 | Drift | 2022-06-01 | |
| 1c | MP1 | Krav | 2021-10-01 | 2021-10-01 |
| 1c | MP2 | Avtale | 2021-12-01 | |
| 1c | MP3 | Test | 2022-02-01 | |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt |
| 2022-W02-09 | 1a | 1500000 | 1578947 | 2050000 |
| 2022-W02-09 | 1b | 1500000 | [1578948] | 2050000 |
| 2022-W02-09 | 1c | 900000 | 900000 | 999999 |
`,
  ],
  when: (row, { parameter, programme }) => row.current && beyond(row, programme, parameter).length > 0,
  at: "actual",
  message: {
    nb: (row, { parameter, programme, write }) =>
      `Opptjent verdi er utenfor grensene: ${indices(row, programme, parameter, write)} (CPI og SPI minst ${write.number(parameter.index, 2)}, TCPI høyst ${write.number(
        parameter.needed, 2,
      )}). Hva gjøres for å ta det igjen?`,
    nn: (row, { parameter, programme, write }) =>
      `Opptent verdi er utanfor grensene: ${indices(row, programme, parameter, write)} (CPI og SPI minst ${write.number(parameter.index, 2)}, TCPI høgst ${write.number(
        parameter.needed, 2,
      )}). Kva blir gjort for å ta det att?`,
    en: (row, { parameter, programme, write }) =>
      `Earned value is outside its limits: ${indices(row, programme, parameter, write)} (CPI and SPI at least ${write.number(parameter.index, 2)}, TCPI at most ${write.number(
        parameter.needed, 2,
      )}). What is done to catch up?`,
  },
});
