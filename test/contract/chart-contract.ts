import type { ChartPlan, SheetPlan } from "../../src/workbook/sheet-plan";
import type { XlsxChart } from "../../src/xlsx/xlsx-chart";
import { contractPlan, PLAN_SHEET } from "../../src/selftest/contract/contract-plan";
import { contractBytes } from "../support/contract-workbook";
import { cellOf, saved, sheetOf } from "./contract-tools";
import type { Open, Opened } from "./workbook-contract";

const NAME = "Statusark 1e cost";

interface Told {
  readonly actual?: readonly (number | null)[];
  readonly title?: string;
  readonly name?: string;
  readonly extra?: number;
  readonly charts?: readonly ChartPlan[];
}

function chartOf({ actual = [35, 520], title = "Virkelig er 80 under plan", name = NAME }: Told): ChartPlan {
  const dates = ["2022-03-06", "2022-05-01", "2022-06-26"].slice(0, actual.length).map((date) => ({ date }));
  return {
    name, row: 2, column: 4, rows: 2, columns: 3, inset: 6, title, subtitle: "1000 kr, hittil totalt", description: "Virkelig 520, plan 600", isStacked: false,
    dataRow: 1, dataColumn: 27,
    categories: { header: "Rapport per", values: dates, format: "dd.mm.yyyy", axisFormat: "d.m." },
    series: [
      { name: "Virkelig", draws: "columns", colour: "BFD3DD", values: actual, format: "#,##0", label: "outside", labelColour: "22384D" },
      { name: "=Plan", draws: "line", colour: "22384D", weight: 1.5, markers: "hollow-last", values: dates.map((_, at) => 50 + 550 * at), format: "#,##0", label: "above" },
      { name: "Budsjett", draws: "line", colour: "56636F", weight: 0.75, isDashed: true, markers: "none", values: dates.map((_, at) => (at === 0 ? null : 6600)), format: "#,##0" },
    ],
    axis: { format: "#,##0", least: 0, most: 8000, step: 2000 },
    plot: { left: 0.2, top: 0.25, width: 0.6, height: 0.5 },
  };
}

function planned(told: Told = {}): SheetPlan {
  const plan = contractPlan({ extra: told.extra ?? 0 });
  return { ...plan, pages: plan.pages.map((page, at) => (at === 1 ? { ...page, charts: told.charts ?? [chartOf(told)] } : page)) };
}

async function written(open: Open, ...plans: readonly SheetPlan[]): Promise<Opened> {
  const opened = await open(contractBytes());
  for (const plan of plans) {
    await opened.workbook.read();
    await opened.workbook.commit({ sheets: [plan] });
  }
  return opened;
}

async function again(opened: Opened, plan: SheetPlan): Promise<void> {
  await opened.workbook.read();
  await opened.workbook.commit({ sheets: [plan] });
}

function restyle(opened: Opened, name: string, change: (chart: XlsxChart) => Partial<XlsxChart>): void {
  opened.change((book) => {
    const sheet = book.sheet(PLAN_SHEET);
    const chart = sheet?.charts.all.find((each) => each.name === name)?.chart;
    if (sheet && chart) sheet.charts.change(name, { ...chart, ...change(chart) });
  });
}

async function chartIn(opened: Opened, name = NAME): Promise<XlsxChart> {
  const chart = sheetOf(await saved(opened), PLAN_SHEET).charts.all.find((each) => each.name === name)?.chart;
  if (!chart) throw new Error(`No chart ${name}`);
  return chart;
}

async function dataIn(opened: Opened, rows: number): Promise<readonly (readonly unknown[])[]> {
  const book = await saved(opened);
  return Array.from({ length: rows }, (_, at) => ["AA", "AB", "AC", "AD"].map((column) => cellOf(book, PLAN_SHEET, `${column}${String(at + 3)}`).value));
}

