import type { CellValue } from "../values/cell-value";

/** Rows of a table, from 0: `from` ≤ row < `to`. */
export interface RowsFromTo {
  readonly from: number;
  readonly to: number;
}

/**
 * One structured Excel table as it stands, values only. Row `i` of `rows` stands in worksheet row
 * `firstRow + i`; column `c` in worksheet column `firstColumn + c`. The totals row is left out; a table whose only row
 * is blank has no rows.
 */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Worksheet row number (1-based) of the first data row. */
  readonly firstRow: number;
  /** Worksheet column number (1-based) of the first column. */
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Per column: one number format for all rows, or one a row. en-US codes, "General" where none. */
  readonly formats: readonly (string | readonly string[])[];
  /** Per column: `null` where no cell holds a formula, else one entry a row (`null` = constant). en-US, with "=". */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  readonly hasTotals: boolean;
  /** Per column: how many formulas the file holds no value of; left out where there are none, and where Excel answers. */
  readonly withoutValue?: readonly number[];
  /** Per column: the rows whose cells have a data validation of the user's (help at entry of ours is none); left out where no cell of the table is known to have one. */
  readonly validated?: readonly (readonly RowsFromTo[])[];
  /**
   * Per column: the rows whose cells have a conditional format that is not ours; left out where none has one, and where
   * Excel answers: it does not tell ours from theirs without two more trips.
   */
  readonly formatted?: readonly (readonly RowsFromTo[])[];
  /** A plain block under a header row, which is no table of Excel's: it can be checked, and neither marked nor appended to. */
  readonly isRange?: true;
}

/** The number format of a cell, both counted from 0; "General" outside the table. */
export function formatAt({ formats }: TableSnapshot, column: number, row: number): string {
  const own = formats[column] ?? "General";
  return typeof own === "string" ? own : (own[row] ?? "General");
}
