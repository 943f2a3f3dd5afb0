import type { Check } from "./checks";
import type { EventKind } from "./event-kinds";
import type { HostBook } from "./host-book";
import type { ClassName, HostNode, Targets } from "./targets";

/** What the client asks of Office's own services; Microsoft declares none of it. */
interface OfficeService {
  notifyActionHandlerReady(): null;
  setAppRuntimeState(state: unknown): null;
  getAppRuntimeState(): string;
  setAppRuntimeStartState(state: unknown): null;
  getAppRuntimeStartState(): unknown;
}

/** Microsoft's own declaration of each class; what a table below says is held against it by the compiler. */
interface ExcelTypes {
  Workbook: Excel.Workbook;
  Runtime: Excel.Runtime;
  Application: Excel.Application;
  WorkbookCreated: Excel.WorkbookCreated;
  CultureInfo: Excel.CultureInfo;
  NumberFormatInfo: Excel.NumberFormatInfo;
  DatetimeFormatInfo: Excel.DatetimeFormatInfo;
  WorkbookProtection: Excel.WorkbookProtection;
  WorksheetCollection: Excel.WorksheetCollection;
  Worksheet: Excel.Worksheet;
  WorksheetProtection: Excel.WorksheetProtection;
  WorksheetFreezePanes: Excel.WorksheetFreezePanes;
  WorksheetCustomPropertyCollection: Excel.WorksheetCustomPropertyCollection;
  WorksheetCustomProperty: Excel.WorksheetCustomProperty;
  Range: Excel.Range;
  RangeAreas: Excel.RangeAreas;
  RangeCollection: Excel.RangeCollection;
  RangeFormat: Excel.RangeFormat;
  RangeFill: Excel.RangeFill;
  RangeFont: Excel.RangeFont;
  RangeBorderCollection: Excel.RangeBorderCollection;
  RangeBorder: Excel.RangeBorder;
  FormatProtection: Excel.FormatProtection;
  DataValidation: Excel.DataValidation;
  ConditionalFormatCollection: Excel.ConditionalFormatCollection;
  ConditionalFormat: Excel.ConditionalFormat;
  CustomConditionalFormat: Excel.CustomConditionalFormat;
  DataBarConditionalFormat: Excel.DataBarConditionalFormat;
  ConditionalDataBarPositiveFormat: Excel.ConditionalDataBarPositiveFormat;
  ConditionalFormatRule: Excel.ConditionalFormatRule;
  ConditionalRangeFormat: Excel.ConditionalRangeFormat;
  ConditionalRangeFont: Excel.ConditionalRangeFont;
  ConditionalRangeFill: Excel.ConditionalRangeFill;
  ConditionalRangeBorderCollection: Excel.ConditionalRangeBorderCollection;
  ConditionalRangeBorder: Excel.ConditionalRangeBorder;
  TableCollection: Excel.TableCollection;
  TableScopedCollection: Excel.TableScopedCollection;
  Table: Excel.Table;
  TableColumnCollection: Excel.TableColumnCollection;
  TableColumn: Excel.TableColumn;
  TableRowCollection: Excel.TableRowCollection;
  TableRow: Excel.TableRow;
  NamedItemCollection: Excel.NamedItemCollection;
  NamedItem: Excel.NamedItem;
  SettingCollection: Excel.SettingCollection;
  Setting: Excel.Setting;
  PageLayout: Excel.PageLayout;
  HeaderFooterGroup: Excel.HeaderFooterGroup;
  HeaderFooter: Excel.HeaderFooter;
  PageBreakCollection: Excel.PageBreakCollection;
  PageBreak: Excel.PageBreak;
  ChartCollection: Excel.ChartCollection;
  Chart: Excel.Chart;
  ChartTitle: Excel.ChartTitle;
  ChartTitleFormat: Excel.ChartTitleFormat;
  ChartFormatString: Excel.ChartFormatString;
  ChartFont: Excel.ChartFont;
  ChartAreaFormat: Excel.ChartAreaFormat;
  ChartLegend: Excel.ChartLegend;
  ChartPlotArea: Excel.ChartPlotArea;
  ChartAxes: Excel.ChartAxes;
  ChartAxis: Excel.ChartAxis;
  ChartSeriesCollection: Excel.ChartSeriesCollection;
  ChartSeries: Excel.ChartSeries;
  ChartSeriesFormat: Excel.ChartSeriesFormat;
  ChartFill: Excel.ChartFill;
  ChartLineFormat: Excel.ChartLineFormat;
  ChartPointsCollection: Excel.ChartPointsCollection;
  ChartPoint: Excel.ChartPoint;
  ChartDataLabel: Excel.ChartDataLabel;
  ChartDataLabelFormat: Excel.ChartDataLabelFormat;
  CommentCollection: Excel.CommentCollection;
  Service: OfficeService;
  Functions: Excel.Functions;
  FunctionResult: Excel.FunctionResult<unknown>;
}

