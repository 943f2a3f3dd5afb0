import type { Frame, Page } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { startBrowser, type TestBrowser } from "../support/browser";
import { RAN, SCRIPT_PAYLOADS } from "../support/script-payloads";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

/** A programme in which every code, name, ID, date and comment is a payload, and something is to be said of each. */
async function hostileBook(): Promise<Buffer> {
  const book = newXlsx();
  const at = (index: number): string => SCRIPT_PAYLOADS[index % SCRIPT_PAYLOADS.length] ?? "";
  await new XlsxWorkbook(book).commit({
    tables: [
      { sheet: "Program", name: "tblProgram", headers: ["Innstilling", "Verdi"], rows: [["Tittel", at(0)], ["Eier", at(1)]] },
      { sheet: "Perioder", name: "tblPerioder", headers: ["PeriodeID", "Type", "Fra", "Til"], rows: [["2022-W02-09", "uke", { date: "2022-01-10" }, { date: "2022-03-06" }]] },
      { sheet: "Tiltak", name: "tblTiltak", headers: ["Kode", "Tiltak", "Tiltaksleder"], rows: SCRIPT_PAYLOADS.map((payload, n) => [payload, at(n + 1), at(n + 2)]) },
      { sheet: "Milepæler", name: "tblMilepaeler", headers: ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Levert"], rows: SCRIPT_PAYLOADS.map((payload, n) => [payload, at(n + 3), at(n + 4), at(n + 5), "31.02.22"]) },
    ],
  });
  return Buffer.from(book.save());
}

async function hasRun(where: Page | Frame): Promise<boolean> {
  return where.evaluate((name) => name in globalThis, RAN);
}

test("forty scripts as texts of a workbook are shown as texts and never run, in the pane and in the grid", async () => {
  expect(SCRIPT_PAYLOADS).toHaveLength(40);
  const bench = await WorkbenchDriver.open(browser);
  const { page } = bench;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => { dialogs.push(dialog.message()); void dialog.dismiss(); });
  await bench.upload("fiendtlig.xlsx", await hostileBook());
  const { pane } = bench;
  const shown = new Set<string>();
  const look = async (): Promise<void> => {
    const text = await pane.locator("body").innerText();
    for (const payload of SCRIPT_PAYLOADS) if (text.includes(payload)) shown.add(payload);
  };
  await look();
  for (const heading of await pane.locator(".group-head").all()) {
    await heading.click();
    const finding = pane.locator(".finding button").first();
    if (await finding.isVisible()) await finding.click();
    await look();
  }
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await look();
  for (const sheet of ["Tiltak", "Milepæler"]) await bench.show(sheet);
  await page.locator("#grid").innerText();
  expect([await hasRun(page), await hasRun(pane), dialogs]).toEqual([false, false, []]);
  // Nothing of a payload has become an element or an address.
  for (const where of [pane, page.mainFrame()]) {
    expect(await where.evaluate((name) => [...document.querySelectorAll("*")].filter((element) => [...element.attributes].some(({ name: attribute, value }) => (/^on/.test(attribute) || /^(?:src|href|action|data|srcdoc)$/.test(attribute)) && value.includes(name))).length, RAN)).toBe(0);
  }
  expect(shown.size).toBeGreaterThan(20);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
