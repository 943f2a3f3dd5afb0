import { newXlsx } from "../../src/xlsx/new-xlsx";
import { CONTRACT_CHECKS } from "../../src/selftest/contract/contract-checks";
import { ASSUMED_FACTS } from "../../src/selftest/facts/assumed-facts";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

test("the self-test page runs the contract and tries every assumption on the workbench's host, cleans up after itself and writes a report", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { page } = bench;
  await page.locator('input[type="file"]').setInputFiles({ name: "tom.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: Buffer.from(newXlsx().save()) });
  await page.frameLocator("iframe.pane").getByRole("heading", { name: "Ingen programtabeller funnet" }).waitFor();
  await page.locator("iframe.pane").evaluate((frame: HTMLIFrameElement) => { frame.src = "/selftest.html"; });
  const test = page.frameLocator("iframe.pane");
  await test.getByRole("button", { name: "Start testen" }).click();
  const skip = test.getByRole("button", { name: "Hopp over" });
  const done = test.getByText("Testen er ferdig");
  while (!(await done.isVisible())) {
    await skip.or(done).first().waitFor();
    if (await skip.isVisible()) await skip.click();
  }
  const report = await test.getByRole("textbox", { name: "Rapport" }).inputValue();
  expect(report).toMatch(/^Self-test of Statusark \d+\.\d+\.\d+, 2022-03-09: Excel \S+, PC, nb-NO\n/);
  expect(report).toContain(`Contract: ${String(CONTRACT_CHECKS.length)} of ${String(CONTRACT_CHECKS.length)} hold.`);
  for (const { name } of ASSUMED_FACTS) expect(report).toContain(`| ${name} | `);
  // What our host answers; what only Excel or a person can tell stays open.
  expect(report).toMatch(/\| «@» and an apostrophe before the text keeps every text as it is \| yes \|/);
  expect(report).toMatch(/\| a table does not grow by itself from a write below it \| yes \|/);
  expect(report).toMatch(/\| copyFrom of formats carries merged cells along \| yes \|/);
  expect(report).toMatch(/\| custom properties of a worksheet are not copied with it \| – \| could not be tried: ApiNotFound/);
  expect(report).toMatch(/\| an event tells of a paste \| – \| not tried \|/);
  await expect(page.getByRole("tab").allInnerTexts()).resolves.toEqual(["Ark1"]);
  const frame = await (await page.waitForSelector("iframe.pane")).contentFrame();
  expect(frame && (await axeFindings(frame))).toEqual([]);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a workbook that somebody works in is left alone", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const sheets = await bench.page.getByRole("tab").allInnerTexts();
  await bench.page.locator("iframe.pane").evaluate((frame: HTMLIFrameElement) => { frame.src = "/selftest.html"; });
  const test = bench.page.frameLocator("iframe.pane");
  await test.getByRole("button", { name: "Start testen" }).click();
  await test.getByText("Arbeidsboken har tabeller.").waitFor();
  await expect(bench.page.getByRole("tab").allInnerTexts()).resolves.toEqual(sheets);
  await bench.opened.context.close();
});

test("outside Excel the page says so", async () => {
  const { page, context } = await browser.open("/selftest.html");
  await page.getByText("Siden må åpnes i Excel.").waitFor();
  await context.close();
});
