import type { ConditionalFormat, DefinedName, XlsxSheet } from "../../xlsx/xlsx-book";
import type { CellArea } from "../../workbook/address";

/** A range as a proxy holds it: `area` moves along when rows are inserted or deleted above it. */
export interface HostRange {
  readonly sheet: XlsxSheet;
  area: CellArea;
  /** Its rows were deleted. */
  isGone?: true;
}

/** Cells that share a sheet, as RangeAreas and all that hangs on a range hold them. */
export interface Cells {
  readonly sheet: XlsxSheet;
  readonly areas: readonly CellArea[];
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal" | "DiagonalDown" | "DiagonalUp";

/** One conditional format, found again by its handle since each change makes a new object of it. */
export interface FormatHandle {
  readonly sheet: XlsxSheet;
  readonly id: ConditionalFormat["id"];
}

/** One chart, found again by its name; all that hangs on it shares the handle, so that it can be renamed. */
export interface ChartHandle {
  readonly id: string;
  readonly sheet: XlsxSheet;
  name: string;
}

/** A series of a chart, counted from 0. */
export interface SeriesHandle {
  readonly chart: ChartHandle;
  readonly series: number;
}

export interface PointHandle extends SeriesHandle {
  readonly point: number;
}

/** Letters of a chart: all of them, some of the title's (from 0), or those of a point's label. */
export type LettersHandle =
  | { readonly chart: ChartHandle; readonly of: "chart" }
  | { readonly chart: ChartHandle; readonly of: "title"; readonly start: number; readonly length: number }
  | (PointHandle & { readonly of: "label" });

interface ColumnHandle {
  readonly table: string;
  /** From 0. */
  readonly index: number;
}

interface NameHandle {
  readonly name: string;
  readonly sheet: DefinedName["sheet"];
}

/** What stands behind each kind of proxy. */
export interface Targets {
  Workbook: null;
  Runtime: null;
  Application: null;
  /** The file, in base64. */
  WorkbookCreated: { readonly file: string };
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  Worksheet: XlsxSheet;
  WorksheetProtection: XlsxSheet;
  WorksheetFreezePanes: XlsxSheet;
  WorksheetCustomPropertyCollection: XlsxSheet;
  WorksheetCustomProperty: { readonly sheet: XlsxSheet; readonly key: string };
  Range: HostRange;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeFill: Cells;
  RangeFont: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: Cells & { readonly edge: Edge };
  FormatProtection: Cells;
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: FormatHandle;
  CustomConditionalFormat: FormatHandle;
  DataBarConditionalFormat: FormatHandle;
  ConditionalDataBarPositiveFormat: FormatHandle;
  ConditionalFormatRule: FormatHandle;
  ConditionalRangeFormat: FormatHandle;
  ConditionalRangeFont: FormatHandle;
  ConditionalRangeFill: FormatHandle;
  ConditionalRangeBorderCollection: FormatHandle;
  ConditionalRangeBorder: FormatHandle & { readonly edge: Edge };
  TableCollection: XlsxSheet | null;
  TableScopedCollection: Cells & { readonly fullyContained: boolean };
  Table: { table: string };
  TableColumnCollection: { readonly table: string };
  TableColumn: ColumnHandle;
  TableRowCollection: { readonly table: string };
  TableRow: ColumnHandle;
  NamedItemCollection: XlsxSheet | null;
  NamedItem: NameHandle;
  SettingCollection: null;
  Setting: { readonly key: string };
  PageLayout: XlsxSheet;
  HeaderFooterGroup: XlsxSheet;
  HeaderFooter: XlsxSheet;
  PageBreakCollection: { readonly sheet: XlsxSheet; readonly vertical: boolean };
  PageBreak: { readonly sheet: XlsxSheet; readonly row: number };
  ChartCollection: XlsxSheet;
  Chart: ChartHandle;
  ChartTitle: ChartHandle;
  ChartTitleFormat: ChartHandle;
  ChartFormatString: LettersHandle;
  ChartFont: LettersHandle;
  ChartAreaFormat: ChartHandle;
  ChartLegend: ChartHandle;
  ChartPlotArea: ChartHandle;
  ChartAxes: ChartHandle;
  ChartAxis: { readonly chart: ChartHandle; readonly which: "category" | "value" };
  ChartSeriesCollection: ChartHandle;
  ChartSeries: SeriesHandle;
  ChartSeriesFormat: SeriesHandle;
  ChartFill: SeriesHandle;
  ChartLineFormat: SeriesHandle;
  ChartPointsCollection: SeriesHandle;
  ChartPoint: PointHandle;
  ChartDataLabel: PointHandle;
  ChartDataLabelFormat: PointHandle;
  CommentCollection: XlsxSheet | null;
  /** Not of Excel's model: see `service-class`. */
  Service: { readonly name: string };
  Functions: null;
  FunctionResult: { readonly value: string | number | boolean; readonly error: string | null };
}

export type ClassName = keyof Targets;

/** An object of Excel's model inside the host. */
export type HostNode<N extends ClassName = ClassName> = { [K in N]: { readonly className: K; readonly target: Targets[K] } }[N];

export function node<N extends ClassName>(className: N, target: Targets[N]): HostNode<N> {
  return { className, target };
}
