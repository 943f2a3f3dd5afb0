import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { FaultRun } from "../support/fault-runs";
import { ledgerRows, smallProgramme, STATUS_SHEET, statusValues } from "../support/fault-workbook";
import { loadOfficeClient, makeGlobal } from "../support/office-client";

test("a sheet that was added just before a fault is taken into use by the next generation", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  const bytes = await smallProgramme();
  const whole = new FaultRun(client, bytes);
  const first = { trip: 0, at: 0 };
  whole.host.onTrip(({ number }) => ({
    beforeAction: (at) => { if (first.trip === 0 && whole.book.sheet(STATUS_SHEET)) Object.assign(first, { trip: number, at }); },
  }));
  expect(await whole.generate()).toBeNull();
  const run = new FaultRun(client, bytes);
  expect(await run.strike({ ...first, code: "GeneralException" })).toMatchObject({ struck: true, error: { problem: "refused" } });
  const left = run.book.sheet(STATUS_SHEET);
  expect([left?.usedArea(), left?.customProperties.size]).toEqual([null, 0]);
  run.restart();
  expect(await run.generate()).toBeNull();
  expect(statusValues(run.book)).toBe(statusValues(whole.book));
  expect(run.book.sheets.filter(({ name }) => name.startsWith("S "))).toHaveLength(1);
});

test("a sheet of that name that holds anything is somebody's", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  const run = new FaultRun(client, await smallProgramme());
  run.book.addSheet(STATUS_SHEET).setCell(5, 5, { value: "mitt" });
  expect(await run.generate()).toMatchObject({ problem: "sheet-name-taken" });
  expect(run.book.sheet(STATUS_SHEET)?.cell(5, 5)?.value).toBe("mitt");
});

test("a history table that a fault left half made is made where it was begun, whatever stands there of it", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  const bytes = await smallProgramme();
  const whole = new FaultRun(client, bytes);
  const places: { readonly trip: number; readonly at: number }[] = [];
  whole.host.onTrip(({ number }) => ({
    beforeAction: (at) => { if (whole.book.sheet("Rapporthistorikk") && !whole.book.tables.some(({ name }) => name === "tblHistorikk")) places.push({ trip: number, at }); },
  }));
  expect(await whole.generate()).toBeNull();
  whole.host.onTrip(null);
  expect(places.length).toBeGreaterThan(20);
  const history = ledgerRows(whole.book, "tblHistorikk");
  expect(history.length).toBeGreaterThan(20);
  // Excel names a table itself until it gets its name: the headers tell what it is.
  const rowsOf = (book: XlsxBook): readonly string[] => {
    const table = book.tables.find(({ sheet }) => sheet === "Rapporthistorikk");
    return table ? ledgerRows(book, table.name) : [];
  };
  const tried = places.filter((_, at) => at < 3 || at % 9 === 0 || at > places.length - 5);
  for (const [nth, place] of tried.entries()) {
    for (const code of nth % 5 === 0 ? ["GeneralException", "killed"] as const : ["GeneralException"] as const) {
      const run = new FaultRun(client, bytes);
      await run.strike({ ...place, code });
      expect((await new ExcelWorkbook("nb-NO").read()).candidates).toEqual([]);
      expect(run.book.sheet("Rapporthistorikk")).not.toBeNull();
      expect(await run.generate()).toBeNull();
      expect([place, run.book.sheets.map(({ name }) => name).filter((name) => name.startsWith("Rapporthistorikk"))]).toEqual([place, ["Rapporthistorikk"]]);
      expect(rowsOf(run.book)).toEqual(history);
      expect(run.book.sheet("Rapporthistorikk")?.customProperties.size).toBe(0);
    }
  }
}, 300_000);
