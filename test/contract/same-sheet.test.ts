import { generate } from "../../src/app/generate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { areaAddress, cellAddress } from "../../src/workbook/address";
import { CHARTS_KEY } from "../../src/workbook/own-charts";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import type { XlsxChart } from "../../src/xlsx/xlsx-chart";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { bookOfReports } from "../support/later-reports";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { smallestBytes } from "../support/smallest-book";

/**
 * What Excel's API cannot say, so that a sheet that comes through it differs from one that is written into a file.
 * - A chart has no alternative text: its title and the line of numbers on the page say it.
 * - An axis title cannot be placed: the second line stands in the chart's title.
 * - Colours of the chart's ground, border, gridlines and axis are Excel's own, and so is the size of markers.
 * - The header margin and the print area's built-in name are Excel's own.
 */
function asApiSays(chart: XlsxChart): unknown {
  const { description: _, title, subtitle, ground: __, border: ___, gridline: ____, axisLine: _____, plot, series, inset, ...rest } = chart;
  const round = (share: number): number => Math.round(share * 1000) / 1000;
  return {
    ...rest,
    inset: Math.round(inset * 10) / 10,
    title: [...title, ...subtitle],
    plot: plot && { left: round(plot.left), top: round(plot.top), width: round(plot.width), height: round(plot.height) },
    series: series.map(({ marker: { size: ______, ...marker }, ...each }) => ({ ...each, marker, points: each.points.map((point) => ({ ...point, marker: point.marker && { ...point.marker, size: 0 } })) })),
  };
}

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const NOTHING: Readonly<Record<string, unknown>> = { value: null, formula: null, link: null };

function cellsOf(book: XlsxBook, sheet: XlsxSheet): Cells {
  const used = sheet.usedArea();
  const cells: Record<string, Record<string, unknown>> = {};
  for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
    for (let column = 1; column <= (used?.lastColumn ?? 0); column++) {
      const cell = sheet.cell(row, column);
      const look = book.look(cell?.style ?? 0);
      cells[cellAddress(row, column)] = { value: cell?.value ?? null, formula: cell?.formula ?? null, link: sheet.link(row, column), ...look };
    }
  }
  return cells;
}

/** Cells that differ, with both contents. */
function differences(one: Cells, other: Cells): readonly string[] {
  const addresses = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return addresses.flatMap((address) => {
    const [a, b] = [one[address] ?? NOTHING, other[address] ?? NOTHING];
    const differing = Object.keys(a).filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]));
    return differing.map((part) => `${address} ${part}: ${JSON.stringify(a[part])} | ${JSON.stringify(b[part])}`);
  });
}

function restOf(book: XlsxBook, sheet: XlsxSheet): unknown {
  const used = sheet.usedArea();
  const columns = Array.from({ length: 40 }, (_, at) => sheet.columnWidth(at + 1));
  const { margins, ...print } = sheet.pageSetup;
  return {
    merges: sheet.merges.map(areaAddress).sort(),
    heights: Array.from({ length: used?.lastRow ?? 0 }, (_, at) => sheet.rowHeight(at + 1)),
    columns: columns.map((width) => (width === null ? null : Math.round(width))),
    breaks: sheet.pageBreaks,
    gridlines: sheet.showsGridlines,
    print: { ...print, margins: { ...margins, header: 0 } },
    names: book.names.filter(({ name, sheet: local }) => name.startsWith("Statusark_") || (local === sheet.name && !name.startsWith("_xlnm"))).map(({ name, sheet: local, refersTo }) => [name, local, refersTo]).sort(),
    formats: [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(({ areas, kind, formulas, look, thresholds, colours }) => [areas.map((area) => (kind === "dataBar" ? area : [area.firstColumn, area.lastColumn])), kind, formulas, look, thresholds, colours]),
    charts: sheet.charts.all.map(({ chart }) => chart && asApiSays(chart)),
    properties: [...sheet.customProperties].sort(),
  };
}

interface Case {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly period: string | null;
  readonly today: string;
  readonly charts: number;
}

const cases: readonly Case[] = [
  { name: "the sample's first report", bytes: async () => (await bookOfReports(0)).save(), period: null, today: "2022-03-09", charts: 0 },
  { name: "a fourth report with its charts", bytes: async () => (await bookOfReports(4, [], false)).save(), period: "2022-W26-33", today: "2022-08-24", charts: 6 },
  { name: "a nearly empty programme", bytes: async () => smallestBytes(), period: null, today: "2022-03-09", charts: 0 },
];

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

describe.each(cases)("$name", ({ bytes, period, today, charts }) => {
  let given: Uint8Array;

  beforeAll(async () => {
    given = await bytes();
  }, 60_000);

  const options = { period, today: dayFromIso(today), at: `${today} 10:00`, language: null };

  test.each([["new", 1], ["written twice", 2]])("is the same sheet in Excel's object model and in a file, %s", async (_, times) => {
    const [inExcel, inFile] = [openXlsx(given), openXlsx(given)];
    client.open(inExcel);
    const excel = new ExcelWorkbook("nb-NO");
    const file = new XlsxWorkbook(inFile);
    let sheet = "";
    for (let time = 0; time < times; time++) {
      sheet = (await generate(excel, options))?.sheet ?? "";
      await generate(file, options);
    }
    const [a, b] = [openXlsx(inExcel.save()), openXlsx(inFile.save())];
    const [one, other] = [a.sheet(sheet)!, b.sheet(sheet)!];
    expect(differences(cellsOf(a, one), cellsOf(b, other)).slice(0, 10)).toEqual([]);
    expect(restOf(a, one)).toEqual(restOf(b, other));
    expect(one.charts.all).toHaveLength(charts);
    expect(one.customProperties.get(CHARTS_KEY) === undefined).toBe(charts === 0);
  });
});
