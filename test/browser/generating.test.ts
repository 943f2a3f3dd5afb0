import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(90_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

const SHEET = "S 2022-W02-09";

async function speed({ page }: WorkbenchDriver, text: string): Promise<void> {
  await page.getByRole("combobox", { name: "Fart" }).selectOption({ label: text });
}

/** Every step that the progress bar says of itself, from now on, with the step's own line. */
async function watchSteps({ pane }: WorkbenchDriver): Promise<() => Promise<readonly string[]>> {
  await pane.evaluate(() => {
    const said: string[] = [];
    (window as unknown as { said: string[] }).said = said;
    new MutationObserver(() => {
      const bar = document.querySelector('[role="progressbar"]');
      if (!bar) return;
      const step = `${bar.getAttribute("aria-valuenow") ?? ""} of ${bar.getAttribute("aria-valuemax") ?? ""}: ${document.querySelector('[aria-current="step"]')?.textContent ?? ""}`;
      if (said.at(-1) !== step) said.push(step);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return () => pane.evaluate(() => (window as unknown as { said: string[] }).said);
}

function sheetTab({ page }: WorkbenchDriver): ReturnType<WorkbenchDriver["page"]["getByRole"]> {
  return page.getByRole("tab", { name: SHEET });
}

test("slow work says step by step how far it is, and ends in the sheet", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await speed(bench, "Langsom, 2 s per tur");
  const steps = await watchSteps(bench);
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("progressbar").waitFor();
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.getByRole("heading", { name: "Statusarket er klart" }).count()).resolves.toBe(0);
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor({ timeout: 30_000 });
  const said = await steps();
  expect(said.filter((each, at) => said.indexOf(each) !== at)).toEqual([]);
  expect(said).toEqual([...said].sort());
  expect([said[0], said.at(-1)]).toEqual(["1 of 4: Lese tabellene", "4 of 4: Skrive arket"]);
  await expect(sheetTab(bench).count()).resolves.toBe(1);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a report that is called off while the tables are read leaves the workbook as it was", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane, page } = bench;
  await speed(bench, "Langsom, 2 s per tur");
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("progressbar").waitFor();
  await pane.getByRole("button", { name: "Avbryt" }).click();
  await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 30_000 });
  await pane.getByRole("button", { name: "Generer statusark" }).waitFor();
  await page.waitForTimeout(2_500);
  await expect(sheetTab(bench).count()).resolves.toBe(0);
  await expect(page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await bench.opened.context.close();
});

test("a report whose writing fails says so, calls nothing finished, and comes whole at the next try", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await speed(bench, "Langsom, 2 s per tur");
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByText("Steg 4 av 4").waitFor({ timeout: 30_000 });
  await speed(bench, "Turer feiler");
  await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
  const alert = pane.getByRole("alert").first();
  await alert.waitFor();
  await expect(pane.getByRole("heading", { name: "Statusarket er klart" }).count()).resolves.toBe(0);
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(alert.innerText()).resolves.toContain("Excel sa nei");

  await speed(bench, "Normal");
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor({ timeout: 30_000 });
  await pane.getByRole("button", { name: "Åpne arket" }).click();
  await sheetTab(bench).waitFor();
  await bench.shows("A1", "Statusrapportering - tiltak utredning RMR");
  await expect(sheetTab(bench).count()).resolves.toBe(1);
  await bench.opened.context.close();
});
