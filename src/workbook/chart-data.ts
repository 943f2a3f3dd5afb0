import type { CellArea } from "./address";
import type { PlacedPage } from "./page-rows";
import type { ChartPlan, PlanValue } from "./sheet-plan";

/** Points of a column that holds a chart's categories: a whole date, which Excel's own width shows as ####. */
export const CATEGORY_WIDTH = 66;

export interface ChartCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlanValue;
  readonly format: string;
}

/** A chart where it stands on the worksheet, with the cells that it reads. */
export interface PlacedChart {
  readonly chart: ChartPlan;
  /** Cells that it covers. */
  readonly area: CellArea;
  /** All of its data, headers too. */
  readonly data: CellArea;
  readonly categories: CellArea;
  /** In the order of the series: the cell of the name, and the values below it. */
  readonly series: readonly { readonly name: CellArea; readonly values: CellArea }[];
  readonly cells: readonly ChartCell[];
}

function column(firstRow: number, lastRow: number, at: number): CellArea {
  return { firstRow, lastRow, firstColumn: at, lastColumn: at };
}

function placeChart(chart: ChartPlan, above: number): PlacedChart {
  const { categories, series, dataRow, dataColumn } = chart;
  const head = above + dataRow;
  const [first, last] = [head + 1, head + categories.values.length];
  const cells: ChartCell[] = [{ row: head, column: dataColumn, value: categories.header, format: "@" }];
  categories.values.forEach((value, index) => {
    cells.push({ row: first + index, column: dataColumn, value, format: categories.format });
  });
  series.forEach(({ name, values, format }, at) => {
    cells.push({ row: head, column: dataColumn + at + 1, value: name, format: "@" });
    values.forEach((value, index) => {
      if (value !== null) cells.push({ row: first + index, column: dataColumn + at + 1, value, format });
    });
  });
  return {
    chart,
    area: { firstRow: above + chart.row, lastRow: above + chart.row + chart.rows - 1, firstColumn: chart.column, lastColumn: chart.column + chart.columns - 1 },
    data: { firstRow: head, lastRow: last, firstColumn: dataColumn, lastColumn: dataColumn + series.length },
    categories: column(first, last, dataColumn),
    series: series.map((_, at) => ({ name: column(head, head, dataColumn + at + 1), values: column(first, last, dataColumn + at + 1) })),
    cells,
  };
}

/** The charts of the pages in their order. */
export function placedCharts(pages: readonly PlacedPage[]): readonly PlacedChart[] {
  return pages.flatMap(({ page, firstRow }) => (page.charts ?? []).map((chart) => placeChart(chart, firstRow - 1)));
}
