import type { AmountColumn } from "../tables/columns";
import type { FieldOf } from "../tables/table-definitions";
import type { ReadTable } from "../tables/read-table";
import { foldText } from "../values/fold";
import type { Ore } from "../values/money";
import { NONE } from "../values/none";
import type { EconomyRow, Initiative } from "./initiative";

const ESTIMATE_WORDS = ["estimat", "anslag", "overslag", "estimate", "påløpt", "accrued"];

/** Øre of a cell; `NONE` also where it is another currency, which is never added to kroner. */
export function kronerAt(column: AmountColumn, row: number): Ore {
  const ore = column.ore[row] ?? NONE;
  return ore !== NONE && column.details.size > 0 && (column.details.get(row)?.currency ?? "NOK") !== "NOK" ? NONE : ore;
}

/** «Påløpt, estimat» over the column says it for every row whose own type says nothing. */
function headerSaysEstimate(table: ReadTable<FieldOf<"economy">>, row: number): boolean {
  const title = foldText(table.place(row, "actual")?.column ?? "");
  return title.includes("estimat") || title.includes("anslag") || title.includes("overslag");
}

function isEstimate(table: ReadTable<FieldOf<"economy">>, row: number, type: string): boolean {
  if (type === "") return headerSaysEstimate(table, row);
  const folded = foldText(type);
  return ESTIMATE_WORDS.some((word) => folded.includes(word));
}

/** The economy table's rows, of every period. */
export function economyRows(
  table: ReadTable<FieldOf<"economy">>,
  initiativeOf: (code: string) => Initiative | null,
  isCurrent: (period: string) => boolean,
): readonly EconomyRow[] {
  const rows: EconomyRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const code = table.text("code").values[row] ?? "";
    const period = table.text("period").values[row] ?? "";
    const plan = kronerAt(table.amount("plan"), row);
    const actual = kronerAt(table.amount("actual"), row);
    const deviation = plan === NONE || actual === NONE ? NONE : actual - plan;
    rows.push({
      row,
      period,
      code,
      plan,
      actual,
      reported: kronerAt(table.amount("deviation"), row),
      deviation,
      share: deviation === NONE || plan === 0 ? NaN : deviation / plan,
      forecast: kronerAt(table.amount("forecast"), row),
      isEstimate: isEstimate(table, row, table.text("actualType").values[row] ?? ""),
      comment: table.text("comment").values[row] ?? "",
      initiative: initiativeOf(code),
      current: isCurrent(period),
    });
  }
  return rows;
}
