import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { foldText } from "../values/fold";
import type { DecisionRow } from "./initiative";

const SETTLED = new Set([
  "vedtatt", "vedteke", "vedtatt i møte", "besluttet", "avgjort", "godkjent", "godkjend", "avvist", "lukket", "lukka", "utgått", "ferdig",
  "decided", "approved", "rejected", "closed", "done",
]);

export function decisionRows(table: ReadTable<FieldOf<"decisions">>): readonly DecisionRow[] {
  const rows: DecisionRow[] = [];
  for (let row = 0; row < table.length; row++) {
    rows.push({
      row,
      period: table.textAt("period", row),
      code: table.textAt("code", row),
      what: table.textAt("what", row),
      who: table.textAt("who", row),
      due: table.endAt("due", row),
      open: !SETTLED.has(foldText(table.textAt("status", row))),
    });
  }
  return rows;
}
