import type { CellValue } from "../../values/cell-value";
import type { CellArea } from "../../workbook/address";
import type { Axis } from "./axis";
import type { Merges } from "./selection";

/** A border line, its width in CSS pixels; `colour` is CSS. */
export interface GridLine {
  readonly width: number;
  readonly pattern: "solid" | "dashed" | "dotted" | "double";
  readonly colour: string;
}

/** Looks of a cell in CSS terms: sizes in pixels, colours as CSS. What is left out follows the sheet. */
export interface CellLooks {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "right" | "centre";
  readonly vertical?: "top" | "centre" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly top?: GridLine;
  readonly right?: GridLine;
  readonly bottom?: GridLine;
  readonly left?: GridLine;
  /** A data bar from the left, over so many per cent of the cell's width. */
  readonly bar?: { readonly percent: number; readonly colour: string };
  /** Member `at` (from 0, the lowest) of an icon set of `of`. */
  readonly icon?: { readonly set: string; readonly at: number; readonly of: number };
  /** Only the bar or the icon shows. */
  readonly hidesValue?: boolean;
}

export interface GridCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A formula whose cached value is gone: what stands here is worked out by Excel. */
  readonly awaitsExcel: boolean;
  readonly format: string;
  /** With conditional formats laid over. */
  readonly looks: CellLooks;
}

/** A chart as the grid shows it: its words and the numbers that it reads. */
export interface GridChart {
  readonly name: string;
  /** One a line. */
  readonly title: readonly string[];
  readonly area: CellArea;
  /** Points that stay free at its left. */
  readonly inset: number;
  readonly heads: readonly string[];
  /** CSS colours of the series. */
  readonly colours: readonly (string | null)[];
  readonly lines: readonly (readonly string[])[];
}

/** One worksheet as the grid draws it. A new object stands for new contents. */
export interface GridSheet {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly mergeAt: Merges;
  readonly gridlines: boolean;
  /** Rows and columns from the first that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly date1904: boolean;
  readonly charts: readonly GridChart[];
  /** `null` for a cell that neither holds nor looks like anything. */
  cell(row: number, column: number): GridCell | null;
}
