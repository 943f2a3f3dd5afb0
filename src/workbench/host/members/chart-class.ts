import type { CellArea } from "../../../workbook/address";
import type { XlsxSheet } from "../../../xlsx/xlsx-book";
import { bounding } from "../areas";
import { changeChart, chartNow, forgetChart } from "../chart-handles";
import { an, either, number, oneOf, optional, text, truth, type Check } from "../checks";
import { findArea } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import { drawnAs, chartKind, seriesOver, wordOf } from "../new-chart";
import { sizeOf } from "../sizes";
import { node, type ChartHandle, type HostNode } from "../targets";

const { method, setter } = membersOf<"Chart">();
const legend = membersOf<"ChartLegend">();
const cell: Check<HostNode<"Range"> | string> = either(an("Range"), text);

function places({ target: { sheet, name }, where }: At<"Chart">): CellArea {
  const seen = sheet.charts.all.find((each) => each.name === name);
  if (!seen) throw itemNotFound(where);
  return seen.area;
}

function insetOf({ sheet, name }: ChartHandle): number {
  return sheet.charts.all.find((each) => each.name === name)?.chart?.inset ?? 0;
}

/** The column or row in which a distance from the sheet's corner ends, and what is left of it there. Points. */
function placeAt(sheet: XlsxSheet, what: "column" | "row", distance: number): { readonly at: number; readonly rest: number } {
  let left = distance;
  for (let at = 1; ; at++) {
    const size = sizeOf(sheet, what, at, at);
    if (left < size || at > 16_000) return { at, rest: left };
    left -= size;
  }
}

/** The last column or row of a chart of that size: its edge is put at the nearest border of cells. */
function lastWithin(sheet: XlsxSheet, what: "column" | "row", first: number, size: number): number {
  let sum = 0;
  for (let at = first; ; at++) {
    const own = sizeOf(sheet, what, at, at);
    if (sum + own / 2 >= size || at > first + 10_000) return Math.max(first, at - 1);
    sum += own;
  }
}

function areaGiven(at: At<"Chart">, given: HostNode<"Range"> | string): CellArea {
  const { sheet } = at.target;
  if (typeof given === "string") return findArea(at.host, sheet, given, at.where).area;
  if (given.target.sheet !== sheet) throw invalidArgument(at.where);
  return given.target.area;
}

/** `left`, `top` and sizes are points on the sheet. */
export const chartClass: HostClass<"Chart"> = {
  id: ({ target }) => target.id,
  scalars: {
    id: ({ target }) => target.id,
    name: ({ target }) => target.name,
    chartType: ({ target, where }) => {
      const { series, isStacked } = chartNow(target, where);
      const [first] = series;
      return first ? wordOf(first, isStacked) : "ColumnClustered";
    },
    left: (at) => sizeOf(at.target.sheet, "column", 1, places(at).firstColumn - 1) + insetOf(at.target),
    top: (at) => sizeOf(at.target.sheet, "row", 1, places(at).firstRow - 1),
    width: (at) => sizeOf(at.target.sheet, "column", places(at).firstColumn, places(at).lastColumn) - insetOf(at.target),
    height: (at) => sizeOf(at.target.sheet, "row", places(at).firstRow, places(at).lastRow),
  },
  setters: {
    name: setter(text, ({ target, where }, name) => {
      if (name === "") throw invalidArgument(where);
      if (name !== target.name) changeChart(target, where, () => ({ name }));
    }),
    chartType: setter(text, ({ target, where }, word) => {
      const kind = chartKind(word, where);
      changeChart(target, where, ({ series }) => ({ isStacked: kind.isStacked, series: series.map((each) => ({ ...each, ...drawnAs(each, kind) })) }));
    }),
    left: setter(number, ({ target, where }, points) => {
      if (points < 0) throw invalidArgument(where);
      const { at, rest } = placeAt(target.sheet, "column", points);
      changeChart(target, where, ({ area }) => ({ area: { ...area, firstColumn: at, lastColumn: at + area.lastColumn - area.firstColumn }, inset: rest }));
    }),
    top: setter(number, ({ target, where }, points) => {
      if (points < 0) throw invalidArgument(where);
      const { at } = placeAt(target.sheet, "row", points);
      changeChart(target, where, ({ area }) => ({ area: { ...area, firstRow: at, lastRow: at + area.lastRow - area.firstRow } }));
    }),
    width: setter(number, ({ target, where }, points) => {
      if (points <= 0) throw invalidArgument(where);
      changeChart(target, where, ({ area, inset }) => ({ area: { ...area, lastColumn: lastWithin(target.sheet, "column", area.firstColumn, points + inset) } }));
    }),
    height: setter(number, ({ target, where }, points) => {
      if (points <= 0) throw invalidArgument(where);
      changeChart(target, where, ({ area }) => ({ area: { ...area, lastRow: lastWithin(target.sheet, "row", area.firstRow, points) } }));
    }),
  },
  links: {
    axes: ({ target }) => node("ChartAxes", target),
    format: ({ target }) => node("ChartAreaFormat", target),
    legend: ({ target }) => node("ChartLegend", target),
    plotArea: ({ target }) => node("ChartPlotArea", target),
    series: ({ target }) => node("ChartSeriesCollection", target),
    title: ({ target }) => node("ChartTitle", target),
    worksheet: ({ target }) => node("Worksheet", target.sheet),
  },
  methods: {
    delete: method([], (at) => {
      places(at);
      at.target.sheet.charts.remove(at.target.name);
      forgetChart(at.target);
    }),
    setData: method([an("Range"), optional(oneOf("Auto", "Columns", "Rows"))], (at, given, by) => {
      if (by !== undefined && by !== "Columns") throw apiNotFound(`${at.where} by rows`);
      const area = areaGiven(at, given);
      changeChart(at.target, at.where, ({ series, isStacked }) => {
        const [first] = series;
        return { series: seriesOver(at.target.sheet, area, chartKind(first ? wordOf(first, isStacked) : "ColumnClustered", at.where)) };
      });
    }),
    setPosition: method([cell, optional(cell)], (at, start, end) => {
      const first = areaGiven(at, start);
      changeChart(at.target, at.where, ({ area }) => {
        const last = end === undefined ? { ...first, lastRow: first.firstRow + area.lastRow - area.firstRow, lastColumn: first.firstColumn + area.lastColumn - area.firstColumn } : areaGiven(at, end);
        return { area: bounding([{ ...first, lastRow: first.firstRow, lastColumn: first.firstColumn }, last]), inset: 0 };
      });
    }),
  },
};

export const chartAreaFormatClass: HostClass<"ChartAreaFormat"> = { links: { font: ({ target }) => node("ChartFont", { chart: target, of: "chart" }) } };

/** No legend is drawn here, so it can only be left out. */
export const chartLegendClass: HostClass<"ChartLegend"> = {
  scalars: { visible: () => false },
  setters: {
    visible: legend.setter(truth, ({ where }, shown) => {
      if (shown) throw apiNotFound(where);
    }),
  },
};
