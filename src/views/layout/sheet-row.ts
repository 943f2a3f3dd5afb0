import type { BorderLine, CellStyle, PlanValue } from "../../workbook/sheet-plan";
import type { RowChart } from "./row-chart";

/** A cell of a row that has not found its page yet. Columns are 1-based. */
export interface RowCell {
  readonly at: number;
  readonly span: number;
  /** Rows that it covers from its own downwards; 1 where left out. They stand in one group. */
  readonly down?: number;
  readonly value?: PlanValue;
  readonly style: CellStyle;
  readonly link?: string;
  readonly remark?: string;
  /** A light, which the sheet's formats fill. */
  readonly isFilled?: boolean;
  /** From 0 to 1, with a data bar behind it. */
  readonly isShare?: boolean;
}

export interface SheetRow {
  /** Points. */
  readonly height: number;
  readonly cells: readonly RowCell[];
  /** Lines over whole stretches of columns, whether or not cells stand there. */
  readonly above?: BorderLine;
  readonly below?: BorderLine;
  /** The stretches; all columns where left out. */
  readonly stretches?: readonly (readonly [from: number, to: number])[];
  /** May grow to this height where the page has room left. */
  readonly growsTo?: number;
  readonly charts?: readonly RowChart[];
}

/** Rows that no page break may part. */
export type RowGroup = readonly SheetRow[];

/** A part of a report that stays on one page if it can. */
export interface Section {
  /** Points free above it, unless it is the first on its page. */
  readonly gap: number;
  /** Stand above the first group, and again on each page that the section goes on to. */
  readonly heading: RowGroup;
  readonly groups: readonly RowGroup[];
  /** Line above the heading, unless it is the first on its page. */
  readonly rule?: BorderLine;
}

export function heightOf(rows: RowGroup): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}
