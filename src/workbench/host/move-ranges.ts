import type { XlsxSheet } from "../../xlsx/xlsx-book";
import type { HostBook } from "./host-book";

/** Live ranges follow rows that came in before row `before`. */
export function rowsCame(host: HostBook, sheet: XlsxSheet, before: number, count: number): void {
  for (const range of host.liveRanges()) {
    const { area } = range;
    if (range.sheet !== sheet || area.lastRow < before) continue;
    range.area = { ...area, firstRow: area.firstRow >= before ? area.firstRow + count : area.firstRow, lastRow: area.lastRow + count };
  }
}

/** Live ranges follow rows that went; one that lost all of its rows is gone. */
export function rowsWent(host: HostBook, sheet: XlsxSheet, first: number, count: number): void {
  const left = (row: number): number => (row < first ? row : Math.max(first, row - count));
  for (const range of host.liveRanges()) {
    const { area } = range;
    if (range.sheet !== sheet || area.lastRow < first) continue;
    if (area.firstRow >= first && area.lastRow < first + count) range.isGone = true;
    else range.area = { ...area, firstRow: left(area.firstRow), lastRow: area.lastRow < first + count ? first - 1 : area.lastRow - count };
  }
}
