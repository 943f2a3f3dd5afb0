import type { Frame } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

async function clean(pane: Frame): Promise<void> {
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
}

function focused(pane: Frame): Promise<string | undefined> {
  return pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.finding);
}

test("a finding is acknowledged with a reason, stands apart, and is taken back", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane, page } = bench;
  const row = pane.getByRole("button", { name: /MP2 er brukt/ });
  const id = await row.getAttribute("data-finding");
  const second = await pane.locator("[data-finding]").nth(1).getAttribute("data-finding");
  await row.click();
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  const done = pane.getByRole("button", { name: "Kvitter ut", exact: true });
  await expect(done.getAttribute("aria-disabled")).resolves.toBe("true");
  await page.keyboard.type("ID-ene er brukt i styresak 14/22.");
  await pane.getByLabel("Initialer").fill("KS");
  await done.click();
  await pane.getByRole("button", { name: "Angre" }).waitFor();
  await expect(row.count()).resolves.toBe(0);
  await expect(focused(pane)).resolves.toBe(second);
  await pane.getByRole("button", { name: /^Feil 1$/ }).waitFor();
  await bench.show("Kvitteringer");
  await bench.shows("C2", "ID-ene er brukt i styresak 14/22.");

  await pane.getByRole("button", { name: "1 kvittert ut" }).click();
  await row.click();
  await pane.getByText("Kvittert ut av KS 09.03.2022: ID-ene er brukt i styresak 14/22.").waitFor();
  await clean(pane);
  await pane.getByRole("button", { name: "Opphev" }).click();
  await pane.getByRole("button", { name: /^Feil 2$/ }).waitFor();
  await bench.show("Kvitteringer");
  await bench.shows("C2", "");
  await expect(pane.locator(`.findings [data-finding="${String(id)}"]`).count()).resolves.toBe(1);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a rule is turned off at its finding, and turned on again in the settings", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  const row = pane.getByRole("button", { name: /MP2 er brukt/ });
  await row.click();
  await pane.getByRole("button", { name: "Regelen" }).click();
  await clean(pane);
  await pane.getByRole("combobox", { name: "milestone/duplicate-id" }).selectOption("av");
  await row.waitFor({ state: "detached" });
  await bench.show("Program");
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  const level = pane.getByRole("combobox", { name: "milestone/duplicate-id" });
  await expect(level.inputValue()).resolves.toBe("av");
  await clean(pane);
  await level.selectOption("");
  await level.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await row.waitFor();
  await bench.opened.context.close();
});

test("a change in the sheet leaves the focus in the sheet, and what was begun in the pane as it was", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane, page } = bench;
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  await page.keyboard.type("ID-ene er brukt");
  const inPane = await focused(pane);
  await bench.show("Milepæler");
  await bench.type("G15", "31.01.2022");
  await pane.getByText(/^(Ett|\d+) funn er løst/).first().waitFor({ state: "attached" });
  await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe("grid");
  await expect(focused(pane)).resolves.toBe(inPane);
  await expect(pane.getByLabel("Begrunnelse").inputValue()).resolves.toBe("ID-ene er brukt");
  await bench.opened.context.close();
});

test("the first acknowledgement makes its table, and can be undone", async () => {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ tables: [{ sheet: "Plan", name: "tblPlan", headers: ["Kode", "Tiltak", "ID", "Milepæl", "Planlagt ferdig", "Levert"], rows: [["1a", "Innføring", "MP1", "Start", "31.02.22", null]] }] });
  const bench = await WorkbenchDriver.open(browser);
  await bench.upload("plan.xlsx", Buffer.from(book.save()));
  const { pane } = bench;
  await pane.locator("[data-finding]").first().click();
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  await pane.getByLabel("Begrunnelse").fill("Datoen settes av styret");
  await pane.getByLabel("Initialer").fill("HH");
  await pane.getByLabel("Initialer").press("Enter");
  await bench.page.getByRole("tab", { name: "Kvitteringer" }).waitFor();
  await bench.settled();
  await pane.getByRole("button", { name: "Angre" }).click();
  await pane.getByRole("button", { name: "1 kvittert ut" }).waitFor({ state: "detached" });
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("all alike: every cell with before and after, then one click, and one click back", async () => {
  const bench = await WorkbenchDriver.open(browser, { colorScheme: "dark" });
  const { pane } = bench;
  await bench.show("Tiltak");
  const before = await bench.text("H9");
  await pane.getByRole("button", { name: /3\.5 MNOK/ }).click();
  await pane.getByRole("button", { name: /^Rett alle \d+ like$/ }).click();
  const changes = pane.getByRole("table");
  await changes.waitFor();
  const rows = await changes.getByRole("row").allInnerTexts();
  expect(rows.some((row) => row.includes("Tiltak!H9") && row.includes("3.5 MNOK") && row.includes("3\u00a0500\u00a0000"))).toBe(true);
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await clean(pane);
  await pane.getByRole("button", { name: `Rett ${String(rows.length - 1)} celler` }).click();
  await pane.getByText(`Rettet ${String(rows.length - 1)} celler`).waitFor();
  expect(await bench.text("H9")).not.toBe(before);
  await pane.getByRole("button", { name: "Angre" }).click();
  await bench.settled();
  await bench.shows("H9", before);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
