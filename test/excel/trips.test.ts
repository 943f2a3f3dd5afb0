import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Host } from "../../src/workbench/host/host";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { expectNoLeak, loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx"));
const today = dayFromIso("2022-03-09");

let client: OfficeClient;
let book: XlsxBook;
let host: Host;
let session: Session;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

beforeEach(async () => {
  book = openXlsx(new Uint8Array(sample));
  host = client.open(book);
  session = createSession(new ExcelWorkbook("nb-NO"), { today, language: null, hostLanguage: "nb-NO" });
  await session.open();
});

afterEach(async () => {
  await session.close();
});

/** Trips since the last reset, and how many of them wrote. */
function spent(): { trips: number; writing: number } {
  const { trips } = host;
  return { trips: trips.length, writing: trips.filter(({ writes }) => writes > 0).length };
}

async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done, 10));
}

it("opens in at most three trips and writes nothing", async () => {
  expect(session.state().phase).toBe("ready");
  expect(spent().trips).toBeLessThanOrEqual(3);
  expect(spent().writing).toBe(0);
  expect(book.isChanged).toBe(false);
  await expectNoLeak(host);
});

it("reads at most once after an edit and never writes", async () => {
  const before = session.state().overview?.total ?? 0;
  host.resetTrips();
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.02.22" });
  host.userEdited({ sheet: "Milepæler", area: { firstRow: 7, lastRow: 7, firstColumn: 7, lastColumn: 7 }, by: "here" });
  await settled();
  await session.catchUp();
  expect(spent()).toEqual({ trips: 1, writing: 0 });
  expect(session.state().overview?.total).toBeGreaterThan(before);
});

it("refreshes in one trip while nothing has moved", async () => {
  host.resetTrips();
  await session.refresh();
  expect(spent()).toEqual({ trips: 1, writing: 0 });
});

it("generates a new sheet in at most three trips, and the same again in two", async () => {
  host.resetTrips();
  await session.generate();
  expect(book.sheet("S 2022-W02-09")).not.toBeNull();
  expect(spent().trips).toBeLessThanOrEqual(3);
  expect(spent().writing).toBe(1);
  host.resetTrips();
  await session.generate();
  expect(spent()).toEqual({ trips: 2, writing: 1 });
  await expectNoLeak(host);
});

it("never splits a page's values into several writes, and records the report in blocks that the client sends whole", async () => {
  host.resetTrips();
  await session.generate();
  const [written] = host.trips.filter(({ writes }) => writes > 0);
  const pages = book.names.filter(({ name }) => name.startsWith("Statusark_")).length;
  const history = book.tables.find(({ name }) => name === "tblHistorikk")!.area;
  const blocks = Math.ceil((history.lastRow - history.firstRow) / 120);
  expect(written?.actions.filter((action) => action === "set Values")).toHaveLength(pages + blocks);
  host.resetTrips();
  await session.generate();
  const [again] = host.trips.filter(({ writes }) => writes > 0);
  expect(again?.actions.filter((action) => action === "set Values")).toHaveLength(pages);
});

it("records a changed report in the trip that writes its sheet", async () => {
  await session.generate();
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.03.22" });
  host.resetTrips();
  await session.generate();
  expect(spent().writing).toBe(1);
  expect(spent().trips).toBeLessThanOrEqual(3);
});

it("with help at entry it opens in three trips too, and later readings take one", async () => {
  await session.setEntryHelp(true);
  expect(session.state().entryHelp).toBe(true);
  await session.close();
  host.resetTrips();
  session = createSession(new ExcelWorkbook("nb-NO"), { today, language: null, hostLanguage: "nb-NO" });
  await session.open();
  expect(spent()).toEqual({ trips: 3, writing: 0 });
  host.resetTrips();
  await session.refresh();
  expect(spent()).toEqual({ trips: 1, writing: 0 });
  host.resetTrips();
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.02.22" });
  host.userEdited({ sheet: "Milepæler", area: { firstRow: 7, lastRow: 7, firstColumn: 7, lastColumn: 7 }, by: "here" });
  await settled();
  await session.catchUp();
  expect(spent()).toEqual({ trips: 1, writing: 0 });
  await expectNoLeak(host);
});
