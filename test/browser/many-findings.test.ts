import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(120_000);

const MILESTONES = 10_000;

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

test("of ten thousand findings those in view are drawn, every one can be reached, and they are narrowed by search, severity and kind", async () => {
  const book = newXlsx();
  const rows = Array.from({ length: MILESTONES }, (_, n) => ["1a", "Innføring", `MP${String(n + 1)}`, `Steg ${String(n + 1)}`, "31.02.22", null]);
  await new XlsxWorkbook(book).commit({ tables: [{ sheet: "Plan", name: "tblPlan", headers: ["Kode", "Tiltak", "ID", "Milepæl", "Planlagt ferdig", "Levert"], rows }] });
  const bench = await WorkbenchDriver.open(browser);
  await bench.upload("mange.xlsx", Buffer.from(book.save()));
  const { pane, page } = bench;
  const drawn = pane.locator("[data-finding]");
  const nodes = (): Promise<number> => pane.evaluate(() => document.body.getElementsByTagName("*").length);
  await pane.locator(".finding").first().waitFor();
  const total = Number(await pane.locator(".finding").first().getAttribute("aria-setsize"));
  expect(total).toBeGreaterThanOrEqual(MILESTONES);
  expect(await drawn.count()).toBeLessThan(60);
  expect(await nodes()).toBeLessThan(1000);

  await drawn.first().focus();
  await page.keyboard.press("End");
  const last = pane.locator(`.finding[aria-posinset="${String(total)}"]`);
  await last.waitFor();
  await expect(last.locator("[data-finding]").evaluate((row) => row === document.activeElement)).resolves.toBe(true);
  expect(await drawn.count()).toBeLessThan(60);
  await page.keyboard.press("Home");
  await pane.locator('.finding[aria-posinset="1"]').waitFor();
  expect(await nodes()).toBeLessThan(1000);

  await pane.getByRole("button", { name: "Søk i funn" }).click();
  await page.keyboard.type("plan e9999");
  await pane.getByText(`Viser 1 av ${String(total)} funn.`).waitFor();
  await expect(pane.evaluate(() => document.activeElement?.getAttribute("type"))).resolves.toBe("search");
  await expect(drawn.count()).resolves.toBe(1);
  await pane.getByRole("button", { name: "Om fremdriften" }).click();
  await pane.getByText("Ingen treff på «plan e9999».").waitFor();
  await pane.getByRole("button", { name: "Vis alle" }).click();
  await pane.getByRole("combobox", { name: "Grupper funn" }).selectOption("rule");
  await pane.locator(".group-name.whole").first().waitFor();
  expect(await drawn.count()).toBeLessThan(60);
  expect(await nodes()).toBeLessThan(1000);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
