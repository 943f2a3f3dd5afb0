import { review } from "../../../src/app/review";
import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { dayFromIso } from "../../../src/values/calendar-date";
import { LANGUAGES, type Language } from "../../../src/values/language";
import type { ChartPlan, SheetPlan } from "../../../src/workbook/sheet-plan";
import { placedCharts } from "../../../src/workbook/chart-data";
import { placePages } from "../../../src/workbook/page-rows";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { bookOfReports } from "../../support/later-reports";
import { planProblems } from "../../support/plan-problems";

const PERIODS = ["2022-W02-09", "2022-W10-17", "2022-W18-25", "2022-W26-33"];

async function planOf(book: XlsxBook, count: number, language: Language | null = null): Promise<SheetPlan> {
  const snapshot = await new XlsxWorkbook(book).read();
  const { programme } = review(snapshot, { period: PERIODS[count - 1] ?? "", statusDate: null, today: dayFromIso("2022-08-24"), language });
  return statusSheet(programme);
}

function chartsOf(plan: SheetPlan): readonly ChartPlan[] {
  return plan.pages.flatMap(({ charts = [] }) => charts);
}

function names(plan: SheetPlan): readonly string[] {
  return chartsOf(plan).map(({ name }) => name);
}

function textOf(plan: SheetPlan): string {
  return plan.pages.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value.replaceAll("\n", " ") : ""))).join("\n");
}

function seriesOf(chart: ChartPlan | undefined, name: string): ChartPlan["series"][number] {
  const found = chart?.series.find((series) => series.name === name);
  if (!found) throw new Error(`No series ${name}`);
  return found;
}

const books: XlsxBook[] = [];

beforeAll(async () => {
  for (const count of [1, 2, 3, 4]) books.push(await bookOfReports(count));
}, 60_000);

function book(count: number): XlsxBook {
  const found = books[count - 1];
  if (!found) throw new Error("no book");
  return found;
}

it("has none in the first report, and says when they come", async () => {
  const plan = await planOf(book(1), 1);
  expect(names(plan)).toEqual([]);
  expect(textOf(plan)).toContain("Diagram vises fra neste rapport.");
  expect(textOf(plan)).toContain("Kostnadsdiagram vises fra andre rapport.");
  expect(textOf(plan)).toContain("Trenddiagram vises fra tredje rapport.");
});

it("draws money from the second report on", async () => {
  const plan = await planOf(book(2), 2);
  expect(names(plan)).toEqual(["Statusark overview curve", "Statusark overview stack", "Statusark 1d cost", "Statusark 1e cost", "Statusark 5b cost"]);
  expect(textOf(plan)).not.toContain("Diagram vises fra neste rapport.");
  expect(textOf(plan)).not.toContain("Kostnadsdiagram");
  expect(textOf(plan)).toContain("Trenddiagram vises fra tredje rapport.");
  const cost = chartsOf(plan).find(({ name }) => name === "Statusark 1e cost");
  expect(cost?.categories.values).toEqual([{ date: "2022-03-06" }, { date: "2022-05-01" }]);
  expect(seriesOf(cost, "Virkelig")).toMatchObject({ draws: "columns", values: [35, 520] });
  expect(seriesOf(cost, "Plan")).toMatchObject({ draws: "line", values: [50, 600] });
  expect(seriesOf(cost, "Prognose").values).toEqual([null, 6600]);
  expect(seriesOf(cost, "Budsjett").values).toEqual([6600, 6600]);
});

it("draws the milestones from the third report on, where any is still to come", async () => {
  const plan = await planOf(book(3), 3);
  expect(names(plan).filter((name) => name.endsWith("trend"))).toEqual(["Statusark 1e trend"]);
  expect(textOf(plan)).not.toContain("Trenddiagram");
});

it("tells of a milestone what each report expected, and ends with its delivery", async () => {
  const plan = await planOf(book(4), 4);
  const trend = chartsOf(plan).find(({ name }) => name === "Statusark 1e trend");
  expect(seriesOf(trend, "MP1 levert")).toMatchObject({ markers: "hollow-last", values: [{ date: "2022-03-31" }, { date: "2022-04-08" }, null, null] });
  expect(seriesOf(trend, "MP2 levert").values).toEqual([{ date: "2022-04-30" }, { date: "2022-05-20" }, { date: "2022-05-20" }, null]);
  expect(seriesOf(trend, "MP3").values).toEqual(["2022-11-30", "2022-11-30", "2022-12-05", "2022-12-20"].map((date) => ({ date })));
  expect(seriesOf(trend, "rapport").values).toEqual(trend?.categories.values);
  expect(trend?.title).toBe("MP3, MP4 og MP5 er flyttet +15 til +25\u00a0dager");
  expect(textOf(plan)).toContain("Siden forrige rapport: MP3 +15\u00a0dager, MP4 +25\u00a0dager og MP5 +21\u00a0dager.");
  const cost = chartsOf(plan).find(({ name }) => name === "Statusark 1e cost");
  expect(cost?.title).toBe("Prognosen er 150\u00a0000\u00a0kr over budsjett");
  expect(cost?.description.replaceAll("\u00a0", " ")).toContain("prognose 6,75 mill. kr");
  expect(cost?.series.filter(({ label }) => label !== undefined).map(({ name }) => name)).toEqual(["Virkelig", "Plan", "Prognose", "Budsjett"]);
});

it("keeps to what the reports said when today's tables change", async () => {
  const changed = await bookOfReports(4);
  const before = chartsOf(await planOf(changed, 4)).find(({ name }) => name === "Statusark 1e cost");
  const sheet = changed.sheets.find(({ name }) => changed.tables.some((table) => table.sheet === name && table.name === "tblOkonomi"));
  const table = changed.tables.find(({ name }) => name === "tblOkonomi");
  if (!sheet || !table) throw new Error("no table");
  const column = table.area.firstColumn + table.headers.indexOf("Virkelig hittil");
  for (let row = table.area.firstRow + 1; row <= table.area.lastRow; row++) {
    if (sheet.cell(row, table.area.firstColumn)?.value !== "2022-W26-33") sheet.setCell(row, column, { value: 9_999_999 });
  }
  const after = chartsOf(await planOf(changed, 4)).find(({ name }) => name === "Statusark 1e cost");
  expect(after?.series).toEqual(before?.series);
});

it.each([1, 2, 3, 4])("report %i fits in every language, charts too", async (count) => {
  for (const language of LANGUAGES) expect(planProblems(await planOf(book(count), count, language))).toEqual([]);
});

it("gives every chart its own cells right of the print area, on its page's rows", async () => {
  const placed = placedCharts(placePages(await planOf(book(4), 4)));
  const cells = placed.flatMap((chart) => chart.cells.map(({ row, column }) => `${String(row)}:${String(column)}`));
  expect(new Set(cells).size).toBe(cells.length);
  expect(placed.every(({ data }) => data.firstColumn >= 27)).toBe(true);
});

it.each([["Gule og røde", ["Statusark overview curve", "Statusark overview stack", "Statusark 1e trend", "Statusark 1e cost"]], ["Ingen", []]])("the setting «Diagrammer: %s» limits them", async (value, expected) => {
  const plan = await planOf(await bookOfReports(4, [{ Innstilling: "Diagrammer", Verdi: value }]), 4);
  expect(names(plan)).toEqual(expected);
  expect(planProblems(plan)).toEqual([]);
});
