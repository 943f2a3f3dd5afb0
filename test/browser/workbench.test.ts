import { readFileSync } from "node:fs";
import { join } from "node:path";

import { LIVE_LOOKS, PAINTED_LOOKS } from "../../src/workbook/mark-looks";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { validateXlsx } from "../support/validate-xlsx";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

function rgb(hex: string): string {
  return `rgb(${[0, 2, 4].map((at) => String(Number.parseInt(hex.slice(at, at + 2), 16))).join(", ")})`;
}

async function tablesOf(bytes: Uint8Array): Promise<readonly TableSnapshot[]> {
  return (await new XlsxWorkbook(openXlsx(bytes)).read()).tables;
}

/** `sheet!A1` of every cell whose value differs, and whatever else differs between two states of the same tables. */
function differences(before: readonly TableSnapshot[], after: readonly TableSnapshot[]): readonly string[] {
  const found: string[] = [];
  for (const [index, table] of before.entries()) {
    const now = after[index];
    if (now?.name !== table.name || now.rows.length !== table.rows.length || JSON.stringify(now.headers) !== JSON.stringify(table.headers)) {
      found.push(table.name);
      continue;
    }
    for (const [row, cells] of table.rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (JSON.stringify(now.rows[row]?.[column]) !== JSON.stringify(value)) found.push(`${table.sheet} ${String(table.firstRow + row)}/${String(table.firstColumn + column)}`);
      }
    }
  }
  return found;
}

