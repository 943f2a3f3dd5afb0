import type { ChartPlan } from "../../workbook/sheet-plan";
import { COLUMN_WIDTH } from "./grid";
import type { DrawnChart } from "./row-chart";
import { heightOf, type RowGroup } from "./sheet-row";

/** First column of the charts' data: AA, right of the print area. */
const DATA_COLUMN = 27;

/** Only the last categories where the page has too few rows for the data of all. */
function within(drawn: DrawnChart, rows: number): DrawnChart {
  const { categories, series } = drawn;
  const from = Math.max(0, categories.values.length - rows);
  if (from === 0) return drawn;
  return { ...drawn, categories: { ...categories, values: categories.values.slice(from) }, series: series.map((each) => ({ ...each, values: each.values.slice(from) })) };
}

/** A page's charts, their data side by side from the page's first row on. `slot` is what the page shows. */
export function pageCharts(rows: RowGroup, slot: string): readonly ChartPlan[] {
  const charts: ChartPlan[] = [];
  let dataColumn = DATA_COLUMN;
  rows.forEach((row, index) => {
    for (const { at, span, inset, rise, down, subject, draw } of row.charts ?? []) {
      const first = index - rise;
      const size = { width: span * COLUMN_WIDTH - inset, height: heightOf(rows.slice(first, index + down)) };
      const drawn = within(draw(size), rows.length - 1);
      charts.push({ ...drawn, name: `Statusark ${slot} ${subject}`, row: first + 1, column: at, rows: rise + down, columns: span, inset, dataRow: 1, dataColumn });
      dataColumn += drawn.series.length + 2;
    }
  });
  return charts;
}
