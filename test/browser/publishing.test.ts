import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

async function acknowledgedSample(): Promise<Buffer> {
  const book = openXlsx(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  await acknowledgeErrors(new XlsxWorkbook(book), dayFromIso("2022-03-09"));
  return Buffer.from(book.save());
}

async function clean(pane: Frame): Promise<void> {
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
}

test("open errors stand first, each with its way to the cell, and are fixed or acknowledged where they stand", async () => {
  const bench = await WorkbenchDriver.open(browser, { colorScheme: "dark" });
  const { pane } = bench;
  const publish = pane.getByRole("button", { name: "Publiser", exact: true });
  await publish.click();
  await pane.getByRole("heading", { name: "Publiser uke 02–09 2022" }).waitFor();
  await pane.getByText("har 2 åpne feil").waitFor();
  await expect(publish.getAttribute("aria-disabled")).resolves.toBe("true");
  const errors = pane.getByRole("list", { name: "Åpne feil" });
  await errors.getByRole("button", { name: /MP2 er brukt/ }).click();
  await pane.getByRole("button", { name: "Gå til Milepæler!B14" }).click();
  await bench.page.getByRole("tab", { name: "Milepæler", selected: true }).waitFor();
  await expect(bench.page.locator(".name-box").inputValue()).resolves.toBe("B14");
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  await pane.getByLabel("Begrunnelse").fill("ID-ene er brukt i styresak 14/22.");
  await pane.getByLabel("Initialer").fill("KS");
  await clean(pane);
  await bench.page.keyboard.press("Enter");
  await pane.getByText("har 1 åpen feil").waitFor();
  await expect(pane.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText)).resolves.toContain("har 1 åpen feil");
  await clean(pane);
  await errors.getByRole("button", { name: /mangler ID/ }).click();
  await errors.getByRole("button", { name: "Rett", exact: true }).click();
  await pane.getByText("Rettet 1 celle").waitFor();
  await expect(publish.getAttribute("aria-disabled")).resolves.toBeNull();

  await publish.click();
  await pane.getByText("Skriv navnet på den som publiserer.").waitFor();
  await expect(pane.evaluate(() => document.activeElement?.tagName)).resolves.toBe("INPUT");
  await bench.page.keyboard.type("Kari Nordmann");
  await bench.page.keyboard.press("Enter");
  await pane.getByRole("heading", { name: "Rapporten er publisert" }).waitFor();
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await expect(pane.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText)).resolves.toBe("Publiser");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a published report says that nothing has changed, then what has, and is corrected as version 2 with a reason", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.upload("kvittert.xlsx", await acknowledgedSample());
  const { pane } = bench;
  const publish = (): Promise<void> => pane.getByRole("button", { name: "Publiser", exact: true }).click();
  await publish();
  await pane.getByLabel("Navnet på den som publiserer").fill("Kari Nordmann");
  await publish();
  await pane.getByRole("heading", { name: "Rapporten er publisert" }).waitFor();
  await pane.getByText("uendret siden publisering.").waitFor();
  const hash = await pane.locator(".facts dd").last().innerText();
  expect(hash).toMatch(/^[0-9a-f]{8}$/);
  await clean(pane);
  await pane.getByRole("button", { name: "Åpne arket" }).click();
  await bench.page.getByRole("tab", { name: "S 2022-W02-09", selected: true }).waitFor();

  await pane.getByRole("button", { name: "Tilbake" }).click();
  await bench.show("Rapporter");
  await bench.type("E2", "Arbeidet er i rute.");
  await bench.settled();
  await publish();
  await pane.getByText("endret siden publisering").waitFor();
  const differences = pane.getByRole("list", { name: "Endret siden publisering" });
  await expect(differences.getByRole("listitem").first().innerText()).resolves.toContain("Arbeidet er i rute.");
  await expect(differences.getByRole("button").first().innerText()).resolves.toBe("Rapporter!E2");
  await clean(pane);
  await pane.getByLabel("Navnet på den som publiserer").fill("Kari Nordmann");
  await publish();
  await pane.getByText("En rettelse trenger en grunn.").waitFor();
  await bench.page.keyboard.type("Regnskapet var ikke avsluttet");
  await publish();
  await pane.getByRole("heading", { name: "Rapporten er publisert" }).waitFor();
  await expect(pane.locator(".facts dd").first().innerText()).resolves.toBe("2");
  await pane.getByText("uendret siden publisering.").waitFor();
  expect(await pane.locator(".facts dd").last().innerText()).not.toBe(hash);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
