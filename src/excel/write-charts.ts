import { areaAddress } from "../workbook/address";
import { CATEGORY_WIDTH, placedCharts, type PlacedChart } from "../workbook/chart-data";
import { CHARTS_KEY, chartsText, chartWork, type StandingCharts } from "../workbook/own-charts";
import type { PlacedPage } from "../workbook/page-rows";
import type { SheetPlan } from "../workbook/sheet-plan";
import { drawChart, retellChart } from "./draw-chart";
import type { TripLoad } from "./trip-load";
import { writtenPlanValue } from "./write-page";

/** What a chart takes of a trip, at most: its data alone, or all of it. */
const DATA_BYTES = 3_000;
const CHART_BYTES = 35_000;

/** Queues a chart's data; number formats and width where they are new, always before the texts. */
function writeData(sheet: Excel.Worksheet, { data, categories, cells }: PlacedChart, date1904: boolean, isNew: boolean): void {
  const blank = <T>(filled: T): T[][] => Array.from({ length: data.lastRow - data.firstRow + 1 }, () => new Array<T>(data.lastColumn - data.firstColumn + 1).fill(filled));
  const values = blank<string | number>("");
  const formats = blank("General");
  for (const { row, column, value, format } of cells) {
    const [valueRow, formatRow] = [values[row - data.firstRow], formats[row - data.firstRow]];
    if (!valueRow || !formatRow) continue;
    valueRow[column - data.firstColumn] = writtenPlanValue(value, date1904);
    formatRow[column - data.firstColumn] = typeof value === "string" ? "@" : format;
  }
  const range = sheet.getRange(areaAddress(data));
  if (isNew) {
    range.numberFormat = formats;
    sheet.getRange(areaAddress(categories)).format.columnWidth = CATEGORY_WIDTH;
  }
  range.values = values;
}

/**
 * Queues the charts of a sheet: the data of each beside its page, then the charts themselves. Those that a person has
 * put on the sheet stay, and so do the looks that a person has given one of ours, as long as it is made of the same. Answers what then stands there.
 */
export async function writeCharts(sheet: Excel.Worksheet, plan: SheetPlan, pages: readonly PlacedPage[], standing: StandingCharts, load: TripLoad, date1904: boolean): Promise<StandingCharts> {
  const { tasks, gone } = chartWork(placedCharts(pages), standing);
  for (const { chart, data } of gone) {
    const name = sheet.names.getItemOrNullObject(data);
    name.getRangeOrNullObject().clear("Contents");
    name.delete();
    sheet.charts.getItemOrNullObject(chart).delete();
  }
  const heights = pages.flatMap(({ page }) => page.heights);
  for (const { placed, own, task } of tasks) {
    await load.room(task === "keep" ? DATA_BYTES : CHART_BYTES);
    writeData(sheet, placed, date1904, task === "make");
    const height = heights.slice(placed.area.firstRow - 1, placed.area.lastRow).reduce((sum, each) => sum + each, 0);
    const on = { plan, date1904, height };
    if (task === "make") {
      sheet.names.add(own.data, sheet.getRange(areaAddress(placed.data)));
      drawChart(sheet, placed, own.chart, on);
    } else if (task === "retell") retellChart(sheet.charts.getItem(own.chart), placed, on);
  }
  const own = tasks.map((each) => each.own);
  if (gone.length > 0 || tasks.some(({ task }) => task !== "keep")) sheet.customProperties.add(CHARTS_KEY, chartsText(own));
  const taken = new Set(gone.map(({ chart }) => chart));
  return { own, present: [...new Set([...standing.present.filter((name) => !taken.has(name)), ...own.map(({ chart }) => chart)])] };
}
