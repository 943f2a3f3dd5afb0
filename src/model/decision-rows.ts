import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { foldText } from "../values/fold";
import { NONE } from "../values/none";
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
      period: table.text("period").values[row] ?? "",
      code: table.text("code").values[row] ?? "",
      what: table.text("what").values[row] ?? "",
      who: table.text("who").values[row] ?? "",
      due: table.date("due").end[row] ?? NONE,
      open: !SETTLED.has(foldText(table.text("status").values[row] ?? "")),
    });
  }
  return rows;
}
