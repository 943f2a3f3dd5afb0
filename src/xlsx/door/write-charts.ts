import { readArea, type CellArea } from "../../workbook/address";
import type { PlacedChart } from "../../workbook/chart-data";
import { CHARTS_KEY, chartWork, readOwnCharts, type ChartTask, type OwnChart, type StandingCharts } from "../../workbook/own-charts";
import type { XlsxBook, XlsxSheet } from "../xlsx-book";
import type { XlsxChart } from "../xlsx-chart";
import { keepOwnCharts, nameData, plannedChart, writeData } from "./draw-new-chart";

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

function drawChart(book: XlsxBook, sheet: XlsxSheet, chart: ChartTask): void {
  const { placed, own, task } = chart;
  const planned = { ...plannedChart(book, placed), name: own.chart };
  const standing = task === "make" ? null : sheet.charts.all.find(({ name }) => name === own.chart);
  // A chart that Excel has given looks of its own is not described here: its words can only come with a new one.
  if (standing?.chart) sheet.charts.change(own.chart, task === "keep" ? standing.chart : retold(standing.chart, planned));
  else if (task !== "keep") {
    sheet.charts.remove(own.chart);
    sheet.charts.add(planned);
  }
  if (task === "make") nameData(book, sheet, chart);
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
  keepOwnCharts(sheet, tasks.map(({ own }) => own));
}
