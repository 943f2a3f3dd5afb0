import { isCellError, type CellValue } from "../values/cell-value";
import type { CellPlace } from "../tables/read-table";
import { numberAt } from "../values/item-at";
import type { RowsFromTo, TableSnapshot } from "../workbook/table-snapshot";
import type { TableColumn } from "./table-column";
import type { Writing } from "./writing";

/** What most cells of a column have (a validation, a conditional format), and some lack. */
export interface LostByPaste {
  /** Rows with something typed in the cell and without it. */
  readonly rows: readonly number[];
  /** Such rows with it. */
  readonly having: readonly number[];
}

const NONE_FOUND: LostByPaste = { rows: [], having: [] };
const MOST_NAMED = 5;

function isTyped(value: CellValue, formula: string | null): boolean {
  return formula === null && value !== null && value !== "" && !isCellError(value);
}

/** Empty unless more typed cells have it than lack it. */
export function lostByPaste({ table, field }: TableColumn, spansOf: (snapshot: TableSnapshot) => TableSnapshot["validated"]): LostByPaste {
  const rows: number[] = [];
  const having: number[] = [];
  for (const { snapshot, columnOf, from } of table.parts) {
    const at = columnOf.get(field) ?? -1;
    const spans: readonly RowsFromTo[] = spansOf(snapshot)?.[at] ?? [];
    if (spans.length === 0) continue;
    let next = 0;
    snapshot.rows.forEach((cells, row) => {
      while ((spans[next]?.to ?? Infinity) <= row) next++;
      if (!isTyped(cells[at] ?? null, snapshot.formulas[at]?.[row] ?? null)) return;
      (row >= (spans[next]?.from ?? Infinity) ? having : rows).push(from + row);
    });
  }
  return rows.length > 0 && having.length > rows.length ? { rows, having } : NONE_FOUND;
}

/** `rad 5, 6 og 9`, the first few. */
export function sheetRowsOf({ table }: TableColumn, rows: readonly number[], word: string, write: Writing): string {
  const shown = rows.slice(0, MOST_NAMED).map((row) => String(table.sheetRow(row)));
  return `${word} ${write.list(rows.length > MOST_NAMED ? [...shown, "…"] : shown)}`;
}

/** The first cell that lacks it. */
export function lostAt({ table, field }: TableColumn, { rows }: LostByPaste): CellPlace | null {
  return table.place(numberAt(rows, 0), field);
}

/** A cell that has it, to copy from: `D2`. */
export function modelCell({ table, field }: TableColumn, { having }: LostByPaste): string {
  return table.place(numberAt(having, 0), field)?.cell ?? "";
}
