import type { CellValue } from "../values/cell-value";
import type { CellArea } from "../workbook/address";
import type { Colour, SheetCharts } from "./xlsx-chart";

export interface EdgeLook {
  /** As in the file: thin, medium, thick, hair, dashed, dotted, double … */
  readonly style: string;
  readonly colour: Colour;
}

/** All that a cell's style says, resolved. Sizes in points. */
export interface CellLook {
  readonly format: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: Colour;
  readonly fill: Colour;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly top: EdgeLook | null;
  readonly right: EdgeLook | null;
  readonly bottom: EdgeLook | null;
  readonly left: EdgeLook | null;
}

export type LookPatch = { readonly [K in keyof CellLook]?: CellLook[K] };

/** A cell as it stands. Dates are serials of the workbook's date system. */
export interface XlsxCell {
  readonly value: CellValue;
  /** en-US, without "="; shared formulas come spelled out for their cell. `null` for a constant. */
  readonly formula: string | null;
  /** Member of an array or data-table formula: cannot be changed on its own. */
  readonly isArray: boolean;
  /** A formula, or a cell of an array formula, whose cached value is not to be trusted since an edit. */
  readonly awaitsExcel: boolean;
  /** Index for `look` and `styleWith`. */
  readonly style: number;
}

/** What is left out stays. `formula` sets `value` as its cached value (left out: awaits Excel); `value` alone makes a constant. Text is text, never a formula. */
export interface CellChange {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: number;
}

/** Where a step of a scale begins. */
export interface ConditionalThreshold {
  /** As in the file: min, max, num, percent, percentile, formula, autoMin, autoMax. */
  readonly kind: string;
  /** A number or formula as text. */
  readonly value: string | null;
  /** The step holds the threshold itself. */
  readonly orEqual: boolean;
}

export interface ConditionalFormat {
  /** Handle for this opened book alone. */
  readonly id: number;
  readonly areas: readonly CellArea[];
  /** As in the file: expression, cellIs, dataBar, iconSet, colorScale … */
  readonly kind: string;
  readonly formulas: readonly string[];
  /** The file's own attributes of the rule and of its scale: operator, rank, bottom, iconSet, reverse, minLength … */
  readonly parameters: Readonly<Record<string, string>>;
  /** Of a colour scale, data bar or icon set, from the lowest. */
  readonly thresholds: readonly ConditionalThreshold[];
  readonly colours: readonly Colour[];
  /** 1 is looked at first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly look: LookPatch;
  /** Stands in the x14 extension: shown, moved with its sheet, never changed. */
  readonly isExtended: boolean;
}

/** A new formula format. It enters at `priority` (default 1: the top) and the rest move down. */
export interface NewConditionalFormat {
  readonly areas: readonly CellArea[];
  readonly formula: string;
  readonly look: LookPatch;
  readonly stopIfTrue?: boolean;
  readonly priority?: number;
}

/** A bar behind a number, as long as its share of the way from `least` to `most`; `null`: from the least or to the most number there. Colour RRGGBB. */
export interface DataBar {
  readonly least: number | null;
  readonly most: number | null;
  readonly colour: string;
}

export interface XlsxTable {
  readonly name: string;
  readonly sheet: string;
  /** With header and totals row. */
  readonly area: CellArea;
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  /** Calculated column formula by column, en-US without "=", or `null`. */
  readonly columnFormulas: readonly (string | null)[];
  readonly styleName: string | null;
}

export interface PageSetup {
  readonly paperA4: boolean;
  readonly landscape: boolean;
  /** Percent. */
  readonly scale: number;
  /** Inches. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
  readonly centreHorizontally: boolean;
  /** Excel's own codes: `&L…&C…&R…`. */
  readonly oddFooter: string;
}

