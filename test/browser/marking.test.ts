import type { BrowserContextOptions, Frame } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

async function foreign(): Promise<Buffer> {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ tables: [{
    sheet: "Plan", name: "Tabell1", headers: ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig"],
    rows: [["1a", "MP1", "Behov kartlagt", { date: "2022-01-31" }], ["1a", "MP2", "Pilot startet", "31.02.22"]],
  }] });
  return Buffer.from(book.save());
}

async function clean(pane: Frame, view: string): Promise<void> {
  expect([view, ...(await axeFindings(pane))]).toEqual([view]);
}

test.each<[string, BrowserContextOptions]>([["light", {}], ["dark", { colorScheme: "dark" }]])("a workbook that is not ours is asked about once, and nothing is written before the answer, %s", async (_, options) => {
  const bench = await WorkbenchDriver.open(browser, options);
  const pane = await bench.load("plan.xlsx", await foreign());
  await pane.getByText("Vis markeringer for alle som har filen åpen?").waitFor();
  await clean(pane, "question");
  await pane.getByRole("button", { name: "Senere" }).click();
  await pane.getByRole("button", { name: "Vis i arket" }).click();
  await pane.getByText("Vis markeringer for alle som har filen åpen?").waitFor();
  await expect(pane.evaluate(() => document.activeElement?.textContent?.includes("Vis markeringer for alle"))).resolves.toBe(true);
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByRole("button", { name: "Vis", exact: true }).click();
  await pane.getByRole("button", { name: "Fjern markeringer" }).waitFor();
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await pane.getByRole("checkbox", { name: "Hjelp ved inntasting" }).click();
  await pane.getByRole("checkbox", { name: "Hjelp ved inntasting", checked: true }).waitFor();
  await clean(pane, "help at entry");
  await pane.getByRole("button", { name: "Fjern markeringer" }).click();
  await pane.getByText("Ingen av Statusarks markeringer vises.").waitFor();
  await pane.getByRole("checkbox", { name: "Hjelp ved inntasting", checked: false }).waitFor();
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a missing sensitivity label is said, and the pane goes on by itself once one is chosen", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  const speed = bench.page.getByRole("combobox", { name: "Fart" });
  await speed.selectOption({ label: "Følsomhetsetikett mangler" });
  await bench.type("G7", "31.02.22");
  await bench.pane.getByText("Velg følsomhetsetikett først").waitFor();
  await clean(bench.pane, "label");
  await speed.selectOption({ label: "Normal" });
  await bench.pane.getByText("Velg følsomhetsetikett først").waitFor({ state: "detached" });
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
