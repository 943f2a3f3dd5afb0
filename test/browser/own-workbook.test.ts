import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { withStructureProtected } from "../support/protected-books";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));

async function clean(pane: Frame): Promise<void> {
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
}

test("a sheet that a protected workbook keeps out is saved in a workbook of its own, by keyboard, and nothing is written here", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.upload("vernet.xlsx", Buffer.from(withStructureProtected(SAMPLE)));
  const { pane, page } = bench;
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  const why = pane.getByRole("alert");
  await why.getByText("Arbeidsbokens struktur er beskyttet").waitFor();
  await expect(why.innerText()).resolves.toContain("Lagre i egen arbeidsbok: her skrives ingenting, heller ikke i historikken.");
  await clean(pane);
  await why.getByRole("button", { name: "Lagre i egen arbeidsbok" }).focus();
  await page.keyboard.press("Enter");

  await pane.getByRole("heading", { name: "Statusarket er laget" }).waitFor();
  await expect(pane.evaluate(() => document.activeElement?.tagName)).resolves.toBe("H1");
  await pane.getByText("Excel åpnet ingen ny arbeidsbok. Last ned filen i stedet.").waitFor();
  await pane.getByRole("status").filter({ hasText: "Statusarket er laget i en egen arbeidsbok." }).waitFor({ state: "attached" });
  await clean(pane);
  const [download] = await Promise.all([page.waitForEvent("download"), (async () => {
    await pane.getByRole("link", { name: "Last ned" }).focus();
    await page.keyboard.press("Enter");
  })()]);
  expect(download.suggestedFilename()).toMatch(/^Statusark 2022-W02-09 .+\.xlsx$/);
  const saved = openXlsx(readFileSync(await download.path()));
  expect(saved.sheets.map(({ name }) => name)).toEqual(["S 2022-W02-09"]);
  expect(saved.names.filter(({ name }) => name.startsWith("Statusark_")).length).toBeGreaterThan(3);
  await expect(page.locator(".file-name").innerText()).resolves.toContain("uten endringer");

  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Generer statusark" }).waitFor();
  await expect(page.getByRole("tab", { name: "S 2022-W02-09" }).count()).resolves.toBe(0);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
