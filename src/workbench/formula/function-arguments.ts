import type { CellError, CellValue } from "../../values/cell-value";

/** Values of an area by row; a single value is one row of one. */
export type Matrix = readonly (readonly CellValue[])[];

/** Cells that a reference covers; whole columns end where the sheet's contents do. */
export interface ReferredArea {
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** What a function sees of its arguments: evaluated only when asked for. */
export interface Arguments {
  readonly count: number;
  readonly today: number;
  readonly date1904: boolean;
  /** BCP 47: how TEXT writes. */
  readonly language: string;
  /** Where the formula stands. */
  readonly at: { readonly row: number; readonly column: number } | null;
  value(index: number): CellValue;
  number(index: number): number | CellError;
  text(index: number): string | CellError;
  /** All cells of an area, or the one value; `fromCells` tells which. */
  cells(index: number): { readonly values: readonly CellValue[]; readonly fromCells: boolean };
  /** As `cells`, without what SUBTOTAL passes over: hidden rows and other subtotals. */
  visible(index: number): readonly CellValue[];
  /** An area or a calculation over areas, cell by cell. */
  matrix(index: number): Matrix;
  /** `null` where the argument is no reference. */
  area(index: number): ReferredArea | null;
}

/** A worksheet function; what it cannot work out it throws as NotEvaluated. */
export type WorksheetFunction = (given: Arguments) => CellValue;
