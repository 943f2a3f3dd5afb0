import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { foldText } from "../values/fold";
import type { Initiative, RiskRow } from "./initiative";
import { ratingOf, riskScaleOf } from "./risk-scale";

const CLOSED = new Set([
  "lukket", "lukka", "stengt", "avsluttet", "avslutta", "utgått", "bortfalt", "bortfallen", "ferdig", "closed", "done", "retired",
]);

/** The scale that the ratings in the table need, unless the office has chosen. */
export function chooseRiskScale(table: ReadTable<FieldOf<"risks">>, chosen: 3 | 5 | null): 3 | 5 {
  return chosen ?? riskScaleOf([...table.text("probability").values, ...table.text("consequence").values]);
}

export function riskRows(
  table: ReadTable<FieldOf<"risks">>,
  scale: 3 | 5,
  initiativeOf: (code: string) => Initiative | null,
): readonly RiskRow[] {
  const rows: RiskRow[] = [];
  const text = (field: Exclude<FieldOf<"risks">, "due">, row: number): string => table.textAt(field, row);
  for (let row = 0; row < table.length; row++) {
    const code = text("code", row);
    rows.push({
      row,
      id: text("id", row),
      code,
      category: text("category", row),
      description: text("description", row),
      probability: ratingOf(text("probability", row), scale),
      consequence: ratingOf(text("consequence", row), scale),
      milestones: text("milestones", row),
      action: text("action", row),
      owner: text("owner", row),
      due: table.endAt("due", row),
      open: !CLOSED.has(foldText(text("status", row))),
      initiative: initiativeOf(code),
    });
  }
  return rows;
}
