import type { CellArea } from "../workbook/address";

/** RRGGBB; `null` for automatic (a theme's or index's colour comes resolved). */
export type Colour = string | null;

export interface ChartText {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly colour: Colour;
}

export type LabelPlace = "r" | "t" | "b" | "l" | "ctr" | "outEnd" | "inEnd" | "inBase";

export interface ChartMarker {
  readonly shape: "circle" | "none";
  readonly size: number;
  readonly fill: Colour;
  readonly line: Colour;
}

/** Looks of one point, where they are not its series'. Only the last point of a series has any in charts of ours. */
export interface ChartPoint {
  /** From 0. */
  readonly index: number;
  /** A label with the series' name. */
  readonly label: { readonly place: LabelPlace; readonly text: Omit<ChartText, "text"> } | null;
  readonly marker: ChartMarker | null;
}

export interface XlsxChartSeries {
  readonly draws: "line" | "columns";
  /** Cell of the name; `null` where the name is written out. */
  readonly nameArea: CellArea | null;
  readonly name: string;
  readonly categories: CellArea | null;
  readonly values: CellArea;
  readonly colour: Colour;
  /** Points. */
  readonly weight: number;
  readonly dashed: boolean;
  readonly marker: ChartMarker;
  readonly points: readonly ChartPoint[];
}

export interface XlsxChartAxis {
  /** `null`: as the source. */
  readonly format: string | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly step: number | null;
}

/** Shares of the chart's width and height. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Line and column charts in whole cells, as Statusark draws them. */
export interface XlsxChart {
  /** Of the shape; unique on the sheet among charts of ours. */
  readonly name: string;
  /** Alternative text. */
  readonly description: string;
  /** Cells that it covers. */
  readonly area: CellArea;
  /** Points that stay free at its left. */
  readonly inset: number;
  /** One a line. */
  readonly title: readonly ChartText[];
  /** Below the title, one a line: the title of the category axis, since programs other than Excel give a title one look only. */
  readonly subtitle: readonly ChartText[];
  readonly isStacked: boolean;
  readonly series: readonly XlsxChartSeries[];
  readonly categoryFormat: string | null;
  readonly axis: XlsxChartAxis;
  /** `null`: placed by Excel. */
  readonly plot: PlotArea | null;
  /** Of the text on the axes. */
  readonly text: Omit<ChartText, "text" | "bold">;
  readonly ground: Colour;
  readonly border: Colour;
  readonly gridline: Colour;
  readonly axisLine: Colour;
  /** Percent of a column's width between two categories. */
  readonly gapWidth: number;
}

/** What can be seen of any chart on a sheet. */
export interface SeenChart {
  readonly name: string;
  readonly description: string;
  readonly area: CellArea;
  /** "" where it has none. */
  readonly title: string;
  /** Where it is one that this program can describe whole. */
  readonly chart: XlsxChart | null;
}

/** The charts of a worksheet. What is not touched stays byte for byte, pictures and other drawings too. */
export interface SheetCharts {
  /** In the order in which they lie over each other. */
  readonly all: readonly SeenChart[];
  /** Throws WorkbookError "refused" for a name that a chart has. */
  add(chart: XlsxChart): void;
  /** Puts another description in the chart's place. */
  change(name: string, chart: XlsxChart): void;
  remove(name: string): void;
}
