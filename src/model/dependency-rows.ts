import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import type { DependencyRow, Initiative } from "./initiative";

/** `1e` of `1e/MP4`. */
export function codeOfReference(reference: string): string {
  const slash = reference.indexOf("/");
  return slash < 0 ? reference : reference.slice(0, slash).trim();
}

export function dependencyRows(
  table: ReadTable<FieldOf<"dependencies">>,
  initiativeOf: (code: string) => Initiative | null,
): readonly DependencyRow[] {
  const rows: DependencyRow[] = [];
  for (let row = 0; row < table.length; row++) {
    const from = table.textAt("from", row);
    const to = table.textAt("to", row);
    rows.push({
      row,
      from,
      to,
      description: table.textAt("description", row),
      owner: table.textAt("owner", row),
      needBy: table.endAt("needBy", row),
      fromInitiative: initiativeOf(from) ?? initiativeOf(codeOfReference(from)),
      toInitiative: initiativeOf(to) ?? initiativeOf(codeOfReference(to)),
    });
  }
  return rows;
}
