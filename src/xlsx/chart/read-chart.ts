import { readArea, type CellArea } from "../../workbook/address";
import type { Colour, ChartMarker, ChartPoint, ChartText, LabelPlace, PlotArea, XlsxChart, XlsxChartSeries } from "../xlsx-chart";
import type { XmlElement } from "../xml/xml-element";

const EMU = 12700;
const PLACES: readonly LabelPlace[] = ["r", "t", "b", "l", "ctr", "outEnd", "inEnd", "inBase"];

type Found = XmlElement | null;

function down(from: Found, ...names: readonly string[]): Found {
  return names.reduce<Found>((element, name) => element?.anyChild(name) ?? null, from);
}

function valueOf(from: Found, ...names: readonly string[]): string | null {
  return down(from, ...names)?.attribute("val") ?? null;
}

function numberOf(from: Found, ...names: readonly string[]): number | null {
  const value = valueOf(from, ...names);
  return value === null || value === "" || !Number.isFinite(Number(value)) ? null : Number(value);
}

function colourIn(properties: Found): Colour {
  return valueOf(properties, "solidFill", "srgbClr");
}

function lineColour(properties: Found): Colour {
  return colourIn(down(properties, "ln"));
}

function run(properties: Found): Omit<ChartText, "text"> {
  return { size: Number(properties?.attribute("sz") ?? 1000) / 100, bold: properties?.attribute("b") === "1", colour: colourIn(properties) };
}

/** Text of all runs of a paragraph. */
function textOf(paragraph: XmlElement): string {
  return paragraph.anyAll("r").map(({ element }) => down(element, "t")?.text ?? "").join("");
}

/** The lines of a title; none where there is no text of its own. */
export function titleLines(chart: Found): readonly ChartText[] {
  const rich = down(chart, "title", "tx", "rich");
  return (rich?.anyAll("p") ?? []).map(({ element }) => ({ text: textOf(element), ...run(down(element, "r", "rPr")) }));
}

/** Cells that a reference names, where they stand on this sheet. */
function areaIn(reference: Found, sheet: string): CellArea | null {
  const formula = down(reference, "f")?.text ?? "";
  const at = formula.lastIndexOf("!");
  const named = formula.slice(0, Math.max(0, at));
  const own = named.startsWith("'") && named.endsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return own.toLowerCase() === sheet.toLowerCase() ? readArea(formula.slice(at + 1)) : null;
}

function markerIn(element: Found): ChartMarker {
  const marker = down(element, "marker");
  const properties = down(marker, "spPr");
  const isNone = valueOf(marker, "symbol") !== "circle";
  return isNone ? { shape: "none", size: 0, fill: null, line: null } : { shape: "circle", size: numberOf(marker, "size") ?? 5, fill: colourIn(properties), line: lineColour(properties) };
}

function pointsIn(series: XmlElement): readonly ChartPoint[] {
  const found = new Map<number, ChartPoint>();
  for (const { element } of series.anyAll("dPt")) {
    const index = numberOf(element, "idx") ?? 0;
    found.set(index, { index, label: null, marker: markerIn(element) });
  }
  for (const { element } of down(series, "dLbls")?.anyAll("dLbl") ?? []) {
    const index = numberOf(element, "idx") ?? 0;
    const place = PLACES.find((each) => each === valueOf(element, "dLblPos")) ?? "r";
    const text = run(down(element, "txPr", "p", "pPr", "defRPr"));
    found.set(index, { index, marker: found.get(index)?.marker ?? null, label: { place, text } });
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

function seriesIn(element: XmlElement, draws: "line" | "columns", sheet: string): XlsxChartSeries | null {
  const values = areaIn(down(element, "val", "numRef"), sheet);
  if (!values) return null;
  const name = down(element, "tx");
  const properties = down(element, "spPr");
  const categories = down(element, "cat");
  const ln = down(properties, "ln");
  return {
    draws,
    nameArea: areaIn(down(name, "strRef"), sheet),
    name: down(name, "v")?.text ?? down(name, "strRef", "strCache", "pt", "v")?.text ?? "",
    categories: areaIn(down(categories, "numRef") ?? down(categories, "strRef"), sheet),
    values,
    colour: draws === "columns" ? colourIn(properties) : colourIn(ln),
    weight: draws === "columns" ? 0 : Number(ln?.attribute("w") ?? 0) / EMU,
    dashed: down(ln, "prstDash") !== null,
    marker: draws === "columns" ? { shape: "none", size: 0, fill: null, line: null } : markerIn(element),
    points: pointsIn(element),
  };
}

function plotIn(plotArea: Found): PlotArea | null {
  const layout = down(plotArea, "layout", "manualLayout");
  const [left, top, width, height] = ["x", "y", "w", "h"].map((name) => numberOf(layout, name));
  if (left === null || top === null || width === null || height === null || left === undefined || top === undefined || width === undefined || height === undefined) return null;
  return { left, top, width, height };
}

function formatIn(axis: Found): string | null {
  const format = down(axis, "numFmt");
  return format === null || format.attribute("sourceLinked") === "1" ? null : format.attribute("formatCode");
}

/** What `chartXml` wrote, read back; a chart of another make comes out poorer than it is. */
export function readChart(space: XmlElement, sheet: string, shape: Pick<XlsxChart, "name" | "description" | "area" | "inset">): XlsxChart {
  const chart = down(space, "chart");
  const plotArea = down(chart, "plotArea");
  const bars = down(plotArea, "barChart");
  const groups = [["columns", bars], ["line", down(plotArea, "lineChart")]] as const;
  const all = groups.flatMap(([draws, group]) => (group?.anyAll("ser") ?? []).map(({ element }) => ({ order: numberOf(element, "order") ?? 0, series: seriesIn(element, draws, sheet) })));
  const [categoryAxis, valueAxis] = [down(plotArea, "catAx"), down(plotArea, "valAx")];
  const letters = run(down(space, "txPr", "p", "pPr", "defRPr"));
  return {
    ...shape,
    title: titleLines(chart),
    subtitle: titleLines(categoryAxis),
    isStacked: valueOf(bars, "grouping") === "stacked",
    series: all.sort((a, b) => a.order - b.order).flatMap(({ series }) => series ?? []),
    categoryFormat: formatIn(categoryAxis),
    axis: { format: formatIn(valueAxis), least: numberOf(valueAxis, "scaling", "min"), most: numberOf(valueAxis, "scaling", "max"), step: numberOf(valueAxis, "majorUnit") },
    plot: plotIn(plotArea),
    text: { size: letters.size, colour: letters.colour },
    ground: colourIn(down(space, "spPr")),
    border: lineColour(down(space, "spPr")),
    gridline: lineColour(down(valueAxis, "majorGridlines", "spPr")),
    axisLine: lineColour(down(categoryAxis, "spPr")),
    gapWidth: numberOf(bars, "gapWidth") ?? 60,
  };
}