export function chartContract(open: Open): void {
  describe("charts", () => {
    test("stand over their cells and read data right of the page, whose texts are texts", async () => {
      const opened = await written(open, planned());
      expect(await dataIn(opened, 3)).toEqual([["Rapport per", "Virkelig", "=Plan", "Budsjett"], [44626, 35, 50, null], [44682, 520, 600, 6600]]);
      const book = await saved(opened);
      expect(cellOf(book, PLAN_SHEET, "AC3")).toMatchObject({ formula: null, look: { format: "@" } });
      expect(cellOf(book, PLAN_SHEET, "AA4").look.format).toBe("dd.mm.yyyy");
      const chart = await chartIn(opened);
      expect(chart).toMatchObject({ area: { firstRow: 4, lastRow: 5, firstColumn: 4, lastColumn: 6 }, inset: 6, isStacked: false, categoryFormat: "d.m.", axis: { format: "#,##0", least: 0, most: 8000, step: 2000 } });
      expect([...chart.title, ...chart.subtitle].map(({ text, size, bold }) => [text, size, bold])).toEqual([["Virkelig er 80 under plan", 9, true], ["1000 kr, hittil totalt", 8, false]]);
      expect(chart.series.map(({ draws, colour, dashed, marker }) => [draws, colour, dashed, marker.shape])).toEqual([["columns", "BFD3DD", false, "none"], ["line", "22384D", false, "circle"], ["line", "56636F", true, "none"]]);
      expect(chart.series.map(({ points }) => points.map(({ index, label, marker }) => [index, label?.place, label?.text.colour, marker?.fill]))).toEqual([[[1, "outEnd", "22384D", undefined]], [[1, "t", "22384D", "FFFFFF"]], []]);
      expect(chart.series.every(({ categories }) => categories?.firstColumn === 27 && categories.firstRow === 4 && categories.lastRow === 5)).toBe(true);
      expect(sheetOf(book, PLAN_SHEET).charts.all).toHaveLength(1);
      expect(book.names.find(({ name }) => name === "Diagramdata_1")?.refersTo).toBe("'S 2022-W02-09'!$AA$3:$AD$5");
    });

    test("get new numbers and keep the looks that a person gave them", async () => {
      const opened = await written(open, planned());
      restyle(opened, NAME, (chart) => ({ series: chart.series.map((each) => ({ ...each, colour: "123456" })), area: { ...chart.area, lastRow: 9 } }));
      await again(opened, planned({ actual: [35, 999] }));
      expect((await dataIn(opened, 3))[2]).toEqual([44682, 999, 600, 6600]);
      expect(await chartIn(opened)).toMatchObject({ area: { lastRow: 9 }, series: [{ colour: "123456" }, { colour: "123456" }, { colour: "123456" }] });
      await again(opened, planned({ actual: [35, 999], title: "Virkelig er 399 over plan" }));
      const chart = await chartIn(opened);
      expect(chart.title[0]?.text).toBe("Virkelig er 399 over plan");
      expect(chart.series.map(({ colour }) => colour)).toEqual(["123456", "123456", "123456"]);
    });

    test("are made anew when they are made of something else, with nothing of the old left", async () => {
      const opened = await written(open, planned({ actual: [35, 520, 700] }), planned({ actual: [35, 520] }));
      expect(await dataIn(opened, 4)).toEqual([["Rapport per", "Virkelig", "=Plan", "Budsjett"], [44626, 35, 50, null], [44682, 520, 600, 6600], [null, null, null, null]]);
      const book = await saved(opened);
      expect(sheetOf(book, PLAN_SHEET).charts.all).toHaveLength(1);
      expect(book.names.filter(({ name }) => name.startsWith("Diagramdata_"))).toHaveLength(1);
    });

    test("go when they are no longer wanted, with their data", async () => {
      const opened = await written(open, planned(), planned({ charts: [] }));
      const book = await saved(opened);
      expect(sheetOf(book, PLAN_SHEET).charts.all).toEqual([]);
      expect((await dataIn(opened, 3)).flat().filter((value) => value !== null)).toEqual([]);
      expect(book.names.filter(({ name }) => name.startsWith("Diagramdata_"))).toEqual([]);
    });

    test("of the user's own stay, even under the name of one of ours", async () => {
      const opened = await written(open, planned({ charts: [] }));
      const own = { firstRow: 20, lastRow: 30, firstColumn: 1, lastColumn: 4 };
      opened.change((book) => {
        const sheet = book.sheet(PLAN_SHEET)!;
        sheet.setCell(50, 30, { value: 5 });
        const series = { draws: "line", nameArea: null, name: "Min", categories: null, values: { firstRow: 50, lastRow: 50, firstColumn: 30, lastColumn: 30 }, colour: "FF0000", weight: 1, dashed: false, marker: { shape: "none", size: 0, fill: null, line: null }, points: [] } as const;
        sheet.charts.add({ name: NAME, description: "", area: own, inset: 0, title: [], subtitle: [], isStacked: false, series: [series], categoryFormat: null, axis: { format: null, least: null, most: null, step: null }, plot: null, text: { size: 9, colour: null }, ground: null, border: null, gridline: null, axisLine: null, gapWidth: 60 });
      });
      for (const actual of [[35, 520], [35, 700], [1, 2, 3]]) await again(opened, planned({ actual }));
      expect(sheetOf(await saved(opened), PLAN_SHEET).charts.all.map(({ name, area }) => [name, area.firstRow])).toEqual([[NAME, 20], [`${NAME} 2`, 4]]);
      await again(opened, planned({ charts: [] }));
      expect(sheetOf(await saved(opened), PLAN_SHEET).charts.all.map(({ name }) => name)).toEqual([NAME]);
    });

    test("that a person has deleted come back", async () => {
      const opened = await written(open, planned());
      opened.change((book) => book.sheet(PLAN_SHEET)?.charts.remove(NAME));
      await again(opened, planned());
      expect(sheetOf(await saved(opened), PLAN_SHEET).charts.all.map(({ name }) => name)).toEqual([NAME]);
    });

    test("go along with their page when one above it grows", async () => {
      const opened = await written(open, planned());
      restyle(opened, NAME, (chart) => ({ series: chart.series.map((each) => ({ ...each, colour: "123456" })) }));
      const plan = planned();
      const [overview, page] = plan.pages;
      await again(opened, { ...plan, pages: [{ ...overview!, heights: [...overview!.heights, 12.75, 12.75] }, page!] });
      const chart = await chartIn(opened);
      expect([chart.area.firstRow, chart.series[0]?.values.firstRow, chart.series[0]?.colour]).toEqual([6, 6, "123456"]);
      expect((await saved(opened)).names.find(({ name }) => name === "Diagramdata_1")?.refersTo).toBe("'S 2022-W02-09'!$AA$5:$AD$7");
    });
  });
}
