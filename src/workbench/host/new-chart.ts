import type { CellArea } from "../../workbook/address";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { ChartMarker, XlsxChart, XlsxChartSeries } from "../../xlsx/xlsx-chart";
import { apiNotFound } from "./host-error";

/** Colours of series that are given none: Excel's first theme's. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
const GREY = "D9D9D9";
const TEXT = "595959";
export const NO_MARKER: ChartMarker = { shape: "none", size: 0, fill: null, line: null };

/** What Excel's words for kinds of charts mean here. */
const KINDS = {
  ColumnClustered: { draws: "columns", isStacked: false, hasMarkers: false },
  ColumnStacked: { draws: "columns", isStacked: true, hasMarkers: false },
  Line: { draws: "line", isStacked: false, hasMarkers: false },
  LineMarkers: { draws: "line", isStacked: false, hasMarkers: true },
} as const;

export type ChartKind = keyof typeof KINDS;

export function chartKind(word: string, where: string): (typeof KINDS)[ChartKind] {
  const known = Object.entries(KINDS).find(([name]) => name === word)?.[1];
  if (!known) throw apiNotFound(`${where} of type ${word}`);
  return known;
}

export function markerOf(colour: string | null): ChartMarker {
  return { shape: "circle", size: 5, fill: colour, line: colour };
}

/** The word for how a series is drawn. */
export function wordOf({ draws, marker }: XlsxChartSeries, isStacked: boolean): ChartKind {
  if (draws === "columns") return isStacked ? "ColumnStacked" : "ColumnClustered";
  return marker.shape === "none" ? "Line" : "LineMarkers";
}

/** How a series is drawn when its kind changes: its colour stays. */
export function drawnAs({ colour, weight }: XlsxChartSeries, kind: (typeof KINDS)[ChartKind]): Pick<XlsxChartSeries, "draws" | "weight" | "marker"> {
  const isLine = kind.draws === "line";
  return { draws: kind.draws, weight: isLine ? weight || 2.25 : 0, marker: kind.hasMarkers ? markerOf(colour) : NO_MARKER };
}

/** A series for each column of the range: the text at its top is its name; a first column of texts is the categories. */
export function seriesOver(sheet: XlsxSheet, { firstRow, lastRow, firstColumn, lastColumn }: CellArea, kind: (typeof KINDS)[ChartKind]): readonly XlsxChartSeries[] {
  const isText = (row: number, column: number): boolean => typeof sheet.cell(row, column)?.value === "string";
  const cells = (from: number, to: number, column: number): CellArea => ({ firstRow: from, lastRow: to, firstColumn: column, lastColumn: column });
  const hasNames = lastRow > firstRow && isText(firstRow, lastColumn);
  const first = hasNames ? firstRow + 1 : firstRow;
  const hasCategories = lastColumn > firstColumn && (isText(first, firstColumn) || (hasNames && (sheet.cell(firstRow, firstColumn)?.value ?? null) === null));
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at).slice(hasCategories ? 1 : 0);
  return columns.map((column, index) => {
    const colour = ACCENTS[index % ACCENTS.length] ?? TEXT;
    const named = hasNames ? sheet.cell(firstRow, column)?.value : null;
    return {
      draws: kind.draws, nameArea: hasNames ? cells(firstRow, firstRow, column) : null, name: typeof named === "string" ? named : `Series${String(index + 1)}`,
      categories: hasCategories ? cells(first, lastRow, firstColumn) : null, values: cells(first, lastRow, column), colour,
      weight: kind.draws === "line" ? 2.25 : 0, dashed: false, marker: kind.hasMarkers ? markerOf(colour) : NO_MARKER, points: [],
    };
  });
}

/** What `charts.add` makes, apart from the legend, which is not shown here. */
export function newChart(sheet: XlsxSheet, source: CellArea, word: string, where: string): XlsxChart {
  const kind = chartKind(word, where);
  const names = new Set(sheet.charts.all.map(({ name }) => name));
  let number = 1;
  while (names.has(`Chart ${String(number)}`)) number++;
  const [row, column] = [source.firstRow, source.lastColumn + 2];
  return {
    name: `Chart ${String(number)}`, description: "", area: { firstRow: row, lastRow: row + 14, firstColumn: column, lastColumn: column + 7 }, inset: 0,
    title: [], subtitle: [], isStacked: kind.isStacked, series: seriesOver(sheet, source, kind), categoryFormat: null,
    axis: { format: null, least: null, most: null, step: null }, plot: null, text: { size: 9, colour: TEXT },
    ground: "FFFFFF", border: GREY, gridline: GREY, axisLine: GREY, gapWidth: 219,
  };
}
