import { partsOf, type Day } from "../values/calendar-date";
import { textAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import type { Ore } from "../values/money";
import { readDate } from "../values/read-date";
import { monthsSpan } from "../values/dates/date-spans";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { textDateContext } from "./text-date-context";

/** One budgeted month. */
export interface PhasedMonth {
  /** Row of the phasing table. */
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
  readonly amount: Ore;
}

/** What the phasing table says about one initiative. */
export interface Phasing {
  /** In the order of time. */
  readonly months: readonly PhasedMonth[];
  readonly total: Ore;
  /** Rows whose month or amount could not be read; sums are then not to be trusted. */
  readonly unread: number;
}

const phasings = remembered((programme) => {
  const { tables, period } = programme;
  const table = tables.phasing;
  const context = textDateContext(period);
  const codes = table.text("code").values;
  const amounts = table.amount("amount").ore;
  const rows = new Map<Initiative, { months: PhasedMonth[]; unread: number }>();
  for (let row = 0; row < table.length; row++) {
    const initiative = programme.initiative(textAt(codes, row));
    if (!initiative) continue;
    let own = rows.get(initiative);
    if (!own) rows.set(initiative, (own = { months: [], unread: 0 }));
    const reading = readDate(table.raw(row, "month"), context, table.format(row, "month"));
    const amount = valueAt(amounts, row);
    const start = reading.ok && reading.date ? reading.date.start : NONE;
    if (start === NONE || amount === NONE) {
      own.unread++;
      continue;
    }
    const { year, month } = partsOf(start);
    const span = monthsSpan(year, month, 1);
    own.months.push({ row, from: span.start, to: span.end, amount });
  }
  return new Map(
    [...rows].map(([initiative, { months, unread }]): [Initiative, Phasing] => [
      initiative,
      {
        months: months.sort((a, b) => a.from - b.from || a.row - b.row),
        total: months.reduce((sum, { amount }) => sum + amount, 0),
        unread,
      },
    ]),
  );
});

/** An initiative's budget by month; `null` where the workbook does not have it. */
export function phasingOf(programme: Programme, initiative: Initiative | null): Phasing | null {
  return (initiative && phasings(programme).get(initiative)) ?? null;
}

/** The sum of an initiative's months; `NaN` where there are none, or one cannot be read. */
export function phasedTotal(programme: Programme, initiative: Initiative): number {
  const phasing = phasingOf(programme, initiative);
  return phasing === null || phasing.unread > 0 ? NaN : phasing.total;
}

/** Budgeted up to and including the month that a day stands in, when that day ends it; else up to the month before. */
export function phasedUntil({ months }: Phasing, day: Day): Ore {
  return months.reduce((sum, { to, amount }) => (to <= day ? sum + amount : sum), 0);
}
