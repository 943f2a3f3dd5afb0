import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createSession } from "../../src/app/create-session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { loadOfficeClient, makeGlobal } from "../support/office-client";

test("the ribbon's «Kontroller» reads and highlights, and «Generer statusark» makes the sheet, also where Excel does not show the pane", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  const book = openXlsx(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));
  const host = client.open(book);
  const session = createSession(new ExcelWorkbook("nb-NO"), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  // The host of the workbench has no pane of its own to show: it refuses.
  const shown = jest.spyOn(client.Office.addin, "showAsTaskpane").mockRejectedValue(new Error("no pane"));
  globalThis.statusark = session;
  await import("../../src/commands");
  await new Promise((done) => setTimeout(done, 20));

  expect(session.state().marks).not.toBe("shown");
  const highlighted = new Promise<void>((done) => {
    const stop = session.subscribe(() => {
      if (session.state().marks !== "shown") return;
      stop();
      done();
    });
  });
  host.runCommand("checkWorkbook");
  await highlighted;

  const made = new Promise<void>((done) => {
    const stop = session.subscribe(() => {
      if (session.state().generation?.kind !== "done") return;
      stop();
      done();
    });
  });
  host.runCommand("generateStatusSheet");
  await made;
  expect(shown).toHaveBeenCalledTimes(2);
  expect(book.sheets.map(({ name }) => name)).toContain("S 2022-W02-09");
  globalThis.statusark = undefined;
  await session.close();
});
