import type { EconomyRow } from "../../model/initiative";
import { costDateOf } from "../../model/initiative-time";
import { bookedUntilCostDate, type Booked } from "../../model/ledger";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { rule } from "../rule";

const NOTHING: Booked = { total: 0, late: { count: 0, total: 0 }, unread: 0 };

function booked({ initiative }: EconomyRow, programme: Programme): Booked {
  return bookedUntilCostDate(programme, initiative) ?? NOTHING;
}

export const ledgerDiffers = rule({
  id: "economy/ledger-differs",
  answers: ["BU44"],
  kind: "data",
  subject: "economy",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { kroner: { unit: "kroner", default: 1 } },
  needs: ["economy.actual", "ledger.amount"],
  why: {
    nb: "Virkelig hittil skal være summen av det som er ført på tiltaket til og med kostnadsdatoen. Er den ikke det, er noe skrevet feil eller ført et annet sted.",
    nn: "Verkeleg hittil skal vere summen av det som er ført på tiltaket til og med kostnadsdatoen. Er han ikkje det, er noko skrive feil eller ført ein annan stad.",
    en: "The actual to date is to be the sum of what is booked on the initiative up to the cost date. If not, something is mistyped or booked elsewhere.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til | Kostnad per |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 | 2022-02-28 |

tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |
| 1b | Opplæring |
| 1c | Drift |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Type virkelig |
| 2022-W02-09 | 1a | 300000 | 250001 | regnskap |
| 2022-W02-09 | 1b | 300000 | [250002] | regnskap |
| 2022-W02-09 | 1c | 300000 | 260000 | estimat |

Hovedbok
| Prosjekt | Konto | Periode | Bilagsdato | Beløp |
| 1a | 6700 | '202201 | 2022-01-15 | 150000 |
| 1a | 6700 | februar 2022 | 2022-02-15 | 100000 |
| 1b | 6700 | '202201 | 2022-01-15 | 150000 |
| 1b | 6700 | '202202 | 2022-02-28 | 100000 |
| 1b | 6700 | '202203 | 2022-02-20 | 7500 |
| 1b | 6700 | '202203 | 2022-03-02 | 9000 |
| 1c | 6700 | '202202 | 2022-02-15 | 100000 |
| Sum | | | | 616500 |
`,
  ],
  when: (row, { parameter, programme }) => {
    if (!row.current || row.actual === NONE || row.isEstimate) return false;
    const sum = bookedUntilCostDate(programme, row.initiative);
    return sum !== null && sum.unread === 0 && Math.abs(sum.total - row.actual) > parameter.kroner * 100;
  },
  at: "actual",
  message: {
    nb: (row, { programme, write }) => {
      const { total, late } = booked(row, programme);
      const rest = late.count === 0 ? "" : ` ${write.counted(late.count, "bilag", "bilag")} på ${write.kroner(late.total)} er datert før, men ført etter: ikke periodisert.`;
      return `Virkelig hittil er ${write.kroner(row.actual)}, men hovedboken har ${write.kroner(total)} til og med ${write.day(costDateOf(row.initiative))}.${rest} Hvilket tall gjelder?`;
    },
    nn: (row, { programme, write }) => {
      const { total, late } = booked(row, programme);
      const rest = late.count === 0 ? "" : ` ${write.counted(late.count, "bilag", "bilag")} på ${write.kroner(late.total)} er dagsett før, men ført etter: ikkje periodisert.`;
      return `Verkeleg hittil er ${write.kroner(row.actual)}, men hovudboka har ${write.kroner(total)} til og med ${write.day(costDateOf(row.initiative))}.${rest} Kva tal gjeld?`;
    },
    en: (row, { programme, write }) => {
      const { total, late } = booked(row, programme);
      const rest = late.count === 0 ? "" : ` ${write.counted(late.count, "voucher", "vouchers")} of ${write.kroner(late.total)} dated before and booked after: not accrued.`;
      return `The actual to date is ${write.kroner(row.actual)}, but the ledger has ${write.kroner(total)} up to ${write.day(costDateOf(row.initiative))}.${rest} Which figure holds?`;
    },
  },
  fixes: (row, { programme, write }) => {
    const ore = booked(row, programme).total;
    const amount = write.kroner(ore);
    return [
      {
        label: { nb: `Sett virkelig hittil til ${amount}`, nn: `Set verkeleg hittil til ${amount}`, en: `Set the actual to date to ${amount}` },
        edits: [{ at: "actual", value: { ore } }],
      },
    ];
  },
});
