import type { CellArea } from "./address";
import type { TableSnapshot, RowsFromTo } from "./table-snapshot";

function joined(spans: readonly RowsFromTo[]): readonly RowsFromTo[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Per column, the rows whose cells stand in one of the areas; `null` where none does. */
function rowsIn({ firstRow, firstColumn, rows, headers }: TableSnapshot, areas: readonly CellArea[]): readonly (readonly RowsFromTo[])[] | null {
  const found = headers.map((_, column) => joined(areas
    .filter((area) => area.firstColumn <= firstColumn + column && area.lastColumn >= firstColumn + column)
    .map((area) => ({ from: Math.max(0, area.firstRow - firstRow), to: Math.min(rows.length, area.lastRow - firstRow + 1) }))
    .filter(({ from, to }) => from < to)));
  return found.some((spans) => spans.length > 0) ? found : null;
}

/** The table with where its cells have a data validation, of all the areas that have one on its worksheet. */
export function withValidations(table: TableSnapshot, areas: readonly CellArea[]): TableSnapshot {
  const validated = rowsIn(table, areas);
  return validated ? { ...table, validated } : table;
}

/** The table with where its cells have a conditional format, of all the areas that have one of the user's on its worksheet. */
export function withFormats(table: TableSnapshot, areas: readonly CellArea[]): TableSnapshot {
  const formatted = rowsIn(table, areas);
  return formatted ? { ...table, formatted } : table;
}
