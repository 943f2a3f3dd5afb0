/** How a worksheet of ours is known again: kept as custom properties, which a copy does not inherit. */
export interface SheetMarker {
  readonly kind: "status-sheet";
  readonly period: string;
  readonly version: number;
  /** Hash over the generation's contents, or `UNDER_UPDATE` while it is being written. */
  readonly stamp: string;
}

export const UNDER_UPDATE = "under oppdatering";

export interface BorderLine {
  readonly weight: "thin" | "medium" | "thick";
  /** RRGGBB. */
  readonly colour: string;
}

/** Looks of a cell. Sizes in points; colours RRGGBB. No font name: the workbook's theme decides. */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "right" | "centre";
  readonly vertical?: "top" | "centre" | "bottom";
  readonly indent?: number;
  /** For texts whose lines are already broken to fit, joined by "\n": without it a line break is not shown. */
  readonly wrap?: boolean;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
  /** en-US number format; text cells are always written as `@`. */
  readonly format?: string;
}

/** `{ date }` is an ISO calendar date, written as a serial of the workbook's date system. */
export type PlanValue = string | number | { readonly date: string };

/** Rows and columns are 1-based within the page; `columns`/`rows` > 1 merges. */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  /** Left out for a cell that only has looks. */
  readonly value?: PlanValue;
  /** Key into `SheetPlan.styles`. */
  readonly style: string;
  /** Defined name (of this plan) that a click leads to. */
  readonly link?: string;
  /** Marks a hand-written «Merknad» field: `CODE/field`. */
  readonly remark?: string;
  /** A format of the plan may fill it, and then the whole of it. */
  readonly isFilled?: boolean;
  /** A share from 0 to 1: a native data bar draws it behind the number. */
  readonly isShare?: boolean;
}

/** Where the label that names a series stands: at the last point that has a value. */
export type ChartLabel = "right" | "above" | "below" | "centre" | "outside";

/** Colours RRGGBB, weights in points. */
export interface ChartSeries {
  /** Never empty: over data that have no names, Excel takes the first series for the categories. */
  readonly name: string;
  readonly draws: "line" | "columns";
  readonly colour: string;
  /** Of a line; columns have none. */
  readonly weight?: number;
  readonly isDashed?: boolean;
  /** Filled, hollow at the last point, or none at all. */
  readonly markers?: "filled" | "hollow-last" | "none";
  /** One for each category; `null` leaves a gap. */
  readonly values: readonly (PlanValue | null)[];
  /** Number format of its cells. */
  readonly format: string;
  readonly label?: ChartLabel;
  /** The series' own where left out. */
  readonly labelColour?: string;
}

/** Bounds and step of the value axis; where left out, Excel decides. */
export interface ChartAxis {
  readonly format: string;
  readonly least?: PlanValue;
  readonly most?: PlanValue;
  /** Days on an axis of dates. */
  readonly step?: number;
}

/** Where the plot stands inside the chart, as shares of its width and height. */
export interface PlotPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A native chart of a page, reading cells on the same sheet right of the print area. Rows and columns are 1-based within the page. */
export interface ChartPlan {
  /** Unique on the sheet; see `own-charts` for how charts of ours are known again. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Points that stay free at its left. */
  readonly inset: number;
  /** What the chart shows, in a sentence, and a second line on how to read it. */
  readonly title: string;
  readonly subtitle: string;
  /** For who does not see the chart. Office.js has no call for it: the numbers also stand on the page. */
  readonly description: string;
  /** Columns of one category stand on top of each other. */
  readonly isStacked: boolean;
  /** Top left cell of the data: a row of headers, then a row for each category. */
  readonly dataRow: number;
  readonly dataColumn: number;
  readonly categories: {
    readonly header: string;
    readonly values: readonly PlanValue[];
    /** Number format of their cells, and how they stand along the axis. */
    readonly format: string;
    readonly axisFormat: string;
  };
  /** Drawn in their order, columns below lines. */
  readonly series: readonly ChartSeries[];
  readonly axis: ChartAxis;
  readonly plot: PlotPlace;
}

export interface PagePlan {
  /** Workbook-level defined name over the page's cells, for example `Statusark_2022_W02_09_1e`. */
  readonly name: string;
  /** For screen readers, logs and tests. */
  readonly title: string;
  /** Key of what the page shows: "overview" or the initiative's code; several pages may share it. */
  readonly slot: string;
  /** Heights in points, one a row, multiples of 0.75. */
  readonly heights: readonly number[];
  readonly cells: readonly PlanCell[];
  readonly charts?: readonly ChartPlan[];
}

/** A conditional format of a sheet of ours: looks of lights, set once, so that regenerating writes values only. */
export interface PlanFormat {
  /** Worksheet rows of all pages are covered: columns only, 1-based. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Formula for the top left cell (row 1 of the sheet, `firstColumn`), en-US, without "=". */
  readonly formula: string;
  readonly style: CellStyle;
}

export interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "landscape";
  /** Percent, fixed (fit-to-page makes Excel ignore manual breaks). */
  readonly scale: number;
  /** Inches. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly footer: number };
  readonly centreHorizontally: boolean;
  /** Plain texts; the writer adds page numbers as «{pageWord} n {ofWord} m» at the right and escapes `&`. */
  readonly footer: { readonly left: string; readonly pageWord: string; readonly ofWord: string };
}

/** A whole worksheet as plain data: every workbook that is given the same plan shows the same sheet. */
export interface SheetPlan {
  readonly sheet: string;
  readonly marker: SheetMarker;
  /** Points, from column A. */
  readonly columnWidths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** One after another from row 1; a page break stands before each but the first. */
  readonly pages: readonly PagePlan[];
  readonly formats: readonly PlanFormat[];
  readonly print: PrintSetup;
}
