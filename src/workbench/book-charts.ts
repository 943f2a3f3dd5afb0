import type { CellArea } from "../workbook/address";
import type { XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";
import type { GridChart } from "./grid/grid-sheet";
import { showValue } from "./grid/number-text";

/** Most categories that a box has lines for: the latest. */
const MOST_LINES = 12;

/** The charts of a worksheet as the grid shows them: a title over the numbers that the chart reads, not a drawing. */
export function bookCharts(book: XlsxBook, sheet: XlsxSheet): readonly GridChart[] {
  const textAt = (row: number, column: number): string => {
    const cell = sheet.cell(row, column);
    return cell ? showValue(cell.value, book.look(cell.style).format, book.date1904).text : "";
  };
  const nth = (area: CellArea | null, at: number): string => (area ? textAt(area.firstRow + at, area.firstColumn) : String(at + 1));
  return sheet.charts.all.map(({ name, title, area, chart }) => {
    const [first] = chart?.series ?? [];
    const count = first ? first.values.lastRow - first.values.firstRow + 1 : 0;
    const from = Math.max(0, count - MOST_LINES);
    const lines = Array.from({ length: count - from }, (_, at) => [
      nth(first?.categories ?? null, from + at),
      ...(chart?.series ?? []).map(({ values }) => nth(values, from + at)),
    ]);
    return {
      name,
      title: chart ? [...chart.title, ...chart.subtitle].map(({ text }) => text) : title.split("\n"),
      area,
      inset: chart?.inset ?? 0,
      heads: chart ? ["", ...chart.series.map((each) => (each.nameArea ? nth(each.nameArea, 0) : each.name))] : [],
      colours: chart ? chart.series.map(({ colour }) => (colour === null ? null : `#${colour}`)) : [],
      lines,
    };
  });
}