test("an overdue milestone loses its finding and its highlight when its delivery is typed in", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.type("D7", "01.02.22");
  await bench.settled();
  expect((await bench.findingsAt("Milepæler D7")).join()).toContain("MP1");
  await bench.pane.getByRole("button", { name: "Vis i arket" }).click();
  await bench.pane.getByRole("button", { name: "Fjern markeringer" }).waitFor();
  await expect(bench.fill("D7")).resolves.toBe(rgb(LIVE_LOOKS.warning.fill));

  await bench.type("G7", "01.02.22");
  await bench.settled();
  await expect(bench.findingsAt("Milepæler D7")).resolves.toEqual([]);
  await expect(bench.fill("D7")).resolves.not.toBe(rgb(LIVE_LOOKS.warning.fill));
  await expect(bench.pane.getByText(/^Løst: /).first().innerText()).resolves.toContain("MP1");
  await bench.shows("G7", "01.02.2022");
  await expect(bench.page.locator(".trips tbody tr").count()).resolves.toBe(1);
  await expect(bench.page.locator(".under").innerText()).resolves.toContain("ingen skriving");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("«31.02.22» stays as it was typed, and the error stands in its cell, in the pane and in the grid", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.type("G7", "31.02.22");
  await bench.settled();
  await bench.shows("G7", "31.02.22");
  const [found, ...more] = await bench.findingsAt("Milepæler G7");
  expect(found).toContain("Feil");
  expect(found).toContain("31.02.22");
  expect(more).toEqual([]);
  await bench.pane.getByRole("button", { name: "Vis i arket" }).click();
  await bench.pane.getByRole("button", { name: "Fjern markeringer" }).waitFor();
  await expect(bench.fill("G7")).resolves.toBe(rgb(PAINTED_LOOKS.error.fill));

  await bench.pane.getByRole("button", { name: /31\.02\.22/ }).click();
  await bench.settled();
  await expect(bench.page.locator(".name-box").inputValue()).resolves.toBe("G7");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("generating adds the sheet, and what is saved opens with the user's tables as they were but for the typed cell", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.type("G7", "04.03.2022");
  await bench.settled();
  await bench.pane.getByRole("button", { name: "Generer statusark" }).click();
  await bench.pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await bench.pane.getByRole("button", { name: "Åpne arket" }).click();
  await bench.page.getByRole("tab", { name: "S 2022-W02-09", selected: true }).waitFor();
  await bench.shows("A1", "Statusrapportering - tiltak utredning RMR");
  await expect(bench.cell("A1").evaluate((element) => element.scrollWidth > element.clientWidth)).resolves.toBe(true);
  await expect(bench.page.locator('[role="gridcell"]:not([aria-colspan="1"])').count()).resolves.toBeGreaterThan(0);

  const code = bench.page.locator(".cell-text", { hasText: /^5b$/ }).first();
  await code.click({ force: true });
  await bench.settled();
  await expect(bench.page.locator(".name-box").inputValue()).resolves.not.toBe("A1");
  await expect(bench.page.locator(".cell-text", { hasText: "Ny rekvisisjonspraksis" }).first().isVisible()).resolves.toBe(true);
  const row = Number((await bench.page.locator(".name-box").inputValue()).slice(1));
  expect(row).toBeGreaterThan(60);

  const [download] = await Promise.all([bench.page.waitForEvent("download"), bench.page.getByRole("button", { name: "Lagre" }).click()]);
  expect(download.suggestedFilename()).toBe("rmr-2022.xlsx");
  const saved = readFileSync(await download.path());
  const sample = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
  const isUsers = (name: string): boolean => name !== "tblHistorikk";
  expect(differences(await tablesOf(sample), await tablesOf(saved)).filter(isUsers)).toEqual(["Milepæler 7/7"]);
  expect(openXlsx(saved).sheet("S 2022-W02-09")?.cell(1, 1)?.value).toBe("Statusrapportering - tiltak utredning RMR");
  await expect(validateXlsx(saved)).resolves.toEqual([]);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("opening takes three trips at most and writes nothing; generating takes three at most", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const under = bench.page.locator(".under");
  const trips = bench.page.locator(".trips tbody tr");
  await bench.settled();
  expect(await trips.count()).toBeLessThanOrEqual(3);
  await expect(under.innerText()).resolves.toContain("ingen skriving");
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  // The click that gives the pane its focus makes it read; what is measured begins after.
  await bench.pane.locator(".group-head button").first().click();
  await bench.page.waitForTimeout(1200);
  await bench.pane.getByRole("button", { name: "Generer statusark" }).click();
  await bench.pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await bench.settled();
  await expect(under.innerText()).resolves.toContain("med skriving");
  expect(await trips.count()).toBeLessThanOrEqual(3);
  await bench.opened.context.close();
});

test("what typing changed is said once to a screen reader, and the focus stays in the grid", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.type("B19", "MP2a");
  await bench.pane.locator('[role="status"]').filter({ hasText: /funn (er løst|igjen)/ }).waitFor({ state: "attached" });
  await expect(bench.page.evaluate(() => document.activeElement?.id)).resolves.toBe("grid");
  await bench.opened.context.close();
});

test("a fix writes its cells and its rows, and is taken back whole", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await bench.page.getByRole("tab", { name: "Milepæler", selected: true }).waitFor();
  await bench.pane.locator(".fix").filter({ hasText: "MP2a" }).getByRole("button", { name: "Rett" }).click();
  await bench.pane.getByRole("button", { name: "Angre" }).waitFor();
  await expect(Promise.all([bench.text("B13"), bench.text("B14")])).resolves.toEqual(["MP2a", "MP2b"]);
  await expect(bench.pane.getByText("MP2 er brukt").count()).resolves.toBe(0);
  await bench.pane.getByRole("button", { name: "Angre" }).click();
  await bench.pane.getByText("MP2 er brukt").waitFor();
  await expect(Promise.all([bench.text("B13"), bench.text("B14")])).resolves.toEqual(["MP2", "MP2"]);
  await bench.show("Endringer");
  await bench.shows("A2", "");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("typing is undone and done again, and a row typed below a table joins it", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.type("A22", "1e");
  await bench.type("C22", "En ny milepæl");
  await bench.settled();
  expect((await bench.findingsAt("Milepæler B22")).join()).toContain("En ny milepæl");
  await bench.page.getByRole("button", { name: "Angre" }).click();
  await bench.page.getByRole("button", { name: "Angre" }).click();
  await bench.settled();
  await bench.shows("A22", "");
  await expect(bench.findingsAt("Milepæler B22")).resolves.toEqual([]);
  await bench.page.getByRole("button", { name: "Gjør om" }).click();
  await bench.settled();
  await bench.shows("A22", "1e");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a file that is no workbook is refused in a sentence, and the open one stays", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.page.locator('input[type="file"]').setInputFiles({ name: "notat.xlsx", mimeType: "text/plain", buffer: Buffer.from("hei") });
  await bench.page.getByText("filen er ikke en .xlsx-fil").waitFor();
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("rmr-2022.xlsx");
  await bench.opened.context.close();
});

test("axe finds nothing in the workbench", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await expect(axeFindings(bench.page)).resolves.toEqual([]);
  await bench.opened.context.close();
});
