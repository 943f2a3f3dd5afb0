import type { ReadTable } from "../tables/read-table";
import { columnLetters } from "../workbook/address";
import { textAt } from "../values/item-at";

/** The data cells of one field in one Excel table, and how a formula for its first row names the other fields. */
export interface ColumnCells {
  readonly sheet: string;
  readonly address: string;
  /** The column's header as the user wrote it. */
  readonly title: string;
  /** `$E2`: the field's cell in the first data row, its column held fast; `null` where the table lacks the column. */
  cell(field: string): string | null;
}

/** One for each Excel table (never for a block of cells that is none) of the kind that has the column and rows. */
export function columnCells(table: ReadTable, field: string): readonly ColumnCells[] {
  return table.parts.flatMap(({ snapshot, columnOf }): ColumnCells[] => {
    const { sheet, firstRow, firstColumn, rows, headers } = snapshot;
    const column = columnOf.get(field);
    if (column === undefined || rows.length === 0 || snapshot.isRange === true) return [];
    const letters = (index: number): string => columnLetters(firstColumn + index);
    return [{
      sheet,
      title: textAt(headers, column),
      address: `${letters(column)}${String(firstRow)}:${letters(column)}${String(firstRow + rows.length - 1)}`,
      cell(other) {
        const at = columnOf.get(other);
        return at === undefined ? null : `$${letters(at)}${String(firstRow)}`;
      },
    }];
  });
}
