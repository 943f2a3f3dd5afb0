import type { Programme } from "../model/programme";
import { foldText } from "../values/fold";

/** Tells whether a finding was acknowledged: a row of the acknowledgements with its rule, its key, a reason and initials. */
export function acknowledgements({ tables }: Programme): (rule: string, key: string) => boolean {
  const table = tables.acknowledgements;
  const text = (field: "rule" | "key" | "reason" | "initials", row: number): string => table.text(field).values[row] ?? "";
  const given = new Set<string>();
  for (let row = 0; row < table.length; row++) {
    if (text("reason", row) === "" || text("initials", row) === "") continue;
    given.add(`${foldText(text("rule", row))}\n${foldText(text("key", row))}`);
  }
  return (rule, key) => given.size > 0 && given.has(`${rule}\n${foldText(key)}`);
}
