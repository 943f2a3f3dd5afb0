import { FaultRun } from "../support/fault-runs";
import { smallProgramme, STATUS_SHEET, statusValues } from "../support/fault-workbook";
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
