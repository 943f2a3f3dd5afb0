import type { BrowserContextOptions, Frame } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { pagesWorkbook } from "../support/pages-workbook";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

const pages = Buffer.from(pagesWorkbook());

const SHOTS = process.env.SHOTS;
async function shot(bench: WorkbenchDriver, name: string): Promise<void> {
  if (SHOTS) await bench.page.locator("iframe.pane").screenshot({ path: `${SHOTS}/${name}.png` });
}

async function clean(pane: Frame, view: string): Promise<void> {
  expect([view, ...(await axeFindings(pane))]).toEqual([view]);
  expect([view, await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([view, 0]);
}

test.each<[string, BrowserContextOptions]>([["light", {}], ["dark", { colorScheme: "dark" }]])("a sheet for each initiative is mapped, checked, and made tables, %s", async (_, options) => {
  const bench = await WorkbenchDriver.open(browser, options);
  const pane = await bench.load("sider.xlsx", pages);
  await pane.getByRole("heading", { name: "Ingen programtabeller funnet" }).waitFor();
  await clean(pane, "first run");
  await shot(bench, `first-${_}`);
  await pane.getByRole("button", { name: "Koble tabellene mine" }).click();
  await pane.getByRole("heading", { name: "Koble tabellene", exact: true }).waitFor();
  await pane.getByRole("button", { name: /4 områder .* Milepæler/s }).click();
  await clean(pane, "mapping");
  await shot(bench, `mapping-${_}`);
  await pane.getByRole("button", { name: "Vis 5b Rekvisisjon A7:D12" }).click();
  await bench.page.getByRole("tab", { name: "5b Rekvisisjon", selected: true }).waitFor();
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await expect(pane.getByRole("combobox", { name: "Planlagt ferdig" }).inputValue()).resolves.toBe("planlagt ferdig");

  await pane.getByRole("button", { name: "Lagre koblingen" }).click();
  await pane.getByRole("button", { name: "Generer statusark" }).waitFor();
  await shot(bench, "checked");
  await bench.page.getByRole("tab", { name: "Program", exact: true }).waitFor();

  await bench.show("5b Rekvisisjon");
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await pane.getByRole("button", { name: "Koble tabeller" }).click();
  await pane.getByRole("button", { name: /4 områder .* Milepæler/s }).click();
  await pane.getByRole("button", { name: "Gjør om til 4 tabeller" }).click();
  await pane.getByRole("button", { name: /tblMilepaeler_5bRekvisisjon/ }).waitFor();
  await clean(pane, "made tables");
  await shot(bench, `made-${_}`);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("typing in a block that is checked where it stands changes its findings", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const pane = await bench.load("sider.xlsx", pages);
  await pane.getByRole("button", { name: "Koble tabellene mine" }).click();
  await pane.getByRole("button", { name: "Lagre koblingen" }).click();
  await pane.locator(".finding-head").first().waitFor();
  await bench.show("5b Rekvisisjon");
  await bench.type("A10", "MP9");
  await pane.locator(".group-head").filter({ hasText: "5b" }).click();
  await pane.getByText(/^Løst: .*MP2/).first().waitFor();
  await bench.opened.context.close();
});

test("a workbook with a table in its own words can be mapped in nynorsk, and remembers it", async () => {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ tables: [{ sheet: "Frister", name: "Frister", headers: ["Prosjektkode", "Hva skal skje", "Skal være ferdig"], rows: [["1d", "Lansering", { date: "2022-01-31" }]] }] });
  const bench = await WorkbenchDriver.open(browser);
  await bench.pane.getByRole("button", { name: "Innstillinger" }).click();
  await bench.pane.getByRole("combobox", { name: "Språk i panelet" }).selectOption("nn");
  const pane = await bench.load("ord.xlsx", Buffer.from(book.save()));
  await pane.getByRole("button", { name: "Kople tabellane mine" }).click();
  await pane.getByRole("button", { name: /Frister/ }).click();
  await pane.getByRole("combobox", { name: "Inneheld" }).selectOption("milestones");
  await pane.getByRole("combobox", { name: "Hva skal skje" }).selectOption("beskrivelse av milepæl");
  await pane.getByRole("combobox", { name: "Skal være ferdig" }).selectOption("planlagt ferdig");
  await pane.getByRole("combobox", { name: "Prosjektkode" }).selectOption("kode");
  await clean(pane, "mapping in nynorsk");
  await shot(bench, "mapping-nn");
  await pane.getByRole("button", { name: "Lagre koplinga" }).click();
  await pane.getByRole("button", { name: "Lag statusark" }).waitFor();
  await bench.show("Program");
  await bench.shows("A2", "Frister[]");
  await bench.opened.context.close();
});

test.each<[string, BrowserContextOptions]>([["light", {}], ["dark", { colorScheme: "dark" }]])("settings are written cell by cell, and what is not understood is said beside the field, %s", async (name, options) => {
  const bench = await WorkbenchDriver.open(browser, options);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  const limit = pane.getByRole("textbox", { name: "Vesentlighetsgrense" });
  await limit.fill("mye");
  await limit.press("Enter");
  await pane.getByText("Ikke forstått. Skriv for eksempel 25 000.").waitFor();
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await clean(pane, "settings");
  await shot(bench, `settings-${name}`);
  await pane.getByRole("combobox", { name: "Mva." }).selectOption("inkl.");
  await bench.page.locator(".file-name").filter({ hasNotText: "uten endringer" }).waitFor();
  await bench.show("Program");
  await bench.shows("B6", "inkl.");
  await bench.opened.context.close();
});

test("the pane opens with the workbook where a person asks for it, and no longer when the tick is taken back", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  const startUp = (): Promise<string> => pane.evaluate(() => Office.addin.getStartupBehavior());
  const tick = pane.getByRole("checkbox", { name: "Åpne panelet sammen med denne arbeidsboken" });
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await expect(startUp()).resolves.toBe("None");
  await tick.check();
  for (let tries = 0; tries < 50 && (await startUp()) !== "Load"; tries++) await bench.page.waitForTimeout(50);
  await expect(startUp()).resolves.toBe("Load");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await pane.locator(".tick input:checked:enabled").waitFor();
  await expect(tick.isChecked()).resolves.toBe(true);
  await tick.uncheck();
  for (let tries = 0; tries < 50 && (await startUp()) !== "None"; tries++) await bench.page.waitForTimeout(50);
  await expect(startUp()).resolves.toBe("None");
  await expect(pane.getByText("Excel tillot det ikke her").count()).resolves.toBe(0);
  await bench.opened.context.close();
});
