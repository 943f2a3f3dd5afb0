import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

async function speed(bench: WorkbenchDriver, text: string): Promise<void> {
  await bench.page.getByRole("combobox", { name: "Fart" }).selectOption({ label: text });
}

test("slow trips leave what stood, failed ones are said, and what was typed is read when they work again", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane, page } = bench;
  await bench.show("Milepæler");
  await bench.openAllGroups();
  await speed(bench, "Langsom, 2 s per tur");
  await bench.type("B19", "MP2a");
  await bench.settled();
  await expect(pane.getByText("MP2 er brukt").isVisible()).resolves.toBe(true);
  expect((await bench.findingsAt("Milepæler B19")).length).toBe(1);
  await pane.getByText(/^Løst: /).first().waitFor();
  await expect(bench.findingsAt("Milepæler B19")).resolves.toEqual([]);

  await speed(bench, "Turer feiler");
  await bench.type("G7", "31.02.22");
  await pane.getByRole("button", { name: "Les på nytt", exact: true }).waitFor();
  await expect(bench.findingsAt("Milepæler G7")).resolves.toEqual([]);
  await expect(page.locator(".trips").innerText()).resolves.toContain("Feil: GeneralException");
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await speed(bench, "Normal");
  // Without a click: what a failed reading left is tried again.
  await pane.getByText(/31\.02\.22/).first().waitFor();
  await expect(pane.getByRole("alert").count()).resolves.toBe(0);

  await speed(bench, "Skriving nektes");
  await pane.getByRole("button", { name: "Vis i arket" }).click();
  await pane.getByText(/Excel sa nei/).waitFor();
  await expect(bench.fill("G7")).resolves.not.toBe("rgb(255, 199, 206)");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a lost event is made good by a click in the pane", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await bench.show("Milepæler");
  await bench.openAllGroups();
  await speed(bench, "Hendelser uteblir");
  await bench.type("B19", "MP2a");
  await bench.settled();
  await bench.type("G7", "31.02.22");
  await bench.settled();
  await expect(bench.pane.getByText(/31\.02\.22/).count()).resolves.toBe(0);
  await bench.pane.getByText("Status per").click();
  await bench.pane.getByText(/31\.02\.22/).first().waitFor();
  await bench.opened.context.close();
});

test("while somebody else types, the findings follow, nothing is written, and one's own undo is kept", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { page, pane } = bench;
  await bench.show("Milepæler");
  await bench.openAllGroups();
  await bench.type("C7", "Kartlegging");
  await page.getByRole("checkbox", { name: "En annen skriver samtidig" }).check();
  await expect(axeFindings(page)).resolves.toEqual([]);
  const other = page.getByRole("form", { name: "En annen som har arbeidsboken åpen" });
  await other.getByRole("textbox", { name: "Celle" }).fill("G7");
  await other.getByRole("textbox", { name: "Innhold" }).fill("31.02.22");
  await other.getByRole("button", { name: "Skriv" }).click();
  await pane.getByText(/31\.02\.22/).first().waitFor();
  await bench.shows("G7", "31.02.22");
  await expect(page.locator(".under").innerText()).resolves.toContain("ingen skriving");
  await expect(page.getByRole("button", { name: "Angre" }).isEnabled()).resolves.toBe(true);

  await other.getByRole("textbox", { name: "Celle" }).fill("A2");
  await other.getByRole("button", { name: "Sett inn rad over" }).click();
  await bench.settled();
  expect((await bench.findingsAt("Milepæler G8")).join()).toContain("31.02.22");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("while a cell is being typed in, the pane waits, and reads when it is done", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { page, pane } = bench;
  await bench.show("Milepæler");
  await bench.openAllGroups();
  await bench.goTo("G7");
  await page.locator("#grid").focus();
  await page.keyboard.type("31.02");
  await pane.getByRole("button", { name: "Vis i arket" }).click();
  await bench.settled();
  const legend = page.getByText(/Vist av Statusark/);
  await expect(legend.count()).resolves.toBe(0);
  await page.locator(".cell-editor").press("End");
  await page.keyboard.type(".22");
  await page.keyboard.press("Enter");
  await legend.waitFor();
  await pane.getByText(/31\.02\.22/).first().waitFor();
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
