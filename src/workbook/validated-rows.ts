import type { CellArea } from "./address";
import type { TableSnapshot, ValidatedRows } from "./table-snapshot";

function joined(spans: readonly ValidatedRows[]): readonly ValidatedRows[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** The table with where its cells have a data validation, of all the areas that have one on its worksheet. */
export function withValidations(table: TableSnapshot, areas: readonly CellArea[]): TableSnapshot {
  const { firstRow, firstColumn, rows, headers } = table;
  const validated = headers.map((_, column) => joined(areas
    .filter((area) => area.firstColumn <= firstColumn + column && area.lastColumn >= firstColumn + column)
    .map((area) => ({ from: Math.max(0, area.firstRow - firstRow), to: Math.min(rows.length, area.lastRow - firstRow + 1) }))
    .filter(({ from, to }) => from < to)));
  return validated.some((spans) => spans.length > 0) ? { ...table, validated } : table;
}
