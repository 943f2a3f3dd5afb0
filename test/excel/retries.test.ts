import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { NO_VALIDATION } from "../../src/workbench/host/validation-rules";
import { setCellValidation } from "../../src/xlsx/cell-validation";
import { contractBytes } from "../support/contract-workbook";
import { HandClock } from "../support/hand-clock";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));

let client: OfficeClient;
let clock: HandClock;
let book: XlsxBook;
let host: Host;
let workbook: ExcelWorkbook;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

beforeEach(() => {
  book = openXlsx(sample);
  host = client.open(book);
  clock = new HandClock();
  workbook = new ExcelWorkbook("nb-NO", clock);
});

/** The next so many trips fail. */
function failing(code: string, times: number): void {
  let left = times;
  host.onTrip(() => (left-- > 0 ? { fault: { code } } : undefined));
}

const PASSING = ["ServiceNotAvailable", "RequestAborted", "Conflict", "ActivityLimitReached", "TooManyRequests"] as const;
const LASTING = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"] as const;

test.each(PASSING)("a reading that meets %s is tried three times more, each after a longer pause", async (code) => {
  failing(code, 3);
  await expect(workbook.read()).resolves.toMatchObject({ facts: { sheets: book.sheets.map(({ name }) => name) } });
  expect(clock.pauses).toEqual([150, 600, 1500]);
});

test.each(PASSING)("the fourth %s in a row is said", async (code) => {
  failing(code, 4);
  await expect(workbook.read()).rejects.toMatchObject({ name: "WorkbookError" });
  expect(clock.pauses).toHaveLength(3);
  expect(host.trips).toHaveLength(4);
});

test.each(LASTING)("%s is said at once", async (code) => {
  failing(code, 1);
  await expect(workbook.read()).rejects.toMatchObject({ name: "WorkbookError" });
  expect(clock.pauses).toEqual([]);
  expect(host.trips).toHaveLength(1);
});

test.each([...PASSING, ...LASTING])("a write that meets %s is never tried again by itself", async (code) => {
  await workbook.read();
  const before = book.sheet("Milepæler")?.cell(7, 7)?.value;
  failing(code, 1);
  host.resetTrips();
  await expect(workbook.paint({ live: [], painted: [{ sheet: "Milepæler", cells: ["C3"], style: "error" }] })).rejects.toMatchObject({ name: "WorkbookError" });
  expect(host.trips).toHaveLength(1);
  expect(clock.pauses).toEqual([]);
  expect(book.sheet("Milepæler")?.cell(7, 7)?.value).toBe(before);
});

test("a trip that never comes back is given up, said, and everything is read anew", async () => {
  const session = createSession(workbook, { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  host.onTrip(({ writes }) => (writes > 0 ? { fault: { code: "hang", beforeAction: 200 }, beforeAction: (index) => { if (index === 200) setTimeout(() => { clock.giveUp(); }, 0); } } : undefined));
  await session.generate();
  expect(session.state()).toMatchObject({ problem: { problem: "timeout", mayHaveWritten: true }, generation: null });
  host.onTrip(null);
  host.resetTrips();
  await session.refresh();
  // The structure is asked for first, as in a workbook that nobody has seen.
  expect(host.trips.length).toBeGreaterThan(1);
  expect(session.state().phase).toBe("ready");
  await session.generate();
  expect(session.state().generation).toMatchObject({ kind: "done" });
});

test("a workbook of which Excel will not say where validations stand is read without them", async () => {
  const { validated } = (await workbook.read()).tables.find(({ name }) => name === "tblRisiko") ?? {};
  expect(validated).toBeUndefined();
  setCellValidation(book.sheet("Risiko")!, [{ firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 }], { ...NO_VALIDATION, type: "whole", operator: "greaterThan", first: "0" });
  const seen = async () => (await workbook.read()).tables.find(({ name }) => name === "tblRisiko");
  expect((await seen())?.validated?.[4]).toEqual([{ from: 0, to: 2 }]);
  host.onTrip(() => ({ fault: { code: "AccessDenied", where: "Table.getDataBodyRange" } }));
  await expect(workbook.read()).rejects.toMatchObject({ problem: "label-missing" });
  let faults = 1;
  host.onTrip(() => (faults-- > 0 ? { fault: { code: "AccessDenied", where: "Range.getSpecialCellsOrNullObject" } } : undefined));
  host.resetTrips();
  expect((await seen())?.rows.length).toBeGreaterThan(2);
  expect((await seen())?.validated).toBeUndefined();
  expect(host.trips).toHaveLength(3);
});

test("a protected sheet is not asked where its validations stand", async () => {
  book = openXlsx(contractBytes());
  host = client.open(book);
  for (const sheet of ["Låst", "Trangt"]) setCellValidation(book.sheet(sheet)!, [{ firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 }], { ...NO_VALIDATION, type: "whole", operator: "greaterThan", first: "0" });
  const { tables } = await workbook.read();
  expect(tables.filter(({ validated }) => validated).map(({ name }) => name).sort()).toEqual(["tblOkonomi", "tblTrangt"]);
});

test("a table whose values do not come is an error, never an empty table", async () => {
  // Above five million cells Excel answers `values: null` without an error.
  const { answer } = host;
  const empty = (name: string, value: unknown): unknown => (name === "Values" ? null : value);
  Object.assign(host, { answer: async (text: string, flags: number) => JSON.stringify(JSON.parse(await answer(text, flags)), empty) });
  await expect(workbook.read()).rejects.toMatchObject({ problem: "too-large" });
});
