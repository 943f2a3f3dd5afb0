import { columnLetters, readArea, type CellArea } from "../../workbook/address";
import { CHART_LOOKS } from "../../workbook/chart-looks";
import type { ChartCell, PlacedChart } from "../../workbook/chart-data";
import { CHARTS_KEY, chartsText, chartWork, lastPoint, readOwnCharts, type ChartTask, type OwnChart, type StandingCharts } from "../../workbook/own-charts";
import { quotedSheet } from "../../workbook/page-rows";
import type { ChartLabel, ChartSeries, PlanValue } from "../../workbook/sheet-plan";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";
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
export function plannedChart(book: XlsxBook, placed: PlacedChart): XlsxChart {
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

function writeData(book: XlsxBook, sheet: XlsxSheet, { row, column, value, format }: ChartCell): void {
  const style = book.styleWith(0, { format: typeof value === "string" ? "@" : format });
  sheet.setCell(row, column, { value: typeof value === "object" ? serialOf(book, value.date) : value, style });
}

/** Removes a chart of ours with its data. */
function removeChart(book: XlsxBook, sheet: XlsxSheet, { chart, data }: OwnChart): void {
  sheet.charts.remove(chart);
  const name = book.names.find((each) => each.name === data && each.sheet === sheet.name);
  if (!name) return;
  const area: CellArea | null = readArea(name.refersTo.slice(name.refersTo.lastIndexOf("!") + 1));
  for (let row = area?.firstRow ?? 1; row <= (area?.lastRow ?? 0); row++) {
    for (let column = area?.firstColumn ?? 1; column <= (area?.lastColumn ?? 0); column++) if (sheet.cell(row, column)) sheet.setCell(row, column, { value: null, style: 0 });
  }
  book.removeName(data, sheet.name);
}

/** The chart as it stands with the plan's words, axes and place; its other looks stay. */
function retold(standing: XlsxChart, planned: XlsxChart): XlsxChart {
  const { description, area, inset, title, subtitle, axis, plot, categoryFormat } = planned;
  const series = standing.series.map((each, index) => ({
    ...each,
    points: each.points.map((point) => {
      const place = planned.series[index]?.points.find((own) => own.index === point.index)?.label?.place;
      return point.label && place ? { ...point, label: { ...point.label, place } } : point;
    }),
  }));
  return { ...standing, description, area, inset, title, subtitle, axis, plot, categoryFormat, series };
}

function drawChart(book: XlsxBook, sheet: XlsxSheet, { placed, own, task }: ChartTask): void {
  const planned = { ...plannedChart(book, placed), name: own.chart };
  const { firstRow, firstColumn, lastRow, lastColumn } = placed.data;
  const standing = task === "make" ? null : sheet.charts.all.find(({ name }) => name === own.chart);
  // A chart that Excel has given looks of its own is not described here: its words can only come with a new one.
  if (standing?.chart) sheet.charts.change(own.chart, task === "keep" ? standing.chart : retold(standing.chart, planned));
  else if (task !== "keep") {
    sheet.charts.remove(own.chart);
    sheet.charts.add(planned);
  }
  if (task === "make") book.setName(own.data, `${quotedSheet(sheet.name)}!$${columnLetters(firstColumn)}$${String(firstRow)}:$${columnLetters(lastColumn)}$${String(lastRow)}`, sheet.name);
}

/** Charts of ours that stand on a sheet, and all that do. `isFollowed`: rows stand where the plan has them. */
function standingCharts(sheet: XlsxSheet, isFollowed: boolean): StandingCharts {
  const own = readOwnCharts(sheet.customProperties.get(CHARTS_KEY) ?? "");
  return { own: isFollowed ? own : own.map((each) => ({ ...each, build: "" })), present: sheet.charts.all.map(({ name }) => name) };
}

/**
 * Writes the charts' data right of the print area, and the charts over the cells that were kept free for them. Charts
 * that a person has put on the sheet stay; one of ours that is made of the same keeps the looks it was given.
 */
export function writeCharts(book: XlsxBook, sheet: XlsxSheet, charts: readonly PlacedChart[], isFollowed: boolean): void {
  const { tasks, gone } = chartWork(charts, standingCharts(sheet, isFollowed));
  for (const each of gone) removeChart(book, sheet, each);
  for (const task of tasks) {
    const { data, cells } = task.placed;
    for (let row = data.firstRow; row <= data.lastRow; row++) {
      for (let column = data.firstColumn; column <= data.lastColumn; column++) if (sheet.cell(row, column)) sheet.setCell(row, column, { value: null, style: 0 });
    }
    for (const cell of cells) writeData(book, sheet, cell);
    drawChart(book, sheet, task);
  }
  sheet.setCustomProperty(CHARTS_KEY, tasks.length === 0 ? null : chartsText(tasks.map(({ own }) => own)));
}