export interface DefinedName {
  readonly name: string;
  /** en-US without "=", for example `'S 2022-W02-09'!$A$1:$X$40`. */
  readonly refersTo: string;
  /** Worksheet it is local to. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** One worksheet. Rows and columns are 1-based. Lengths in points. */
export interface XlsxSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  /** The least area that holds every cell with a value, a formula or a style; `null` where there is none. */
  usedArea(): CellArea | null;
  cell(row: number, column: number): XlsxCell | null;
  /** Throws WorkbookError "array-formula" for a member of an array formula. Empties with `{ value: null }`. */
  setCell(row: number, column: number, change: CellChange): void;
  readonly merges: readonly CellArea[];
  merge(area: CellArea): void;
  unmerge(area: CellArea): void;
  /** `null`: the sheet's default. */
  rowHeight(row: number): number | null;
  setRowHeight(row: number, height: number | null): void;
  isRowHidden(row: number): boolean;
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, width: number | null): void;
  isColumnHidden(column: number): boolean;
  /** Style that empty cells of a column or row take. */
  columnStyle(column: number): number;
  rowStyle(row: number): number;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  insertRows(before: number, count: number): void;
  deleteRows(first: number, count: number): void;
  readonly conditionalFormats: readonly ConditionalFormat[];
  addConditionalFormat(format: NewConditionalFormat): number;
  addDataBar(areas: readonly CellArea[], bar: DataBar, priority?: number): number;
  changeDataBar(id: number, bar: DataBar): void;
  changeConditionalFormat(id: number, change: { readonly areas?: readonly CellArea[]; readonly formula?: string; readonly look?: LookPatch; readonly stopIfTrue?: boolean; readonly priority?: number }): void;
  removeConditionalFormat(id: number): void;
  readonly pageSetup: PageSetup;
  setPageSetup(change: { readonly [K in keyof PageSetup]?: PageSetup[K] }): void;
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
  setPageBreaks(rows: readonly number[]): void;
  /** Location inside the workbook (a defined name or `Sheet!A1`) or an address. */
  link(row: number, column: number): string | null;
  /** Inside the workbook only; `null` removes. */
  setLink(row: number, column: number, location: string | null): void;
  /** Shown as Office.js `worksheet.customProperties`; not copied with a sheet in Excel. */
  readonly customProperties: ReadonlyMap<string, string>;
  setCustomProperty(key: string, value: string | null): void;
  readonly showsGridlines: boolean;
  setGridlines(shown: boolean): void;
  readonly charts: SheetCharts;
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  setFrozen(rows: number, columns: number): void;
}

/** What writing a sheet plan asks of a sheet, opened or just being made. */
export interface PlannedSheet
  extends Pick<XlsxSheet, "name" | "setCell" | "merge" | "setRowHeight" | "setColumnWidth" | "conditionalFormats" | "addConditionalFormat" | "addDataBar" | "setPageSetup" | "setPageBreaks" | "setLink" | "setCustomProperty" | "setGridlines"> {
  readonly charts: Pick<SheetCharts, "add">;
}

/** What writing a sheet plan asks of a workbook. */
export type PlannedBook = Pick<XlsxBook, "date1904" | "setName" | "styleWith">;

export type BookChange =
  | { readonly kind: "cells"; readonly sheet: string; readonly area: CellArea }
  | { readonly kind: "looks"; readonly sheet: string }
  | { readonly kind: "structure" };

/** An .xlsx file opened for change. Untouched parts come out byte for byte; styles are only appended. */
export interface XlsxBook {
  readonly date1904: boolean;
  /** In tab order; chart and dialog sheets are left out but kept. */
  readonly sheets: readonly XlsxSheet[];
  /** Matches as Excel does, without regard to case. */
  sheet(name: string): XlsxSheet | null;
  addSheet(name: string): XlsxSheet;
  removeSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  activate(name: string): void;
  readonly activeSheet: string;
  readonly isStructureProtected: boolean;
  readonly tables: readonly XlsxTable[];
  /** Headers must stand in the area's first row already; a name that is taken throws. */
  addTable(sheet: string, area: CellArea, name: string, styleName?: string): XlsxTable;
  /** Extends or shortens downwards; calculated columns and our conditional formats over whole columns grow along. */
  resizeTable(name: string, area: CellArea): void;
  readonly names: readonly DefinedName[];
  setName(name: string, refersTo: string, sheet?: string): void;
  removeName(name: string, sheet?: string): void;
  look(style: number): CellLook;
  /** Index of a style that is `style` with `patch` over it; appended where the file has none. */
  styleWith(style: number, patch: LookPatch): number;
  /** Calls `listener` after each change until the returned function is called. */
  subscribe(listener: (change: BookChange) => void): () => void;
  readonly isChanged: boolean;
  save(): Uint8Array;
}
