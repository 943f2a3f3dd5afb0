import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Workbook } from "../../src/workbook/workbook";
import { cellValidations } from "../../src/xlsx/cell-validation";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import type { Host } from "../../src/workbench/host/host";
import { expectNoLeak, loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));

let clients: readonly OfficeClient[];
let book: XlsxBook;
let host: Host;
let panes: readonly Session[];

/** A workbook whose batches begin in the client's own page; a batch keeps to the page where it began. */
function over(client: OfficeClient): Workbook {
  const inner = new ExcelWorkbook("nb-NO");
  const here = (): ExcelWorkbook => {
    makeGlobal(client);
    return inner;
  };
  return {
    read: (tables) => here().read(tables),
    watch: (listener) => here().watch(listener),
    paint: (marks) => here().paint(marks),
    commit: (batch) => here().commit(batch),
    reveal: (cell) => here().reveal(cell),
  };
}

beforeAll(async () => { clients = [await loadOfficeClient(), await loadOfficeClient()]; });

beforeEach(async () => {
  book = openXlsx(sample);
  const [first, second] = clients;
  host = first!.open(book);
  second!.join(host);
  panes = clients.map((client) => createSession(over(client), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" }));
  await Promise.all(panes.map((pane) => pane.open()));
});

afterEach(async () => {
  await Promise.all(panes.map((pane) => pane.close()));
  await expectNoLeak(host);
});

/** Ours, each with its sheet and areas. */
function ours(): readonly string[] {
  return book.sheets.flatMap((sheet) => sheet.conditionalFormats.filter(({ formulas }) => formulas.join().includes('N("statusark/')).map(({ formulas, areas }) => `${sheet.name} ${formulas.join()} ${JSON.stringify(areas)}`)).sort();
}

function validations(): number {
  return book.sheets.reduce((sum, sheet) => sum + cellValidations(sheet).length, 0);
}

async function typed(): Promise<void> {
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.02.22" });
  host.userEdited({ sheet: "Milepæler", area: { firstRow: 7, lastRow: 7, firstColumn: 7, lastColumn: 7 }, by: "here" });
  await new Promise((done) => { setTimeout(done, 15); });
}

test("both open at once, and write nothing", () => {
  expect(panes.map((pane) => pane.state().phase)).toEqual(["ready", "ready"]);
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  expect(book.isChanged).toBe(false);
});

test("both show highlights at the very same time: each stands once, and a third showing writes nothing", async () => {
  await Promise.all(panes.map((pane) => pane.showMarks()));
  expect(panes.map((pane) => pane.state().problem)).toEqual([null, null]);
  const shown = ours();
  expect(shown.length).toBeGreaterThan(10);
  expect(new Set(shown).size).toBe(shown.length);
  host.resetTrips();
  await panes[1]!.showMarks();
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  expect(ours()).toEqual(shown);
});

test("both lay help at entry at once: each column has it once", async () => {
  await panes[0]!.setEntryHelp(true);
  const once = validations();
  await Promise.all(panes.map((pane) => pane.setEntryHelp(true)));
  expect(validations()).toBe(once);
  await Promise.all(panes.map((pane) => pane.removeMarks()));
  expect([ours(), validations()]).toEqual([[], 0]);
});

test("an edit reaches both, neither writes, and what is shown stands as it stood", async () => {
  await panes[0]!.showMarks();
  const shown = ours();
  host.resetTrips();
  await typed();
  await Promise.all(panes.map((pane) => pane.catchUp()));
  const findings = panes.map((pane) => (pane.state().overview?.groups ?? []).flatMap((group) => group.findings.map(({ id }) => id)));
  expect(findings[0]).toEqual(findings[1]);
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  expect(host.trips.length).toBeLessThanOrEqual(2);
  expect(ours()).toEqual(shown);
});

test("one removes while the other shows: nothing is said to have failed, and removing again leaves none", async () => {
  await panes[0]!.showMarks();
  await Promise.all([panes[0]!.removeMarks(), panes[1]!.showMarks()]);
  expect(panes.map((pane) => pane.state().problem)).toEqual([null, null]);
  await panes[0]!.removeMarks();
  expect(ours()).toEqual([]);
});

test("formats that copying doubled are left alone until the first click, and stand once after it", async () => {
  await panes[0]!.showMarks();
  const shown = ours();
  const sheet = book.sheet("Milepæler")!;
  for (const { formulas, areas, look } of sheet.conditionalFormats.filter(({ formulas: [formula] }) => formula?.includes('N("statusark/'))) {
    sheet.addConditionalFormat({ areas: areas.map((area) => ({ ...area, lastRow: area.firstRow })), formula: formulas[0]!, look, priority: 900 });
    sheet.addConditionalFormat({ areas, formula: formulas[0]!, look, priority: 900 });
  }
  const doubled = ours();
  expect(doubled.length).toBeGreaterThan(shown.length);
  book = openXlsx(book.save());
  host = clients[0]!.open(book);
  clients[1]!.join(host);
  panes = clients.map((client) => createSession(over(client), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" }));
  await Promise.all(panes.map((pane) => pane.open()));
  await typed();
  await Promise.all(panes.map((pane) => pane.catchUp()));
  await Promise.all(panes.map((pane) => pane.refresh()));
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  expect(ours()).toEqual(doubled);
  book.sheet("Milepæler")?.setCell(7, 7, { value: openXlsx(sample).sheet("Milepæler")?.cell(7, 7)?.value ?? null });
  await panes[0]!.refresh();
  await panes[0]!.showMarks();
  expect(ours()).toEqual(shown);
});
