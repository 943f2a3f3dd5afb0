import type { ChartPoint, ChartText, XlsxChart, XlsxChartSeries } from "../../xlsx/xlsx-chart";
import type { XlsxSheet } from "../../xlsx/xlsx-book";
import { apiNotFound, invalidArgument, itemNotFound } from "./host-error";
import type { ChartHandle, LettersHandle, PointHandle, SeriesHandle } from "./targets";

const handles = new WeakMap<XlsxSheet, ChartHandle[]>();
let lastId = 0;

/** The same handle whenever the same chart is asked for. */
export function chartHandle(sheet: XlsxSheet, name: string): ChartHandle {
  const known = handles.get(sheet) ?? [];
  const found = known.find((each) => each.name === name);
  if (found) return found;
  lastId++;
  const made = { id: `{${lastId.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`, sheet, name };
  handles.set(sheet, [...known, made]);
  return made;
}

export function forgetChart({ id, sheet }: ChartHandle): void {
  handles.set(sheet, (handles.get(sheet) ?? []).filter((each) => each.id !== id));
}

/** Looks of letters in a chart. */
export type Letters = Omit<ChartText, "text">;

/** The chart as it is now. One that another program has drawn can be found, moved away and removed, and nothing else. */
export function chartNow({ sheet, name }: ChartHandle, where: string): XlsxChart {
  const seen = sheet.charts.all.find((each) => each.name === name);
  if (!seen) throw itemNotFound(where);
  if (!seen.chart) throw apiNotFound(`${where} of a chart that another program has drawn`);
  return seen.chart;
}

/** Puts another description in the chart's place. */
export function changeChart(handle: ChartHandle, where: string, change: (chart: XlsxChart) => Partial<XlsxChart>): void {
  const chart = chartNow(handle, where);
  const next = { ...chart, ...change(chart) };
  handle.sheet.charts.change(handle.name, next);
  handle.name = next.name;
}

export function seriesNow({ chart, series }: SeriesHandle, where: string): XlsxChartSeries {
  const found = chartNow(chart, where).series[series];
  if (!found) throw invalidArgument(where);
  return found;
}

export function changeSeries(handle: SeriesHandle, where: string, change: (series: XlsxChartSeries) => Partial<XlsxChartSeries>): void {
  const before = seriesNow(handle, where);
  const after = { ...before, ...change(before) };
  changeChart(handle.chart, where, ({ series }) => ({ series: series.map((each, at) => (at === handle.series ? after : each)) }));
}

export function pointNow(handle: PointHandle, where: string): ChartPoint {
  return seriesNow(handle, where).points.find(({ index }) => index === handle.point) ?? { index: handle.point, label: null, marker: null };
}

export function changePoint(handle: PointHandle, where: string, change: (point: ChartPoint) => Partial<ChartPoint>): void {
  const before = pointNow(handle, where);
  const after = { ...before, ...change(before) };
  changeSeries(handle, where, ({ points }) => ({ points: [...points.filter(({ index }) => index !== handle.point), after].sort((a, b) => a.index - b.index) }));
}

/** The lines of the title of which `start` and `length` take every letter. */
function linesOf({ title }: XlsxChart, start: number, length: number): readonly number[] {
  const lines: number[] = [];
  let from = 0;
  title.forEach(({ text }, index) => {
    if (from >= start && from + text.length <= start + length && text !== "") lines.push(index);
    from += text.length + 1;
  });
  return lines;
}

export function lettersNow(handle: LettersHandle, where: string): Letters {
  const chart = chartNow(handle.chart, where);
  if (handle.of === "chart") return { ...chart.text, bold: false };
  if (handle.of === "label") return pointNow(handle, where).label?.text ?? { ...chart.text, bold: false };
  const line = chart.title[linesOf(chart, handle.start, handle.length)[0] ?? -1];
  if (!line) throw invalidArgument(where);
  return line;
}

/** Letters that are set as a whole also become those of the title and the labels, as in Excel. */
export function changeLetters(handle: LettersHandle, where: string, change: Partial<Letters>): void {
  if (handle.of === "label") {
    changePoint(handle, where, ({ label }) => {
      if (!label) throw invalidArgument(where);
      return { label: { ...label, text: { ...label.text, ...change } } };
    });
    return;
  }
  changeChart(handle.chart, where, (chart) => {
    if (handle.of === "title") {
      const lines = linesOf(chart, handle.start, handle.length);
      if (lines.length === 0) throw apiNotFound(`${where} of a part of a line`);
      return { title: chart.title.map((line, at) => (lines.includes(at) ? { ...line, ...change } : line)) };
    }
    const { bold, ...plain } = change;
    if (bold === true) throw apiNotFound(`${where} of a whole chart`);
    return { text: { ...chart.text, ...plain }, title: chart.title.map((line) => ({ ...line, ...plain })) };
  });
}
