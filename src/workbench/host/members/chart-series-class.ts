import { changeChart, changeSeries, chartNow, seriesNow } from "../chart-handles";
import { an, number, text, wholeNumber } from "../checks";
import { colour, wireColour } from "../colours";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, orThrow } from "../host-error";
import { chartKind, drawnAs, markerOf, NO_MARKER, wordOf } from "../new-chart";
import { node, type HostNode } from "../targets";

const collection = membersOf<"ChartSeriesCollection">();
const { method, setter } = membersOf<"ChartSeries">();
const fill = membersOf<"ChartFill">();
const line = membersOf<"ChartLineFormat">();

function all({ target, where }: At<"ChartSeriesCollection">): readonly HostNode<"ChartSeries">[] {
  return chartNow(target, where).series.map((_, series) => node("ChartSeries", { chart: target, series }));
}

export const chartSeriesCollectionClass: HostClass<"ChartSeriesCollection"> = {
  scalars: { count: (at) => all(at).length },
  items: all,
  methods: {
    getCount: collection.method([], (at) => all(at).length),
    getItemAt: collection.method([wholeNumber], (at, index) => orThrow(all(at)[index], invalidArgument, at.where)),
  },
};

function markerNow({ target, where }: At<"ChartSeries">): { readonly fill: string | null; readonly line: string | null; readonly size: number; readonly shape: "circle" | "none" } {
  return seriesNow(target, where).marker;
}

export const chartSeriesClass: HostClass<"ChartSeries"> = {
  scalars: {
    name: ({ target, where }) => {
      const { nameArea, name } = seriesNow(target, where);
      const written = nameArea ? target.chart.sheet.cell(nameArea.firstRow, nameArea.firstColumn)?.value : name;
      return typeof written === "string" || typeof written === "number" ? String(written) : "";
    },
    chartType: ({ target, where }) => wordOf(seriesNow(target, where), chartNow(target.chart, where).isStacked),
    gapWidth: ({ target, where }) => chartNow(target.chart, where).gapWidth,
    markerStyle: (at) => (markerNow(at).shape === "none" ? "None" : "Circle"),
    markerSize: (at) => markerNow(at).size,
    markerBackgroundColor: (at) => wireColour(markerNow(at).fill, "FFFFFF"),
    markerForegroundColor: (at) => wireColour(markerNow(at).line, "000000"),
  },
  setters: {
    chartType: setter(text, ({ target, where }, word) => {
      const kind = chartKind(word, where);
      changeSeries(target, where, (series) => drawnAs(series, kind));
    }),
    gapWidth: setter(number, ({ target, where }, gapWidth) => {
      if (gapWidth < 0 || gapWidth > 500) throw invalidArgument(where);
      changeChart(target.chart, where, () => ({ gapWidth }));
    }),
    markerStyle: setter(text, ({ target, where }, style) => {
      if (style !== "None" && style !== "Circle") throw apiNotFound(`${where} ${style}`);
      changeSeries(target, where, (series) => ({ marker: style === "None" ? NO_MARKER : markerOf(series.colour) }));
    }),
    markerSize: setter(number, ({ target, where }, size) => {
      if (size < 2 || size > 72) throw invalidArgument(where);
      changeSeries(target, where, ({ marker }) => ({ marker: { ...marker, size } }));
    }),
    markerBackgroundColor: setter(colour, ({ target, where }, own) => { changeSeries(target, where, ({ marker }) => ({ marker: { ...marker, fill: own } })); }),
    markerForegroundColor: setter(colour, ({ target, where }, own) => { changeSeries(target, where, ({ marker }) => ({ marker: { ...marker, line: own } })); }),
  },
  links: {
    format: ({ target }) => node("ChartSeriesFormat", target),
    points: ({ target }) => node("ChartPointsCollection", target),
  },
  methods: {
    delete: method([], ({ target, where }) => {
      changeChart(target.chart, where, ({ series }) => ({ series: series.filter((_, at) => at !== target.series) }));
    }),
    setValues: method([an("Range")], ({ target, where }, { target: { sheet, area } }) => {
      if (sheet !== target.chart.sheet) throw apiNotFound(`${where} over another worksheet`);
      changeSeries(target, where, () => ({ values: area }));
    }),
    setXAxisValues: method([an("Range")], ({ target, where }, { target: { sheet, area } }) => {
      if (sheet !== target.chart.sheet) throw apiNotFound(`${where} over another worksheet`);
      changeSeries(target, where, () => ({ categories: area }));
    }),
  },
};

export const chartSeriesFormatClass: HostClass<"ChartSeriesFormat"> = {
  links: { fill: ({ target }) => node("ChartFill", target), line: ({ target }) => node("ChartLineFormat", target) },
};

export const chartFillClass: HostClass<"ChartFill"> = {
  methods: {
    setSolidColor: fill.method([colour], ({ target, where }, own) => {
      if (seriesNow(target, where).draws !== "columns") throw apiNotFound(`${where} of a line`);
      changeSeries(target, where, () => ({ colour: own }));
    }),
  },
};

export const chartLineFormatClass: HostClass<"ChartLineFormat"> = {
  scalars: {
    color: ({ target, where }) => wireColour(seriesNow(target, where).colour, "000000"),
    weight: ({ target, where }) => seriesNow(target, where).weight,
    lineStyle: ({ target, where }) => (seriesNow(target, where).dashed ? "Dash" : "Continuous"),
  },
  setters: {
    color: line.setter(colour, ({ target, where }, own) => {
      if (seriesNow(target, where).draws !== "line") throw apiNotFound(`${where} of columns`);
      changeSeries(target, where, () => ({ colour: own }));
    }),
    weight: line.setter(number, ({ target, where }, weight) => {
      if (weight < 0 || weight > 1584) throw invalidArgument(where);
      changeSeries(target, where, () => ({ weight }));
    }),
    lineStyle: line.setter(text, ({ target, where }, style) => {
      if (style !== "Continuous" && style !== "Dash") throw apiNotFound(`${where} ${style}`);
      changeSeries(target, where, () => ({ dashed: style === "Dash" }));
    }),
  },
};
