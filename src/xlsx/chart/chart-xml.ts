import type { ChartText, PlotArea, XlsxChart } from "../xlsx-chart";
import { escapeXml } from "../xml/xml-text";
import { CHART, DRAWING, RELATIONSHIPS } from "./chart-namespaces";
import { fill, fraction, hairline, richText, textProperties, val } from "./chart-parts";
import { seriesXml, type ChartSource } from "./series-xml";

const CATEGORY_AXIS = 500000001;
const VALUE_AXIS = 500000002;
/** Where the title's first line stands. */
const TITLE_PLACE = { left: 0.012, top: 0.015 };
/** Of the room above the plot; the rest is air. */
const TITLE_SHARE = 0.82;

function place(target: string, values: readonly (readonly [string, number])[]): string {
  return `<c:layout><c:manualLayout>${target}${val("xMode", "edge")}${val("yMode", "edge")}${values.map(([name, share]) => val(name, fraction(share))).join("")}</c:manualLayout></c:layout>`;
}

function plotPlace(plot: PlotArea | null): string {
  if (!plot) return "<c:layout/>";
  return place(val("layoutTarget", "inner"), [["x", plot.left], ["y", plot.top], ["w", plot.width], ["h", plot.height]]);
}

function titleAt(lines: readonly ChartText[], top: number): string {
  return lines.length === 0 ? "" : `<c:title><c:tx>${richText(lines)}</c:tx>${place("", [["x", TITLE_PLACE.left], ["y", top]])}${val("overlay", true)}</c:title>`;
}

function title({ title: lines }: XlsxChart): string {
  return titleAt(lines, TITLE_PLACE.top) + val("autoTitleDeleted", lines.length === 0);
}

/** Shares the room above the plot with the title, by their letters. */
function subtitle({ title: above, subtitle: lines, plot }: XlsxChart): string {
  const letters = (texts: readonly ChartText[]): number => texts.reduce((sum, { size }) => sum + size, 0);
  const all = letters(above) + letters(lines);
  return titleAt(lines, TITLE_PLACE.top + (all === 0 ? 0 : (letters(above) / all) * Math.max(0, (plot?.top ?? 0.2) - TITLE_PLACE.top) * TITLE_SHARE));
}

function groups({ series, isStacked, gapWidth }: XlsxChart, source: ChartSource): string {
  const axes = val("axId", CATEGORY_AXIS) + val("axId", VALUE_AXIS);
  const of = (draws: "columns" | "line"): string => series.map((each, index) => (each.draws === draws ? seriesXml(each, index, source) : "")).join("");
  const [columns, lines] = [of("columns"), of("line")];
  const grouping = isStacked ? "stacked" : "clustered";
  return [
    columns === "" ? "" : `<c:barChart>${val("barDir", "col")}${val("grouping", grouping)}${val("varyColors", false)}${columns}${val("gapWidth", gapWidth)}${isStacked ? val("overlap", 100) : ""}${axes}</c:barChart>`,
    lines === "" ? "" : `<c:lineChart>${val("grouping", "standard")}${val("varyColors", false)}${lines}${val("marker", true)}${axes}</c:lineChart>`,
  ].join("");
}

function format(code: string | null): string {
  return `<c:numFmt formatCode="${escapeXml(code ?? "General")}" sourceLinked="${code === null ? "1" : "0"}"/>`;
}

function axes(chart: XlsxChart): string {
  const { categoryFormat, axis, text, gridline, axisLine } = chart;
  const ticks = val("majorTickMark", "none") + val("minorTickMark", "none");
  const letters = textProperties({ ...text, bold: false });
  const bound = (name: string, at: number | null): string => (at === null ? "" : val(name, at));
  return [
    "<c:catAx>", val("axId", CATEGORY_AXIS), `<c:scaling>${val("orientation", "minMax")}</c:scaling>`, val("delete", false), val("axPos", "b"),
    subtitle(chart), format(categoryFormat), ticks, val("tickLblPos", "low"), `<c:spPr>${hairline(axisLine)}</c:spPr>`, letters,
    val("crossAx", VALUE_AXIS), val("crosses", "autoZero"), val("auto", false), val("lblAlgn", "ctr"), val("lblOffset", 100), val("noMultiLvlLbl", true), "</c:catAx>",
    "<c:valAx>", val("axId", VALUE_AXIS), `<c:scaling>${val("orientation", "minMax")}${bound("max", axis.most)}${bound("min", axis.least)}</c:scaling>`, val("delete", false), val("axPos", "l"),
    `<c:majorGridlines><c:spPr>${hairline(gridline)}</c:spPr></c:majorGridlines>`, format(axis.format), ticks, val("tickLblPos", "nextTo"), `<c:spPr>${hairline(null)}</c:spPr>`, letters,
    val("crossAx", CATEGORY_AXIS), val("crosses", "autoZero"), val("crossBetween", "between"), bound("majorUnit", axis.step), "</c:valAx>",
  ].join("");
}

/** The part of one chart, with the values that its cells hold now. Hidden cells are drawn too. */
export function chartXml(chart: XlsxChart, source: ChartSource): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">`, val("date1904", source.date1904), val("roundedCorners", false),
    `<c:chart>${title(chart)}<c:plotArea>${plotPlace(chart.plot)}${groups(chart, source)}${axes(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${val("plotVisOnly", false)}${val("dispBlanksAs", "gap")}</c:chart>`,
    `<c:spPr>${fill(chart.ground)}${hairline(chart.border)}</c:spPr>`, textProperties({ ...chart.text, bold: false }),
    "</c:chartSpace>",
  ].join("");
}
