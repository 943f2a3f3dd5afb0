import type { ChartPlan } from "../../workbook/sheet-plan";

/** Points. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export type DrawnChart = Omit<ChartPlan, "name" | "row" | "column" | "rows" | "columns" | "inset" | "dataRow" | "dataColumn">;

/** A chart beside the rows of a group that has not found its page yet. */
export interface RowChart {
  readonly at: number;
  readonly span: number;
  /** Points that stay free at its left. */
  readonly inset: number;
  /** Rows above its own that it covers too: headings that stand right above the group. */
  readonly rise: number;
  /** Rows from its own downwards. */
  readonly down: number;
  /** What it shows, in a word; part of its name. */
  readonly subject: string;
  draw(size: ChartSize): DrawnChart;
}