type Own<T> = Exclude<keyof T, "context" | "isNullObject" | "items" | "load" | "set" | "toJSON" | "track" | "untrack" | "debugInfo">;
type Where<T, Kind> = { [K in Own<T>]: 0 extends 1 & T[K] ? never : T[K] extends Kind ? K : never }[Own<T>];
type Callable = (...args: never[]) => unknown;

type EventName<T> = Where<T, OfficeExtension.EventHandlers<never>> | Extract<Own<T>, `on${string}`>;
type LinkName<T> = Exclude<Where<T, OfficeExtension.ClientObject>, EventName<T>>;
type MethodName<T> = Where<T, Callable>;
type ScalarName<T> = Exclude<Own<T>, LinkName<T> | MethodName<T> | EventName<T>>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
type WritableName<T> = { [K in ScalarName<T>]: Same<{ [P in K]: T[K] }, { readonly [P in K]: T[K] }> extends true ? never : K }[ScalarName<T>];

/** Enumerations travel as their words. */
type Plain<V> = V extends string ? `${V}` : V extends (infer I)[] ? Plain<I>[] : V;
type NameOf<T> = { [N in ClassName]: [T] extends [ExcelTypes[N]] ? ([ExcelTypes[N]] extends [T] ? N : never) : never }[ClassName];
type NodeOf<T> = T extends OfficeExtension.ClientObject ? HostNode<NameOf<T>> : never;
type Given<A> = 0 extends 1 & A ? unknown : A extends OfficeExtension.ClientObject ? HostNode<NameOf<A>> : Plain<A>;
type GivenAll<P extends readonly unknown[]> = { [I in keyof P]: Given<P[I]> };
type Answered<R> =
  R extends Excel.FunctionResult<infer _> ? HostNode<"FunctionResult">
  : R extends OfficeExtension.ClientObject ? HostNode<NameOf<R>> | null
  : R extends OfficeExtension.ClientResult<infer V> ? Plain<V>
  : R;

export interface At<N extends ClassName> {
  readonly target: Targets[N];
  readonly host: HostBook;
  /** `Class.member`, for errors. */
  readonly where: string;
}

export interface Method<N extends ClassName, A extends readonly unknown[], R> {
  readonly checks: readonly Check<unknown>[];
  readonly does: (at: At<N>, ...given: A) => R;
}

export interface Setter<N extends ClassName, V> {
  readonly check: Check<unknown>;
  readonly does: (at: At<N>, value: V) => void;
}

/** What the host knows of one class. Whatever is left out is answered with ApiNotFound and its name. */
export interface HostClass<N extends ClassName, T = ExcelTypes[N]> {
  /** Key by which the collection's indexer finds it again. */
  readonly id?: (at: At<N>) => string;
  /** Proxies may be kept between batches under a reference id. */
  readonly keepsReference?: true;
  readonly scalars?: { readonly [K in ScalarName<T>]?: (at: At<N>) => Plain<T[K]> | null };
  readonly setters?: { readonly [K in WritableName<T>]?: Setter<N, Plain<T[K]>> };
  readonly links?: { readonly [K in LinkName<T>]?: (at: At<N>) => NodeOf<T[K]> | null };
  readonly methods?: { readonly [K in MethodName<T>]?: T[K] extends (...args: infer P) => infer R ? Method<N, GivenAll<P>, Answered<R>> : never };
  /** Wire methods that the client calls for itself. */
  readonly hidden?: { readonly [name: `_${string}`]: Method<N, never, unknown> };
  readonly hiddenLinks?: { readonly [name: `_${string}`]: (at: At<N>) => HostNode | null };
  readonly items?: T extends { items: readonly (infer I)[] } ? (at: At<N>) => readonly NodeOf<I>[] : never;
  /** The indexer: by id, name or key. */
  readonly item?: T extends { items: readonly (infer I)[] } ? (at: At<N>, key: string) => NodeOf<I> : never;
  readonly events?: { readonly [K in EventName<T>]?: EventKind };
  /** Id under which events of this object are sent. */
  readonly eventTarget?: (at: At<N>) => string;
}

type Checks<A extends readonly unknown[]> = { readonly [I in keyof A]: Check<A[I]> };

/** Makes methods and setters of class `N`, each with the checks that its arguments must pass. */
export function membersOf<N extends ClassName>(): {
  method: <A extends readonly unknown[], R>(checks: readonly [...Checks<A>], does: (at: At<N>, ...given: A) => R) => Method<N, A, R>;
  setter: <V>(check: Check<V>, does: (at: At<N>, value: V) => void) => Setter<N, V>;
} {
  return {
    method: (checks, does) => ({ checks, does }),
    setter: (check, does) => ({ check, does }),
  };
}
