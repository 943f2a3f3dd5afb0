import { dayFromIso } from "../values/calendar-date";
import { serialFromDay } from "../values/excel-serial";
import { areaAddress, cellAddress, type CellArea } from "../workbook/address";
import type { PlacedChart } from "../workbook/chart-data";
import { CHART_LOOKS } from "../workbook/chart-looks";
import { lastPoint } from "../workbook/own-charts";
import type { ChartLabel, ChartPlan, ChartSeries, PlanValue, SheetPlan } from "../workbook/sheet-plan";

const PLACES: Readonly<Record<ChartLabel, Excel.ChartDataLabelPosition>> = {
  right: "Right" as Excel.ChartDataLabelPosition.right,
  above: "Top" as Excel.ChartDataLabelPosition.top,
  below: "Bottom" as Excel.ChartDataLabelPosition.bottom,
  centre: "Center" as Excel.ChartDataLabelPosition.center,
  outside: "OutsideEnd" as Excel.ChartDataLabelPosition.outsideEnd,
};

/** Points from the chart's edge to its title. */
const TITLE_AT = 4;

function kindOf({ draws, markers }: ChartSeries, isStacked: boolean): "ColumnStacked" | "ColumnClustered" | "Line" | "LineMarkers" {
  if (draws === "columns") return isStacked ? "ColumnStacked" : "ColumnClustered";
  return markers === "none" ? "Line" : "LineMarkers";
}

/** Excel takes a title that begins with «=» for a reference to a cell. */
function plainTitle(text: string): string {
  return text.startsWith("=") ? `\u00a0${text}` : text;
}

function colour(rgb: string): string {
  return `#${rgb}`;
}

function drawSeries(drawn: Excel.ChartSeries, series: ChartSeries, isFirstColumns: boolean): void {
  if (series.draws === "columns") {
    drawn.format.fill.setSolidColor(colour(series.colour));
    if (isFirstColumns) drawn.gapWidth = CHART_LOOKS.gapWidth;
    return;
  }
  drawn.format.line.color = colour(series.colour);
  drawn.format.line.weight = series.weight ?? 1;
  if (series.isDashed) drawn.format.line.lineStyle = "Dash";
  if (series.markers === "none") return;
  drawn.markerBackgroundColor = colour(series.colour);
  drawn.markerForegroundColor = colour(series.colour);
}

/** The name of the series beside its last point, and that point hollow where it is an end. */
function drawEnd(drawn: Excel.ChartSeries, series: ChartSeries): void {
  const last = lastPoint(series);
  if (last < 0 || (series.label === undefined && series.markers !== "hollow-last")) return;
  const point = drawn.points.getItemAt(last);
  if (series.markers === "hollow-last") point.markerBackgroundColor = colour(CHART_LOOKS.ground);
  if (series.label === undefined) return;
  point.hasDataLabel = true;
  const { dataLabel } = point;
  dataLabel.showSeriesName = true;
  dataLabel.showValue = false;
  dataLabel.format.font.bold = CHART_LOOKS.label.bold;
  dataLabel.format.font.color = colour(series.labelColour ?? series.colour);
}

function setTitle({ title }: Excel.Chart, plan: ChartPlan): void {
  const first = plainTitle(plan.title);
  title.text = plan.subtitle === "" ? first : `${first}\n${plan.subtitle}`;
  const font = (part: { readonly font: Excel.ChartFont }, { size, bold, colour: own }: { readonly size: number; readonly bold: boolean; readonly colour: string }): void => {
    part.font.size = size;
    part.font.bold = bold;
    part.font.color = colour(own);
  };
  font(title.format, CHART_LOOKS.title);
  if (plan.subtitle !== "") font(title.getSubstring(first.length + 1, plan.subtitle.length), CHART_LOOKS.subtitle);
  title.left = TITLE_AT;
  title.top = TITLE_AT;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, size) => all + size, 0);
}

function setPlace(chart: Excel.Chart, { area, chart: { inset, plot } }: PlacedChart, { columnWidths }: SheetPlan, height: number): void {
  chart.setPosition(cellAddress(area.firstRow, area.firstColumn), cellAddress(area.lastRow, area.lastColumn));
  const width = sum(columnWidths.slice(area.firstColumn - 1, area.lastColumn)) - inset;
  if (inset > 0) {
    chart.left = sum(columnWidths.slice(0, area.firstColumn - 1)) + inset;
    chart.width = width;
  }
  const { plotArea } = chart;
  plotArea.insideLeft = plot.left * width;
  plotArea.insideTop = plot.top * height;
  plotArea.insideWidth = plot.width * width;
  plotArea.insideHeight = plot.height * height;
}

function setAxes({ axes: { valueAxis, categoryAxis } }: Excel.Chart, { axis, categories }: ChartPlan, date1904: boolean): void {
  const bound = (value: PlanValue | undefined): number | string =>
    typeof value === "number" ? value : typeof value === "object" ? serialFromDay(dayFromIso(value.date), date1904) : "";
  const [least, most] = [bound(axis.least), bound(axis.most)];
  if (least !== "") valueAxis.minimum = least;
  if (most !== "") valueAxis.maximum = most;
  if (axis.step !== undefined) valueAxis.majorUnit = axis.step;
  valueAxis.numberFormat = axis.format;
  categoryAxis.numberFormat = categories.axisFormat;
}

/** What else a chart must know of its sheet. */
export interface DrawnOn {
  readonly plan: SheetPlan;
  readonly date1904: boolean;
  /** Points from the first to the last row that it covers. */
  readonly height: number;
}

/** Queues title, axes, labels and place of a chart of ours; all other looks stay as they are. */
export function retellChart(chart: Excel.Chart, placed: PlacedChart, { plan, date1904, height }: DrawnOn): void {
  setPlace(chart, placed, plan, height);
  setTitle(chart, placed.chart);
  setAxes(chart, placed.chart, date1904);
  placed.chart.series.forEach((series, index) => {
    const last = lastPoint(series);
    if (series.label !== undefined && last >= 0) chart.series.getItemAt(index).points.getItemAt(last).dataLabel.position = PLACES[series.label];
  });
}

/**
 * Queues a chart over its data. The categories are given to the axis apart from the series: Excel might else take dates
 * in the first column for a series.
 */
export function drawChart(sheet: Excel.Worksheet, placed: PlacedChart, name: string, on: DrawnOn): void {
  const { chart: plan, data, categories } = placed;
  const at = (area: CellArea): Excel.Range => sheet.getRange(areaAddress(area));
  const [first] = plan.series;
  if (!first) return;
  const base = plan.series.find(({ draws }) => draws === "columns") ?? first;
  const kind = kindOf(base, plan.isStacked);
  const chart = sheet.charts.add(kind, at({ ...data, firstColumn: data.firstColumn + 1 }), "Columns");
  chart.name = name;
  chart.legend.visible = false;
  chart.format.font.size = CHART_LOOKS.axis.size;
  chart.format.font.color = colour(CHART_LOOKS.axis.colour);
  const { categoryAxis } = chart.axes;
  categoryAxis.setCategoryNames(at(categories));
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.tickLabelPosition = "Low";
  const firstColumns = plan.series.findIndex(({ draws }) => draws === "columns");
  plan.series.forEach((series, index) => {
    const drawn = chart.series.getItemAt(index);
    const own = kindOf(series, plan.isStacked);
    if (own !== kind) drawn.chartType = own;
    drawSeries(drawn, series, index === firstColumns);
    drawEnd(drawn, series);
  });
  retellChart(chart, placed, on);
}
