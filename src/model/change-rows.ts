import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { kronerAt } from "./economy-rows";
import type { ChangeRow } from "./initiative";

export function changeRows(table: ReadTable<FieldOf<"changes">>): readonly ChangeRow[] {
  const rows: ChangeRow[] = [];
  const text = (field: Exclude<FieldOf<"changes">, "amount" | "date">, row: number): string => table.textAt(field, row);
  for (let row = 0; row < table.length; row++) {
    rows.push({
      row,
      code: text("code", row),
      type: text("type", row),
      what: text("what", row),
      from: text("from", row),
      to: text("to", row),
      amount: kronerAt(table.amount("amount"), row),
      decision: text("decision", row),
      date: table.endAt("date", row),
      approvedBy: text("approvedBy", row),
    });
  }
  return rows;
}
