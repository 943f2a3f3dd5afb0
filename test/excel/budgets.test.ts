import { generate } from "../../src/app/generate";
import { review } from "../../src/app/review";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import type { Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { largeProgramme } from "../support/large-programme";
import { bookOfReports } from "../support/later-reports";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { snapshotBytes } from "../support/snapshot-book";

const MILESTONES = 10;
const options = { period: null, today: dayFromIso("2022-03-09"), at: "2022-03-09 10:00", language: null } as const;

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

interface Spent {
  readonly trips: number;
  readonly writing: number;
  readonly operations: number;
  readonly kilobytes: number;
}

function spent({ trips }: Host): Spent {
  const writing = trips.filter(({ writes }) => writes > 0);
  return {
    trips: trips.length,
    writing: writing.length,
    operations: writing.reduce((sum, { actions }) => sum + actions.length, 0),
    kilobytes: writing.reduce((sum, { requestBytes }) => sum + requestBytes, 0) / 1000,
  };
}

const initiatives = [20, 60] as const;

test.each(initiatives)("the sheet of %i initiatives comes in one write of few operations and bytes, and again in one that writes contents alone", async (count) => {
  const host = client.open(openXlsx(await snapshotBytes(largeProgramme(count, MILESTONES))));
  const workbook = new ExcelWorkbook("nb-NO");
  const { programme } = review(await workbook.read(), { ...options, statusDate: null });
  const plan = statusSheet(programme);
  const pages = plan.pages.length;
  expect(pages).toBeGreaterThan(count);
  host.resetTrips();
  await workbook.commit({ sheets: [plan] });
  const made = spent(host);
  expect(made.trips).toBe(1);
  expect(made.operations).toBeLessThanOrEqual(16 * pages + 150);
  expect(made.kilobytes).toBeLessThanOrEqual(14 * pages + 80);

  await workbook.read();
  host.resetTrips();
  await workbook.read();
  await workbook.commit({ sheets: [plan] });
  const again = spent(host);
  expect(again).toMatchObject({ trips: 2, writing: 1 });
  expect(again.operations).toBeLessThanOrEqual(pages + 20);
  expect(again.kilobytes).toBeLessThanOrEqual(12 * pages);
});

it("is generated in three trips with its first history, and again in one read and one write", async () => {
  const host = client.open(openXlsx(await snapshotBytes(largeProgramme(20, MILESTONES))));
  const workbook = new ExcelWorkbook("nb-NO");
  const pages = (await generate(workbook, options))?.pages ?? 0;
  expect(spent(host)).toMatchObject({ trips: 3, writing: 1 });
  // The history takes its own; Excel on the web lets 5 MB through.
  expect(spent(host).kilobytes).toBeLessThan(1_000);
  await workbook.read();
  host.resetTrips();
  await generate(workbook, options);
  expect(spent(host)).toMatchObject({ trips: 2, writing: 1 });
  expect(spent(host).operations).toBeLessThanOrEqual(pages + 20);
});

/** A chart has no looks of its own to copy: what a new one takes beyond the page, and what its new numbers take. */
const NEW_CHART = { operations: 90, kilobytes: 32 };

it("draws a chart in few enough operations, and gives it new numbers in one", async () => {
  const given = (await bookOfReports(4, [], false)).save();
  const plain = (await bookOfReports(4, [{ Innstilling: "Diagrammer", Verdi: "Ingen" }], false)).save();
  const run = async (bytes: Uint8Array): Promise<{ readonly made: Spent; readonly again: Spent; readonly charts: number; readonly pages: number }> => {
    const book = openXlsx(bytes);
    const host = client.open(book);
    const workbook = new ExcelWorkbook("nb-NO");
    const later = { ...options, period: "2022-W26-33", today: dayFromIso("2022-08-24") };
    const summary = await generate(workbook, later);
    const made = spent(host);
    host.resetTrips();
    await generate(workbook, later);
    return { made, again: spent(host), pages: summary?.pages ?? 0, charts: book.sheet(summary?.sheet ?? "")?.charts.all.length ?? 0 };
  };
  const [drawn, bare] = [await run(given), await run(plain)];
  expect([drawn.charts, bare.charts]).toEqual([6, 0]);
  expect((drawn.made.operations - bare.made.operations) / drawn.charts).toBeLessThanOrEqual(NEW_CHART.operations);
  expect((drawn.made.kilobytes - bare.made.kilobytes) / drawn.charts).toBeLessThanOrEqual(NEW_CHART.kilobytes);
  expect(drawn.again.operations).toBeLessThanOrEqual(drawn.pages + drawn.charts + 20);
}, 120_000);
