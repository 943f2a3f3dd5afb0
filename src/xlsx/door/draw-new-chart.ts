import { columnLetters } from "../../workbook/address";
import { CHART_LOOKS } from "../../workbook/chart-looks";
import { CATEGORY_WIDTH, type ChartCell, type PlacedChart } from "../../workbook/chart-data";
import { CHARTS_KEY, chartsText, lastPoint, type ChartTask, type OwnChart } from "../../workbook/own-charts";
import { quotedSheet } from "../../workbook/page-rows";
import type { ChartLabel, ChartSeries, PlanValue } from "../../workbook/sheet-plan";
import type { PlannedBook, PlannedSheet } from "../xlsx-book";
import type { ChartMarker, ChartPoint, ChartText, LabelPlace, XlsxChart, XlsxChartSeries } from "../xlsx-chart";
import { serialOf } from "./value-change";

const PLACES: Readonly<Record<ChartLabel, LabelPlace>> = { right: "r", above: "t", below: "b", centre: "ctr", outside: "outEnd" };
const NO_MARKER: ChartMarker = { shape: "none", size: 0, fill: null, line: null };

function markerOf(colour: string, isHollow: boolean): ChartMarker {
  return { shape: "circle", size: CHART_LOOKS.markerSize, fill: isHollow ? CHART_LOOKS.ground : colour, line: colour };
}

function pointsOf(series: ChartSeries): readonly ChartPoint[] {
  const index = lastPoint(series);
  const isHollow = series.markers === "hollow-last";
  if (index < 0 || (series.label === undefined && !isHollow)) return [];
  const label = series.label === undefined ? null : { place: PLACES[series.label], text: { ...CHART_LOOKS.label, colour: series.labelColour ?? series.colour } };
  return [{ index, label, marker: isHollow ? markerOf(series.colour, true) : null }];
}

function seriesOf(series: ChartSeries, index: number, { categories, series: areas }: PlacedChart): XlsxChartSeries {
  const area = areas[index];
  const isLine = series.draws === "line";
  return {
    draws: series.draws,
    nameArea: area?.name ?? null,
    name: series.name,
    categories,
    values: area?.values ?? categories,
    colour: series.colour,
    weight: isLine ? (series.weight ?? 1) : 0,
    dashed: series.isDashed ?? false,
    marker: isLine && series.markers !== "none" ? markerOf(series.colour, false) : NO_MARKER,
    points: pointsOf(series),
  };
}

function lines(text: string, look: Omit<ChartText, "text">): readonly ChartText[] {
  return text === "" ? [] : text.split("\n").map((line) => ({ text: line, ...look }));
}

/** A planned chart as the opened book describes charts. */
export function plannedChart(book: PlannedBook, placed: PlacedChart): XlsxChart {
  const { chart, area } = placed;
  const bound = (value: PlanValue | undefined): number | null => (typeof value === "number" ? value : typeof value === "object" ? serialOf(book, value.date) : null);
  return {
    name: chart.name,
    description: chart.description,
    area,
    inset: chart.inset,
    title: lines(chart.title, CHART_LOOKS.title),
    subtitle: lines(chart.subtitle, CHART_LOOKS.subtitle),
    isStacked: chart.isStacked,
    series: chart.series.map((series, index) => seriesOf(series, index, placed)),
    categoryFormat: chart.categories.axisFormat,
    axis: { format: chart.axis.format, least: bound(chart.axis.least), most: bound(chart.axis.most), step: chart.axis.step ?? null },
    plot: chart.plot,
    text: CHART_LOOKS.axis,
    ground: CHART_LOOKS.ground,
    border: CHART_LOOKS.border,
    gridline: CHART_LOOKS.gridline,
    axisLine: CHART_LOOKS.axisLine,
    gapWidth: CHART_LOOKS.gapWidth,
  };
}

/** Writes what a chart reads. */
export function writeData(book: PlannedBook, sheet: PlannedSheet, { row, column, value, format }: ChartCell): void {
  const style = book.styleWith(0, { format: typeof value === "string" ? "@" : format });
  sheet.setCell(row, column, { value: typeof value === "object" ? serialOf(book, value.date) : value, style });
}

/** Makes a chart's data wide enough to be read, and names them: the name follows them when rows move. */
export function nameData(book: PlannedBook, sheet: PlannedSheet, { placed, own }: ChartTask): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = placed.data;
  sheet.setColumnWidth(firstColumn, CATEGORY_WIDTH);
  book.setName(own.data, `${quotedSheet(sheet.name)}!$${columnLetters(firstColumn)}$${String(firstRow)}:$${columnLetters(lastColumn)}$${String(lastRow)}`, sheet.name);
}

/** Says on the sheet which charts there are ours. */
export function keepOwnCharts(sheet: PlannedSheet, own: readonly OwnChart[]): void {
  sheet.setCustomProperty(CHARTS_KEY, own.length === 0 ? null : chartsText(own));
}

/** Draws charts on a sheet that has none. */
export function drawNewCharts(book: PlannedBook, sheet: PlannedSheet, tasks: readonly ChartTask[]): void {
  for (const task of tasks) {
    for (const cell of task.placed.cells) writeData(book, sheet, cell);
    sheet.charts.add({ ...plannedChart(book, task.placed), name: task.own.chart });
    nameData(book, sheet, task);
  }
  keepOwnCharts(sheet, tasks.map(({ own }) => own));
}
