import type { PlotArea, XlsxChart, XlsxChartAxis } from "../../../xlsx/xlsx-chart";
import { changeChart, chartNow } from "../chart-handles";
import { an, number, oneOf, text } from "../checks";
import { membersOf, type At, type HostClass, type Setter } from "../host-class";
import { apiNotFound, invalidArgument } from "../host-error";
import { sizeOf } from "../sizes";
import { node, type ChartHandle } from "../targets";

const { method, setter } = membersOf<"ChartAxis">();
const plot = membersOf<"ChartPlotArea">();

function bound({ target: { chart, which }, where }: At<"ChartAxis">, name: "least" | "most" | "step"): number | string {
  if (which === "category") throw apiNotFound(`${where} of the category axis`);
  return chartNow(chart, where).axis[name] ?? "";
}

function setBound(name: "least" | "most" | "step"): Setter<"ChartAxis", unknown> {
  return setter<unknown>((value, where) => (value === "" ? "" : number(value, where)), ({ target: { chart, which }, where }, value) => {
    if (which === "category") throw apiNotFound(`${where} of the category axis`);
    changeChart(chart, where, ({ axis }) => ({ axis: { ...axis, [name]: typeof value === "number" ? value : null } satisfies XlsxChartAxis }));
  });
}

/** Both axes always stand; categories are texts along theirs, whatever they are made of. */
export const chartAxesClass: HostClass<"ChartAxes"> = {
  links: {
    categoryAxis: ({ target }) => node("ChartAxis", { chart: target, which: "category" }),
    valueAxis: ({ target }) => node("ChartAxis", { chart: target, which: "value" }),
  },
};

export const chartAxisClass: HostClass<"ChartAxis"> = {
  scalars: {
    type: ({ target }) => (target.which === "category" ? "Category" : "Value"),
    numberFormat: ({ target: { chart, which }, where }) => {
      const { categoryFormat, axis } = chartNow(chart, where);
      return (which === "category" ? categoryFormat : axis.format) ?? "General";
    },
    minimum: (at) => bound(at, "least"),
    maximum: (at) => bound(at, "most"),
    majorUnit: (at) => bound(at, "step"),
    categoryType: () => "TextAxis",
    tickLabelPosition: ({ target }) => (target.which === "category" ? "Low" : "NextToAxis"),
  },
  setters: {
    numberFormat: setter(text, ({ target: { chart, which }, where }, format) => {
      if (format === "") throw invalidArgument(where);
      changeChart(chart, where, ({ axis }) => (which === "category" ? { categoryFormat: format } : { axis: { ...axis, format } }));
    }),
    minimum: setBound("least"),
    maximum: setBound("most"),
    majorUnit: setBound("step"),
    categoryType: setter(oneOf("Automatic", "TextAxis", "DateAxis"), ({ where }, kind) => {
      if (kind !== "TextAxis") throw apiNotFound(`${where} ${kind}`);
    }),
    tickLabelPosition: setter(oneOf("NextToAxis", "High", "Low", "None"), ({ target, where }, place) => {
      if (place !== (target.which === "category" ? "Low" : "NextToAxis")) throw apiNotFound(`${where} ${place}`);
    }),
  },
  methods: {
    setCategoryNames: method([an("Range")], ({ target: { chart, which }, where }, { target: { sheet, area } }) => {
      if (which !== "category" || sheet !== chart.sheet || area.firstColumn !== area.lastColumn) throw invalidArgument(where);
      changeChart(chart, where, ({ series }) => ({ series: series.map((each) => ({ ...each, categories: area })) }));
    }),
  },
};

/** Points of the chart that shares are shares of. */
function sizeOfChart({ sheet }: ChartHandle, { area, inset }: XlsxChart): { readonly width: number; readonly height: number } {
  return { width: sizeOf(sheet, "column", area.firstColumn, area.lastColumn) - inset, height: sizeOf(sheet, "row", area.firstRow, area.lastRow) };
}

const ACROSS = { left: "width", top: "height", width: "width", height: "height" } as const;
const FIRST: PlotArea = { left: 0.1, top: 0.2, width: 0.85, height: 0.65 };

function inside({ target, where }: At<"ChartPlotArea">, side: keyof PlotArea): number {
  const chart = chartNow(target, where);
  return (chart.plot ?? FIRST)[side] * sizeOfChart(target, chart)[ACROSS[side]];
}

function setInside(side: keyof PlotArea): Setter<"ChartPlotArea", number> {
  return plot.setter(number, ({ target, where }, points) => {
    changeChart(target, where, (chart) => {
      const share = points / sizeOfChart(target, chart)[ACROSS[side]];
      if (!(share >= 0 && share <= 1)) throw invalidArgument(where);
      return { plot: { ...(chart.plot ?? FIRST), [side]: share } };
    });
  });
}

/** Without the axes and their labels. Points within the chart. */
export const chartPlotAreaClass: HostClass<"ChartPlotArea"> = {
  scalars: {
    insideLeft: (at) => inside(at, "left"),
    insideTop: (at) => inside(at, "top"),
    insideWidth: (at) => inside(at, "width"),
    insideHeight: (at) => inside(at, "height"),
  },
  setters: { insideLeft: setInside("left"), insideTop: setInside("top"), insideWidth: setInside("width"), insideHeight: setInside("height") },
};
