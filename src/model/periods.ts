import { FAILED } from "../tables/columns";
import type { FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import type { Day } from "../values/calendar-date";
import { foldText } from "../values/fold";
import { textAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { periodFromId } from "../values/read-period";
import type { ReportingPeriod } from "./programme";

/** The period table's rows whose id or dates say which days they cover, in the table's order. */
export function readPeriods(table: ReadTable<FieldOf<"periods">>): readonly ReportingPeriod[] {
  const ids = table.text("id").values;
  const from = table.date("from");
  const to = table.date("to");
  const periods: ReportingPeriod[] = [];
  for (let row = 0; row < table.length; row++) {
    const id = textAt(ids, row);
    if (id === "") continue;
    const named = periodFromId(id);
    const first = from.state[row] === FAILED ? NONE : valueAt(from.start, row);
    const last = to.state[row] === FAILED ? NONE : valueAt(to.end, row);
    if (!named && (first === NONE || last === NONE)) continue;
    periods.push({
      id,
      type: named?.type ?? "custom",
      from: first === NONE ? (named?.from ?? NONE) : first,
      to: last === NONE ? (named?.to ?? NONE) : last,
      row,
      costDate: table.endAt("costDate", row),
      deadline: table.endAt("deadline", row),
      published: ["publisert", "published", "låst"].includes(foldText(table.textAt("status", row))),
    });
  }
  return periods;
}

/** The one asked for; else the latest begun and not published; else the latest. `null` where there is none. */
export function choosePeriod(periods: readonly ReportingPeriod[], wanted: string | null, today: Day): ReportingPeriod | null {
  if (wanted !== null) {
    const folded = foldText(wanted);
    const written = periods.find((period) => foldText(period.id) === folded);
    const named = periodFromId(wanted);
    return written ?? (named ? { ...named, row: -1, costDate: NONE, deadline: NONE, published: false } : null);
  }
  const latestFirst = [...periods].sort((a, b) => b.from - a.from || b.to - a.to);
  return latestFirst.find((period) => period.from <= today && !period.published) ?? latestFirst[0] ?? null;
}

/** The latest period of the same type that ended before this one began. */
export function previousOf(period: ReportingPeriod | null, periods: readonly ReportingPeriod[]): ReportingPeriod | null {
  if (!period) return null;
  const earlier = periods.filter((each) => each.to < period.from && each.type === period.type);
  return earlier.sort((a, b) => b.to - a.to)[0] ?? null;
}
