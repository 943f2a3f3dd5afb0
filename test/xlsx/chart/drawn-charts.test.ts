import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../../src/xlsx/xlsx-book";
import { packageParts } from "../../support/package-inventory";
import { problemOf } from "../../support/problem-of";
import { fillChartData, SAMPLE_CHART } from "../../support/sample-chart";
import { newErrors, validateXlsx } from "../../support/validate-xlsx";
import { fixtureBytes } from "../../support/workbook-fixtures";

function partOf(bytes: Uint8Array, name: string): Uint8Array {
  return packageParts(bytes).get(name) ?? new Uint8Array();
}

function partNames(bytes: Uint8Array): readonly string[] {
  return [...packageParts(bytes).keys()].sort();
}

function withChart(name = "Ark's «1»"): { readonly book: XlsxBook; readonly sheet: XlsxSheet } {
  const book = newXlsx();
  const sheet = book.addSheet(name);
  fillChartData(book, sheet);
  sheet.charts.add(SAMPLE_CHART);
  return { book, sheet };
}

function reopened(book: XlsxBook, name = "Ark's «1»"): XlsxSheet {
  const sheet = openXlsx(book.save()).sheet(name);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

it("writes a chart that Microsoft's validator accepts and that is read back whole", async () => {
  const { book } = withChart();
  expect(await validateXlsx(book.save())).toEqual([]);
  const [seen, ...more] = reopened(book).charts.all;
  expect(more).toEqual([]);
  expect(seen).toMatchObject({ name: SAMPLE_CHART.name, description: SAMPLE_CHART.description, area: SAMPLE_CHART.area, title: "Virkelig er 60 under plan & <slik>" });
  expect(seen?.chart).toEqual(SAMPLE_CHART);
});

it("keeps the values that its cells hold when it is saved, not when it was made", () => {
  const { book, sheet } = withChart();
  sheet.setCell(4, 28, { value: 1234 });
  const text = new TextDecoder().decode(partOf(book.save(), "xl/charts/chart1.xml"));
  expect(text).toContain("<c:v>1234</c:v>");
  expect(text).not.toContain("<c:v>1390</c:v>");
});

it("leaves nothing behind when its only chart is removed", async () => {
  const { book, sheet } = withChart();
  const before = newXlsx();
  fillChartData(before, before.addSheet("Ark's «1»"));
  sheet.charts.remove(SAMPLE_CHART.name);
  expect(sheet.charts.all).toEqual([]);
  expect(partNames(book.save()).filter((name) => name !== "xl/worksheets/_rels/sheet2.xml.rels")).toEqual(partNames(before.save()));
  expect(await validateXlsx(book.save())).toEqual([]);
});

it("stands beside other charts, and refuses a name that is taken", async () => {
  const { book, sheet } = withChart();
  sheet.charts.add({ ...SAMPLE_CHART, name: "Statusark 1e trend", area: { firstRow: 20, lastRow: 30, firstColumn: 2, lastColumn: 9 } });
  expect(problemOf(() => { sheet.charts.add(SAMPLE_CHART); })).toBe("refused");
  sheet.charts.remove(SAMPLE_CHART.name);
  expect(reopened(book).charts.all.map(({ name }) => name)).toEqual(["Statusark 1e trend"]);
  expect(await validateXlsx(book.save())).toEqual([]);
});

it("changes in place, also after it was opened again", async () => {
  const { book } = withChart();
  const again = openXlsx(book.save());
  const sheet = again.sheet("Ark's «1»");
  const [seen] = sheet?.charts.all ?? [];
  if (!sheet || !seen?.chart) throw new Error("no chart");
  const changed = { ...seen.chart, name: "Et annet", isStacked: true, axis: { ...seen.chart.axis, most: null } };
  sheet.charts.change(SAMPLE_CHART.name, changed);
  expect(reopened(again).charts.all.map(({ chart }) => chart)).toEqual([changed]);
  expect(await validateXlsx(again.save())).toEqual([]);
});

it("goes along with inserted rows and a renamed sheet, with its data", () => {
  const { book, sheet } = withChart();
  sheet.insertRows(1, 3);
  book.renameSheet("Ark's «1»", "Nytt navn");
  const [seen] = reopened(book, "Nytt navn").charts.all;
  expect(seen?.area).toEqual({ firstRow: 4, firstColumn: 17, lastRow: 18, lastColumn: 24 });
  expect(seen?.chart?.series.map(({ values }) => values.firstRow)).toEqual([5, 5, 5]);
  expect(seen?.chart?.series.map(({ nameArea }) => nameArea?.firstRow)).toEqual([4, 4, 4]);
});

describe.each(["libraries/poi/simple-monthly-budget.xlsx", "rich/rich.xlsx", "real/tpm-handbook/Tables.xlsx"])("in %s with charts of its own", (fixture) => {
  const bytes = (): Uint8Array => fixtureBytes(fixture);

  it("leaves them as they are, to the byte", async () => {
    const book = openXlsx(bytes());
    const sheet = book.sheets.find(({ charts }) => charts.all.length > 0);
    if (!sheet) throw new Error("no sheet");
    const own = sheet.charts.all;
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({ chart }) => chart === null)).toBe(true);
    fillChartData(book, sheet);
    sheet.charts.add(SAMPLE_CHART);
    const saved = book.save();
    const charts = partNames(bytes()).filter((name) => name.startsWith("xl/charts/"));
    for (const name of charts) expect(partOf(saved, name)).toEqual(partOf(bytes(), name));
    expect(openXlsx(saved).sheet(sheet.name)?.charts.all.map(({ name }) => name)).toEqual([...own.map(({ name }) => name), SAMPLE_CHART.name]);
    expect(await newErrors(bytes(), saved)).toEqual([]);
    sheet.charts.remove(SAMPLE_CHART.name);
    expect(partNames(book.save())).toEqual(partNames(bytes()));
  });
});
