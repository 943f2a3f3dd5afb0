import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Host } from "../../src/workbench/host/host";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { HandClock } from "../support/hand-clock";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));

let client: OfficeClient;
let clock: HandClock;
let book: XlsxBook;
let host: Host;
let session: Session;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

beforeEach(() => {
  book = openXlsx(sample);
  host = client.open(book);
  clock = new HandClock();
  session = createSession(new ExcelWorkbook("nb-NO", clock), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
});

afterEach(async () => { await session.close(); });

async function typeWrongDate(): Promise<void> {
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.02.22" });
  host.userEdited({ sheet: "Milepæler", area: { firstRow: 7, lastRow: 7, firstColumn: 7, lastColumn: 7 }, by: "here" });
  await new Promise((done) => { setTimeout(done, 10); });
}

function knowsOfIt(): boolean {
  return (session.state().overview?.groups ?? []).some(({ findings }) => findings.some(({ message }) => message.includes("31.02.22")));
}

/** The next so many trips fail. */
function failing(code: string, times = 1): void {
  let left = times;
  host.onTrip(() => (left-- > 0 ? { fault: { code } } : undefined));
}

test.each(["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode"])("an edit whose reading meets %s waits, and is read the next time without another event", async (code) => {
  await session.open();
  await typeWrongDate();
  failing(code);
  await session.catchUp();
  expect(session.state()).toMatchObject({ failures: 1, problem: { mayHaveWritten: false } });
  expect(session.state().waiting).toBeGreaterThan(0);
  expect(knowsOfIt()).toBe(false);
  failing(code);
  await session.catchUp();
  expect(session.state().failures).toBe(2);
  await session.catchUp();
  expect(session.state()).toMatchObject({ failures: 0, waiting: 0, problem: null });
  expect(knowsOfIt()).toBe(true);
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
});

test("a fault that passes is tried again by the reading itself, and nothing is said", async () => {
  await session.open();
  await typeWrongDate();
  failing("ServiceNotAvailable", 3);
  await session.catchUp();
  expect(clock.pauses).toEqual([150, 600, 1500]);
  expect(session.state()).toMatchObject({ failures: 0, waiting: 0, problem: null });
  expect(knowsOfIt()).toBe(true);
});

test("a reading that never comes back leaves the edit waiting", async () => {
  await session.open();
  await typeWrongDate();
  host.onTrip(() => { setTimeout(() => { clock.giveUp(); }, 0); return { fault: { code: "hang" } }; });
  await session.catchUp();
  expect(session.state()).toMatchObject({ failures: 1, problem: { problem: "timeout" } });
  host.onTrip(null);
  await session.catchUp();
  expect(session.state()).toMatchObject({ failures: 0, problem: null });
  expect(knowsOfIt()).toBe(true);
});

test("a focus whose reading fails is made good, also where the event of the edit was lost", async () => {
  await session.open();
  host.setDeaf(true);
  await typeWrongDate();
  failing("GeneralException");
  await session.refresh();
  expect(knowsOfIt()).toBe(false);
  expect(session.state()).toMatchObject({ failures: 1, waiting: 1 });
  await session.catchUp();
  expect(knowsOfIt()).toBe(true);
});

test("what a fix wrote is read when the reading after it failed", async () => {
  await session.open();
  const duplicate = session.state().overview?.groups.flatMap(({ findings }) => findings).find(({ rule }) => rule === "milestone/duplicate-id");
  const at = duplicate?.fixes.findIndex(({ label }) => label.includes("MP2a")) ?? -1;
  let hasWritten = false;
  host.onTrip(({ writes }) => {
    if (hasWritten) return { fault: { code: "GeneralException" } };
    hasWritten = writes > 0;
    return undefined;
  });
  await session.applyFix(duplicate?.id ?? "", at);
  expect(session.state()).toMatchObject({ failures: 1, busy: null });
  host.onTrip(null);
  await session.catchUp();
  expect(session.state().overview?.groups.flatMap(({ findings }) => findings).some(({ id }) => id === duplicate?.id)).toBe(false);
});

test("a workbook that needs a sensitivity label says so, and opens by itself once one is chosen", async () => {
  host.onTrip(() => ({ fault: { code: "AccessDenied" } }));
  await session.open();
  expect(session.state()).toMatchObject({ phase: "failed", problem: { problem: "label-missing", mayHaveWritten: false } });
  host.onTrip(null);
  await session.catchUp();
  expect(session.state()).toMatchObject({ phase: "ready", problem: null, failures: 0 });
  await typeWrongDate();
  await session.catchUp();
  expect(knowsOfIt()).toBe(true);
});

test("what is refused where only writing or showing is refused is no missing label", async () => {
  await session.open();
  failing("AccessDenied");
  await session.showMarks();
  expect(session.state().problem).toMatchObject({ problem: "refused" });
  failing("AccessDenied");
  await session.reveal({ sheet: "Milepæler", cell: "A1" });
  expect(session.state().problem).toMatchObject({ problem: "refused" });
});
