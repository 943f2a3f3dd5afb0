import { columnLetters, readArea, type CellArea } from "../../workbook/address";
import { CHART_LOOKS } from "../../workbook/chart-looks";
import type { ChartCell, PlacedChart } from "../../workbook/chart-data";
import { CHARTS_KEY, chartsText, ownCharts, readOwnCharts } from "../../workbook/own-charts";
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

function lastPoint({ values }: ChartSeries): number {
  return values.reduce<number>((last, value, index) => (value === null ? last : index), -1);
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

/** Removes the charts of an earlier generation and their data. Charts that a person has put on the sheet stay. */
export function clearCharts(book: XlsxBook, sheet: XlsxSheet): void {
  for (const { chart, data } of readOwnCharts(sheet.customProperties.get(CHARTS_KEY) ?? "")) {
    sheet.charts.remove(chart);
    const name = book.names.find((each) => each.name === data && each.sheet === sheet.name);
    if (!name) continue;
    const area: CellArea | null = readArea(name.refersTo.slice(name.refersTo.lastIndexOf("!") + 1));
    for (let row = area?.firstRow ?? 1; row <= (area?.lastRow ?? 0); row++) {
      for (let column = area?.firstColumn ?? 1; column <= (area?.lastColumn ?? 0); column++) if (sheet.cell(row, column)) sheet.setCell(row, column, { value: null, style: 0 });
    }
    book.removeName(data, sheet.name);
  }
  sheet.setCustomProperty(CHARTS_KEY, null);
}

/** A person may have given another chart the name of ours. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} ${String(number)}`;
  return name;
}

/** Writes the charts' data right of the print area, and the charts over the cells that were kept free for them. */
export function writeCharts(book: XlsxBook, sheet: XlsxSheet, charts: readonly PlacedChart[]): void {
  if (charts.length === 0) return;
  const taken = new Set(sheet.charts.all.map(({ name }) => name));
  const own = ownCharts(charts).map((each) => ({ ...each, chart: freeName(each.chart, taken) }));
  charts.forEach((placed, index) => {
    for (const cell of placed.cells) writeData(book, sheet, cell);
    const { firstRow, firstColumn, lastRow, lastColumn } = placed.data;
    const name = own[index]?.data;
    if (name !== undefined) book.setName(name, `${quotedSheet(sheet.name)}!$${columnLetters(firstColumn)}$${String(firstRow)}:$${columnLetters(lastColumn)}$${String(lastRow)}`, sheet.name);
    sheet.charts.add({ ...plannedChart(book, placed), name: own[index]?.chart ?? placed.chart.name });
  });
  sheet.setCustomProperty(CHARTS_KEY, chartsText(own));
}
