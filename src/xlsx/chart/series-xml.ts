import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import { quotedSheet } from "../../workbook/page-rows";
import type { CellValue } from "../../values/cell-value";
import type { XlsxChartSeries } from "../xlsx-chart";
import { escapeXml } from "../xml/xml-text";
import { fill, line, markerXml, textProperties, val } from "./chart-parts";

/** The sheet that a chart reads: for the values that are kept in the chart's own part. */
export interface ChartSource {
  readonly sheet: string;
  readonly date1904: boolean;
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
}

function fixed(address: string): string {
  const area = readArea(address);
  if (!area) return address;
  const corner = (row: number, column: number): string => areaAddress({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  const ends = [corner(area.firstRow, area.firstColumn), corner(area.lastRow, area.lastColumn)].map((cell) => {
    const digits = [...cell].findIndex((character) => character >= "0" && character <= "9");
    return `$${cell.slice(0, digits)}$${cell.slice(digits)}`;
  });
  return ends[0] === ends[1] ? (ends[0] ?? "") : ends.join(":");
}

function reference(source: ChartSource, area: CellArea): string {
  return `<c:f>${escapeXml(`${quotedSheet(source.sheet)}!${fixed(areaAddress(area))}`)}</c:f>`;
}

function cellsOf({ firstRow, lastRow, firstColumn, lastColumn }: CellArea): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = firstRow; row <= lastRow; row++) for (let column = firstColumn; column <= lastColumn; column++) cells.push([row, column]);
  return cells;
}

function points(values: readonly CellValue[], isHeld: (value: CellValue) => value is string | number): string {
  const held = values.map((value, index) => (isHeld(value) ? `<c:pt idx="${String(index)}"><c:v>${escapeXml(String(value))}</c:v></c:pt>` : ""));
  return val("ptCount", values.length) + held.join("");
}

function isNumber(value: CellValue): value is number {
  return typeof value === "number";
}

function isShown(value: CellValue): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

function texts(source: ChartSource, area: CellArea): string {
  const values = cellsOf(area).map(([row, column]) => source.value(row, column));
  return `<c:strRef>${reference(source, area)}<c:strCache>${points(values, isShown)}</c:strCache></c:strRef>`;
}

function numbers(source: ChartSource, area: CellArea): string {
  const cells = cellsOf(area);
  const values = cells.map(([row, column]) => source.value(row, column));
  const at = values.findIndex(isNumber);
  const [row, column] = cells[Math.max(0, at)] ?? [1, 1];
  const format = `<c:formatCode>${escapeXml(source.format(row, column))}</c:formatCode>`;
  return `<c:numRef>${reference(source, area)}<c:numCache>${format}${points(values, isNumber)}</c:numCache></c:numRef>`;
}

function labels({ points: all }: XlsxChartSeries): string {
  const shown = "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>";
  const rest = "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
  const own = all.flatMap(({ index, label }) =>
    label === null ? [] : [`<c:dLbl>${val("idx", index)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(label.text)}${val("dLblPos", label.place)}${shown}${val("showSerName", true)}${rest}</c:dLbl>`],
  );
  return own.length === 0 ? "" : `<c:dLbls>${own.join("")}${shown}${val("showSerName", false)}${rest}</c:dLbls>`;
}

/** One series; `index` counts over the whole chart. */
export function seriesXml(series: XlsxChartSeries, index: number, source: ChartSource): string {
  const { draws, nameArea, name, categories, values, colour, weight, dashed, marker } = series;
  const named = nameArea ? texts(source, nameArea) : `<c:v>${escapeXml(name)}</c:v>`;
  const own = series.points.flatMap((point) => (point.marker === null || draws === "columns" ? [] : [`<c:dPt>${val("idx", point.index)}${markerXml(point.marker)}${val("bubble3D", false)}</c:dPt>`]));
  const isText = categories !== null && cellsOf(categories).some(([row, column]) => typeof source.value(row, column) === "string");
  return [
    "<c:ser>", val("idx", index), val("order", index), `<c:tx>${named}</c:tx>`,
    draws === "columns" ? `<c:spPr>${fill(colour)}</c:spPr>${val("invertIfNegative", false)}` : `<c:spPr>${line(colour, weight, dashed)}</c:spPr>${markerXml(marker)}`,
    own.join(""),
    labels(series),
    categories === null ? "" : `<c:cat>${isText ? texts(source, categories) : numbers(source, categories)}</c:cat>`,
    `<c:val>${numbers(source, values)}</c:val>`,
    draws === "columns" ? "" : val("smooth", false),
    "</c:ser>",
  ].join("");
}
