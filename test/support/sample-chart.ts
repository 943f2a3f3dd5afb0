import type { XlsxChart, XlsxChartSeries } from "../../src/xlsx/xlsx-chart";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";

const NO_MARKER = { shape: "none", size: 0, fill: null, line: null } as const;
const TEXT = { size: 8, bold: true, colour: "22384D" } as const;

function column(at: number): { readonly firstRow: number; readonly lastRow: number; readonly firstColumn: number; readonly lastColumn: number } {
  return { firstRow: 2, lastRow: 4, firstColumn: at, lastColumn: at };
}

function series(name: string, at: number, own: Partial<XlsxChartSeries>): XlsxChartSeries {
  return {
    draws: "line", name, nameArea: { firstRow: 1, lastRow: 1, firstColumn: at, lastColumn: at }, categories: column(27), values: column(at),
    colour: "22384D", weight: 1.5, dashed: false, marker: { shape: "circle", size: 5, fill: "22384D", line: "22384D" },
    points: [{ index: 2, label: { place: "r", text: TEXT }, marker: null }],
    ...own,
  };
}

/** Columns for the actual, lines for plan and budget, over three report dates. */
export const SAMPLE_CHART: XlsxChart = {
  name: "Statusark 1e økonomi",
  description: "Virkelig 35, 520 og 1390 (1000 kr) & plan <50>, 600 og 1450.",
  area: { firstRow: 1, firstColumn: 17, lastRow: 15, lastColumn: 24 },
  inset: 6,
  title: [{ text: "Virkelig er 60 under plan & <slik>", size: 9, bold: true, colour: "1F2D3A" }],
  subtitle: [{ text: "1000 kr, hittil totalt", size: 8, bold: false, colour: "56636F" }],
  isStacked: false,
  series: [
    series("Virkelig", 28, { draws: "columns", colour: "BFD3DD", weight: 0, marker: NO_MARKER, points: [{ index: 2, label: { place: "ctr", text: TEXT }, marker: null }] }),
    series("Plan", 29, {}),
    series("Budsjett", 30, { colour: "56636F", weight: 1, dashed: true, marker: NO_MARKER, points: [{ index: 2, label: { place: "r", text: TEXT }, marker: { shape: "circle", size: 5, fill: "FFFFFF", line: "22384D" } }] }),
  ],
  categoryFormat: "dd.mm.",
  axis: { format: "#,##0", least: 0, most: 8000, step: 2000 },
  plot: { left: 0.14, top: 0.22, width: 0.66, height: 0.62 },
  text: { size: 8, colour: "56636F" },
  ground: "FFFFFF",
  border: "D3DAE0",
  gridline: "E6EAEE",
  axisLine: "9AA7B2",
  gapWidth: 60,
};

/** The cells that the sample chart reads. */
export function fillChartData(book: XlsxBook, sheet: XlsxSheet): void {
  const date = book.styleWith(0, { format: "dd.mm.yyyy" });
  const rows = [["Rapport", "Virkelig", "Plan", "Budsjett"], [44626, 35, 50, 6600], [44682, 520, 600, 6600], [44745, 1390, 1450, 6600]];
  rows.forEach((row, at) => {
    row.forEach((value, across) => { sheet.setCell(at + 1, 27 + across, { value, ...(across === 0 && at > 0 ? { style: date } : {}) }); });
  });
}
