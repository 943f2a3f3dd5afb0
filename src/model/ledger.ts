import type { Day } from "../values/calendar-date";
import type { DateContext, FuzzyDate } from "../values/fuzzy-date";
import { textAt, valueAt } from "../values/item-at";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import { readDate } from "../values/read-date";
import { monthsSpan } from "../values/dates/date-spans";
import { cleanText } from "../values/fold";
import type { CellValue } from "../values/cell-value";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { remembered } from "./remembered";
import { textDateContext } from "./text-date-context";

/** What the ledger holds of one initiative up to and including its cost date. */
export interface Booked {
  /** Of the months that are over by then. */
  readonly total: Ore;
  /** Vouchers dated by then but booked in a later month, which `total` leaves out. */
  readonly late: { readonly count: number; readonly total: Ore };
  /** Rows whose amount, or whose month and date, could not be read; the sums are then not to be trusted. */
  readonly unread: number;
}

/** «202202», 202202 and «2022-02», as accounting systems write their months; any other month as people do. */
function endOfMonth(value: CellValue, context: DateContext): Day {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? cleanText(value) : "";
  const number = Number(text);
  const month = number % 100;
  if (text.length === 6 && Number.isInteger(number) && month >= 1 && month <= 12) return monthsSpan(Math.floor(number / 100), month, 1).end;
  const reading = readDate(value, context);
  return reading.ok && reading.date !== null && isMonth(reading.date) ? reading.date.end : NONE;
}

function isMonth({ precision, end }: FuzzyDate): boolean {
  return precision === "month" && end !== NONE;
}

const ledgers = remembered((programme) => {
  const { tables, period } = programme;
  const table = tables.ledger;
  const context = textDateContext(period);
  const codes = table.text("code").values;
  const dates = table.date("voucherDate").end;
  const amounts = table.amount("amount").ore;
  const sums = new Map<Initiative, { total: Ore; late: { count: number; total: Ore }; unread: number }>();
  for (let row = 0; row < table.length; row++) {
    const initiative = programme.initiative(textAt(codes, row));
    if (!initiative || initiative.costDate === NONE) continue;
    let own = sums.get(initiative);
    if (!own) sums.set(initiative, (own = { total: 0, late: { count: 0, total: 0 }, unread: 0 }));
    const amount = valueAt(amounts, row);
    const dated = valueAt(dates, row);
    const month = table.has("booked") ? endOfMonth(table.raw(row, "booked"), context) : NONE;
    const booked = month === NONE ? dated : month;
    if (amount === NONE || booked === NONE) {
      own.unread++;
    } else if (booked <= initiative.costDate) {
      own.total += amount;
    } else if (dated !== NONE && dated <= initiative.costDate) {
      own.late.count++;
      own.late.total += amount;
    }
  }
  return sums;
});

/** `null` where the workbook has no ledger rows of the initiative, or no cost date to count to. */
export function bookedUntilCostDate(programme: Programme, initiative: Initiative | null): Booked | null {
  return (initiative && ledgers(programme).get(initiative)) ?? null;
}
