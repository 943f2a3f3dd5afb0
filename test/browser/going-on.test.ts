import type { Frame } from "playwright-core";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(120_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

/** Makes the pane's next drawing fail, as a fault in a view of ours would, until `mend`. */
async function breakDrawing(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const session = globalThis.statusark as unknown as { state(): object; look(change: object): void };
    const { state } = session;
    const broken = Object.defineProperty({ ...state() }, "overview", { get() { throw new TypeError("drawing was made to fail"); } });
    let isBroken = true;
    session.state = () => (isBroken ? broken : state());
    Object.assign(globalThis, { mend: () => { isBroken = false; } });
    session.look({});
  });
  await pane.getByRole("heading", { name: "Panelet stoppet" }).waitFor();
}

async function goOn(pane: Frame): Promise<void> {
  await pane.evaluate(() => { (globalThis as unknown as { mend(): void }).mend(); });
  await pane.getByRole("button", { name: "Prøv igjen" }).focus();
  await pane.page().keyboard.press("Enter");
}

test("a view that fails takes nothing that was written along: what was typed, opened and searched for stands there again, and can be handed over", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Søk i funn" }).click();
  await pane.getByRole("searchbox").fill("MP2");
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  await pane.getByLabel("Begrunnelse").fill("Avtalt i styringsgruppen");
  await breakDrawing(pane);
  await pane.getByText("Arbeidsboken er ikke endret").waitFor();
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await bench.opened.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await pane.getByRole("button", { name: "Kopier detaljer" }).click();
  await pane.getByText("Kopiert", { exact: true }).waitFor();
  const copied = await pane.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("TypeError: drawing was made to fail");
  expect(copied).toMatch(/\nExcel 16[.0-9]+ \(PC\)\nStatusark \d+\.\d+\.\d+\n/);

  // Where the fault stays, it is said again.
  await pane.getByRole("button", { name: "Prøv igjen" }).click();
  await pane.getByRole("heading", { name: "Panelet stoppet" }).waitFor();
  await goOn(pane);
  await pane.getByLabel("Begrunnelse").waitFor();
  await expect(pane.getByLabel("Begrunnelse").inputValue()).resolves.toBe("Avtalt i styringsgruppen");
  await expect(pane.getByRole("searchbox").inputValue()).resolves.toBe("MP2");
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByLabel("Initialer").fill("KS");
  await pane.getByRole("button", { name: "Kvitter ut", exact: true }).click();
  await pane.getByText("Avtalt i styringsgruppen").first().waitFor();
  await bench.opened.context.close();
});

test("a letter, a publisher's name and ticks of a new period outlive a failure, and are forgotten when their view is left", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Kopier melding: Hilde Holt" }).click();
  const letter = pane.getByRole("textbox", { name: "Tekst du kan endre" });
  await letter.fill("Hei Hilde, bare én ting:");
  await breakDrawing(pane);
  await goOn(pane);
  await letter.waitFor();
  await expect(letter.inputValue()).resolves.toBe("Hei Hilde, bare én ting:");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Kopier melding: Hilde Holt" }).click();
  await letter.waitFor();
  await expect(letter.inputValue()).resolves.toMatch(/^Hei Hilde[\s\S]*1\. /);
  await pane.getByRole("button", { name: "Tilbake" }).click();

  await pane.getByRole("button", { name: "Ny periode" }).click();
  const ticked = pane.locator('.choice [aria-pressed="true"]');
  await pane.getByRole("group", { name: "Alle" }).getByRole("button", { name: "Gjort" }).click();
  const ticks = await ticked.count();
  expect(ticks).toBeGreaterThan(2);
  await breakDrawing(pane);
  await goOn(pane);
  await ticked.first().waitFor();
  await expect(ticked.count()).resolves.toBe(ticks);
  await pane.getByRole("button", { name: "Tilbake" }).click();

  await pane.getByRole("button", { name: "Publiser" }).click();
  const name = pane.getByRole("textbox", { name: "Navnet på den som publiserer" });
  await name.fill("Kari Strand");
  await breakDrawing(pane);
  await goOn(pane);
  await name.waitFor();
  await expect(name.inputValue()).resolves.toBe("Kari Strand");
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await bench.opened.context.close();
});

test("where a write ends in a fault that nobody expected, the pane says what may have happened, and goes on", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await pane.evaluate(() => {
    const { run } = Excel;
    Object.assign(Excel, { run: () => Promise.reject(new TypeError("the run was made to fail")) });
    Object.assign(globalThis, { mend: () => { Object.assign(Excel, { run }); } });
  });
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await pane.getByRole("button", { name: "Rett", exact: true }).first().click();
  await pane.getByText("Se over det siste du ba om.").waitFor();
  await pane.getByText("the run was made to fail").first().waitFor({ state: "attached" });
  await goOn(pane);
  await pane.getByRole("button", { name: "Rett", exact: true }).first().click();
  await pane.getByRole("button", { name: "Angre" }).waitFor();
  await bench.opened.context.close();
});
