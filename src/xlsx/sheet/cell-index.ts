import type { CellArea } from "../../workbook/address";

/** A formula that several cells share: written out at one of them. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * The rows and cells of a sheet in typed arrays, in the sheet's order, with byte offsets into its XML.
 * About 20 bytes a cell, whatever it holds.
 */
export interface CellIndex {
  readonly rowCount: number;
  readonly cellCount: number;
  readonly rowNumber: Int32Array;
  /** Offset of `<row`, of what follows its open tag, and of what follows the row. */
  readonly rowStart: Int32Array;
  readonly rowInside: Int32Array;
  readonly rowEnd: Int32Array;
  /** First cell of each row; one entry more than rows. */
  readonly firstCell: Int32Array;
  readonly column: Uint16Array;
  readonly style: Int32Array;
  /** See cell-kinds. */
  readonly kind: Uint8Array;
  readonly value: Float64Array;
  /** Offset of `<f`, or -1. `null` where the sheet has no formula. */
  readonly formula: Int32Array | null;
  readonly shared: ReadonlyMap<number, SharedFormula>;
  /** Areas of array and data-table formulas of more than one cell. */
  readonly arrays: readonly CellArea[];
  /** `false` where rows or cells lack addresses or stand out of order: such XML is put in order first. */
  readonly isRegular: boolean;
}

/** Position of `row` among the index's rows, or the bitwise complement of where it would stand. */
export function findRow(index: CellIndex, row: number): number {
  const { rowNumber, rowCount } = index;
  if (rowNumber[row - 1] === row && row <= rowCount) return row - 1;
  let low = 0;
  let high = rowCount - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = rowNumber[middle]!;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

/** Position of a column's cell among the cells of the row at `place`, or -1. */
export function findCell(index: CellIndex, place: number, column: number): number {
  const { firstCell } = index;
  let low = firstCell[place]!;
  let high = firstCell[place + 1]! - 1;
  if (low > high) return -1;
  const guess = low + column - index.column[low]!;
  if (guess >= low && guess <= high && index.column[guess] === column) return guess;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = index.column[middle]!;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
