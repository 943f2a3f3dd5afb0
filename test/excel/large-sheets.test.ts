import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/app/generate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { inTrips } from "../../src/excel/trip-load";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { measureCourse, strikesAlong, tryAll } from "../support/fault-runs";
import { ledgerRows, smallProgramme, statusValues, withMoreToSay } from "../support/fault-workbook";
import { largeProgramme } from "../support/large-programme";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { snapshotBytes } from "../support/snapshot-book";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
const SHEET = "S 2022-W02-09";
const options = { period: null, today: dayFromIso("2022-03-09"), at: "2022-03-09 10:00", language: null } as const;
/** As if Excel took no more than this: two pages or three of the sample. */
const SMALL = 25_000;

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

function writing({ trips }: Host): readonly number[] {
  return trips.filter(({ writes }) => writes > 0).map(({ requestBytes }) => requestBytes);
}

/** All that a person sees of the sheet, and its names. */
function seen(book: XlsxBook): string {
  const sheet = book.sheet(SHEET)!;
  const rows = sheet.usedArea()!.lastRow;
  const looks = Array.from({ length: rows }, (_, row) => Array.from({ length: 24 }, (__, column) => book.look(sheet.cell(row + 1, column + 1)?.style ?? 0)));
  const heights = Array.from({ length: rows }, (_, row) => sheet.rowHeight(row + 1));
  const names = book.names.filter(({ name }) => name.startsWith("Statusark_")).map(({ name, refersTo }) => `${name} ${refersTo}`).sort();
  return JSON.stringify([statusValues(book), looks, heights, sheet.merges.map(String).sort(), sheet.merges.length, sheet.pageBreaks, names, ledgerRows(book, "tblHistorikk")]);
}

function change(book: XlsxBook): void {
  const milestones = book.sheet("Milepæler")!;
  milestones.setCell(7, 7, { value: "31.03.22" });
  milestones.setCell(3, 3, { value: "En beskrivelse som er så lang at den må brytes over flere linjer enn den hadde, og som derfor gir rader av en annen høyde enn før" });
}

test("a sheet that is too large for one trip goes in several, none of them too large, and comes out the same", async () => {
  const [whole, parted] = [openXlsx(SAMPLE), openXlsx(SAMPLE)];
  for (const round of [0, 1, 2]) {
    const host = client.open(whole);
    const own = new ExcelWorkbook("nb-NO");
    await generate(own, options);
    const [all = 0, ...more] = writing(host);
    expect(more).toEqual([]);
    const parts = client.open(parted);
    await generate(new ExcelWorkbook("nb-NO", undefined, SMALL), options);
    const bytes = writing(parts);
    expect(bytes.length).toBeGreaterThanOrEqual(round === 0 ? 5 : 2);
    // Looks that pages share are set anew in each trip.
    expect(Math.max(...bytes)).toBeLessThan(all * (round === 2 ? 0.75 : 0.5));
    expect(seen(parted)).toBe(seen(whole));
    if (round === 0) for (const book of [whole, parted]) change(book);
  }
}, 120_000);

test("60 initiatives of 30 milestones go with their first history in trips of 2 MB at most", async () => {
  const host = client.open(openXlsx(await snapshotBytes(largeProgramme(60, 30))));
  expect(await generate(new ExcelWorkbook("nb-NO"), options)).toMatchObject({ isNew: true, isRecorded: true });
  const bytes = writing(host);
  expect(bytes.length).toBeGreaterThan(1);
  expect(bytes.length).toBeLessThanOrEqual(4);
  expect(Math.max(...bytes)).toBeLessThanOrEqual(2_000_000);
}, 600_000);

test.each([
  ["a first sheet", (bytes: Uint8Array) => Promise.resolve(bytes)],
  ["a sheet that grows", withMoreToSay],
] as const)("a fault before or between the trips of %s leaves each page its old contents or its new ones, and is repaired", async (_, start) => {
  const course = await measureCourse(await start(await smallProgramme()), 6_000);
  const first = course.trips.findIndex((count) => count > 100) + 1;
  expect(course.trips.length - first).toBeGreaterThanOrEqual(3);
  const begins = course.trips.map((count, at) => ({ trip: at + 1, at: 0, code: "GeneralException" as const, count })).filter(({ count, trip }) => count > 0 && trip >= first);
  const inside = strikesAlong(course, { from: first, step: 61 });
  expect(await tryAll(course, [...begins, ...inside].map((strike) => [strike]), 2)).toEqual([]);
}, 600_000);

test("parts go together up to what a trip may carry, and one that is larger goes alone", () => {
  const bytes = (parts: readonly number[]): unknown => inTrips(parts, 10, (part) => part).map((trip) => [trip.bytes, trip.parts]);
  expect(bytes([4, 6, 1])).toEqual([[10, [4, 6]], [1, [1]]]);
  expect(bytes([4, 7, 20, 1, 2])).toEqual([[4, [4]], [7, [7]], [20, [20]], [3, [1, 2]]]);
  expect(bytes([])).toEqual([]);
});
