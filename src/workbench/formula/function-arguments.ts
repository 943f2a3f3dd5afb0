import type { CellError, CellValue } from "../../values/cell-value";

/** What a function sees of its arguments: evaluated only when asked for. */
export interface Arguments {
  readonly count: number;
  readonly today: number;
  readonly date1904: boolean;
  value(index: number): CellValue;
  number(index: number): number | CellError;
  text(index: number): string | CellError;
  /** All cells of an area, or the one value; `fromCells` tells which. */
  cells(index: number): { readonly values: readonly CellValue[]; readonly fromCells: boolean };
}
