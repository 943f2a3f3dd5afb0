import type { EconomyRow } from "../../model/initiative";
import { previousEconomy, previousPeriod, reportedPeriod } from "../../model/past-economy";
import type { Programme } from "../../model/programme";
import { partsOf } from "../../values/calendar-date";
import type { Ore } from "../../values/money";
import { NONE } from "../../values/none";
import { rule } from "../rule";

function previousActual(row: EconomyRow, programme: Programme): Ore {
  return previousEconomy(programme, row)?.row.actual ?? NONE;
}

export const yearToDateSuspected = rule({
  id: "economy/year-to-date-suspected",
  answers: ["BU36"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  leansOn: ["economy.period", "history", "periods", "changes"],
  severity: "error",
  profile: "essential",
  parameters: { share: { unit: "share", default: 0.5 } },
  needs: ["economy.actual"],
  why: {
    nb: "Regnskapssystemer begynner på null 1. januar. Limes årets tall inn som «hittil», forsvinner alt som ble brukt før nyttår.",
    nn: "Rekneskapssystem byrjar på null 1. januar. Blir tala for året limte inn som «hittil», forsvinn alt som vart brukt før nyttår.",
    en: "Accounting systems start from zero on 1 January. Paste the year's figure in as “to date”, and everything spent before New Year is gone.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2021-12 | 1a | 900000 | 800000 |
| '2021-12 | 1b | 900000 | 800000 |
| '2022-01 | 1a | 950000 | 400000 |
| '2022-01 | 1b | 950000 | [399999] |
`,
  ],
  when: (row, { parameter, programme }) => {
    const period = reportedPeriod(programme);
    const previous = previousEconomy(programme, row);
    if (!row.current || row.actual === NONE || !period || !previous || previous.row.actual <= 0) return false;
    return partsOf(previous.period.to).year < partsOf(period.to).year && row.actual < parameter.share * previous.row.actual;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) =>
      `Virkelig hittil er ${write.kroner(row.actual)}, men var ${write.kroner(previousActual(row, programme))} i ${
        previousPeriod(programme, row)
      }. Er dette hittil i år, ikke hittil totalt?`,
    nn: (row, { programme, write }) =>
      `Verkeleg hittil er ${write.kroner(row.actual)}, men var ${write.kroner(previousActual(row, programme))} i ${
        previousPeriod(programme, row)
      }. Er dette hittil i år, ikkje hittil totalt?`,
    en: (row, { programme, write }) =>
      `The actual to date is ${write.kroner(row.actual)}, but was ${write.kroner(previousActual(row, programme))} in ${
        previousPeriod(programme, row)
      }. Is this the year to date rather than the total to date?`,
  },
  fixes: (row, { programme, write }) => {
    const before = previousActual(row, programme);
    const ore = before + row.actual;
    const sum = `${write.kroner(before)} + ${write.kroner(row.actual)} = ${write.kroner(ore)}`;
    return [
      {
        label: { nb: `Legg til fjorårets: ${sum}`, nn: `Legg til fjoråret sitt: ${sum}`, en: `Add last year's: ${sum}` },
        edits: [{ at: "actual", value: { ore } }],
      },
    ];
  },
  over: ["economy/actual-decreased"],
});
