import type { AmountColumn } from "../tables/columns";
import type { FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import { foldText } from "../values/fold";
import { textAt, valueAt } from "../values/item-at";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import type { EconomyRow, Initiative } from "./initiative";

const ESTIMATE_WORDS = ["estimat", "anslag", "overslag", "estimate", "påløpt", "accrued"];

/** Øre of a cell; `NONE` also where it is another currency without a rate (`convertCurrencies`). */
export function kronerAt(column: AmountColumn, row: number): Ore {
  return valueAt(column.ore, row);
}

/** A deviation as a share of its plan; `NaN` where there is none, or where the plan is not above 0: «−300 %» of a credit says nothing. */
export function shareOf(deviation: Ore, plan: Ore): number {
  return deviation === NONE || plan === NONE || plan <= 0 ? NaN : deviation / plan;
}

/** Whether a type of actual («påløpt estimat») says that it is none of the accounts'. */
export function saysEstimate(type: string): boolean {
  const folded = foldText(type);
  return ESTIMATE_WORDS.some((word) => folded.includes(word));
}

/** «Påløpt, estimat» over the column says it for every row whose own type says nothing. */
function headerSaysEstimate(table: ReadTable<FieldOf<"economy">>, row: number): boolean {
  const title = foldText(table.place(row, "actual")?.column ?? "");
  return title.includes("estimat") || title.includes("anslag") || title.includes("overslag");
}

function isEstimate(table: ReadTable<FieldOf<"economy">>, row: number, type: string): boolean {
  return type === "" ? headerSaysEstimate(table, row) : saysEstimate(type);
}

/** Answers once for each type that is written, and once for the header where there is only one table. */
function estimates(table: ReadTable<FieldOf<"economy">>): (row: number) => boolean {
  const types = table.text("actualType").values;
  const known = new Map<string, boolean>();
  return (row) => {
    const type = textAt(types, row);
    if (type === "" && table.parts.length > 1) return headerSaysEstimate(table, row);
    let answer = known.get(type);
    if (answer === undefined) known.set(type, (answer = isEstimate(table, row, type)));
    return answer;
  };
}

/** What a row is, whatever its money. */
type RowKnown = Pick<EconomyRow, "period" | "code" | "isEstimate" | "initiative" | "current">;

/** Reads rows with their money and comment from the table's columns. */
function readerOf(table: ReadTable<FieldOf<"economy">>): (row: number, known: RowKnown) => EconomyRow {
  const comments = table.text("comment").values;
  const plans = table.amount("plan");
  const actuals = table.amount("actual");
  const reported = table.amount("deviation");
  const forecasts = table.amount("forecast");
  return (row, { period, code, isEstimate: estimated, initiative, current }) => {
    const plan = kronerAt(plans, row);
    const actual = kronerAt(actuals, row);
    const deviation = plan === NONE || actual === NONE ? NONE : actual - plan;
    return {
      row,
      period,
      code,
      plan,
      actual,
      reported: kronerAt(reported, row),
      deviation,
      share: shareOf(deviation, plan),
      forecast: kronerAt(forecasts, row),
      isEstimate: estimated,
      comment: textAt(comments, row),
      initiative,
      current,
    };
  };
}

/** Takes in that money or comment of a row were read again: whoever holds the row sees it. */
export function reviseEconomyRow(table: ReadTable<FieldOf<"economy">>, row: EconomyRow): void {
  Object.assign(row, readerOf(table)(row.row, row));
}

/** The economy table's rows, of every period. */
export function economyRows(
  table: ReadTable<FieldOf<"economy">>,
  initiativeOf: (code: string) => Initiative | null,
  isCurrent: (period: string) => boolean,
): readonly EconomyRow[] {
  const codes = table.text("code").values;
  const periods = table.text("period").values;
  const read = readerOf(table);
  const isEstimated = estimates(table);
  const rows: EconomyRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const code = textAt(codes, row);
    const period = textAt(periods, row);
    rows.push(read(row, { period, code, isEstimate: isEstimated(row), initiative: initiativeOf(code), current: isCurrent(period) }));
  }
  return rows;
}
