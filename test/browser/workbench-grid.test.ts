import { readFileSync } from "node:fs";
import { join } from "node:path";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { fixtureBytes } from "../support/workbook-fixtures";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

/** Drops a file on the page, as from a folder. */
async function drop(bench: WorkbenchDriver, name: string, bytes: Uint8Array): Promise<void> {
  const data = await bench.page.evaluateHandle(({ name: fileName, base64 }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], fileName));
    return transfer;
  }, { name, base64: Buffer.from(bytes).toString("base64") });
  const page = bench.page.locator(".workbench");
  await page.dispatchEvent("dragover", { dataTransfer: data });
  await page.dispatchEvent("drop", { dataTransfer: data });
  await bench.page.locator(".file-name", { hasText: name }).waitFor();
  await bench.page.frameLocator("iframe.pane").locator("[data-finding], h1, h2").first().waitFor();
}

test("a dropped workbook is drawn as Excel draws it: icons, bars, scales, wrapped rows and panes that stay", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { page } = bench;
  await drop(bench, "rich.xlsx", fixtureBytes("rich/rich.xlsx"));
  const icon = (cell: string): Promise<string | null> => bench.cell(cell).locator(".cell-icon").getAttribute("aria-label");
  await expect(Promise.all(["G5", "G8", "G9"].map(icon))).resolves.toEqual(["Ikon 3 av 3", "Ikon 2 av 3", "Ikon 1 av 3"]);
  await expect(Promise.all(["A5", "A14", "H9", "D5"].map((cell) => bench.fill(cell)))).resolves.toEqual(["rgb(248, 105, 107)", "rgb(99, 190, 123)", "rgb(255, 199, 206)", "rgb(255, 235, 156)"]);
  await expect(bench.cell("I13").evaluate((cell) => getComputedStyle(cell).backgroundImage)).resolves.toContain("linear-gradient");
  await expect(bench.cell("G4").evaluate((cell) => cell.clientHeight)).resolves.toBeGreaterThan(35);
  await expect(bench.cell("A1").getAttribute("aria-colspan")).resolves.toBe("3");
  await expect(page.locator(".under").innerText()).resolves.not.toContain("Ikke regnet ut");

  const top = async (cell: string): Promise<number> => (await bench.cell(cell).boundingBox())?.y ?? -1;
  const before = await top("C4");
  await page.locator("#grid").focus();
  for (let n = 0; n < 3; n++) await page.keyboard.press("PageDown");
  await bench.settled();
  await expect(top("C4")).resolves.toBe(before);
  await expect(page.locator(".name-box").inputValue()).resolves.not.toBe("A1");
  await expect(axeFindings(page)).resolves.toEqual([]);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("formulas are worked out after an edit, in the grid and for the pane", async () => {
  const bench = await WorkbenchDriver.open(browser);
  await drop(bench, "rich.xlsx", fixtureBytes("rich/rich.xlsx"));
  await bench.shows("G15", "+127");
  await bench.type("E5", "19.12.2025");
  await bench.shows("G5", "+10");
  await bench.shows("G15", "+137");
  await expect(bench.cell("G5").locator(".cell-icon").getAttribute("aria-label")).resolves.toBe("Ikon 2 av 3");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("the keyboard alone pastes, fills, inserts and deletes rows, takes back and does again, and goes from region to region", async () => {
  const bench = await WorkbenchDriver.open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  const { page } = bench;
  await page.locator("#grid").focus();
  await page.keyboard.press("F6");
  await expect(page.evaluate(() => document.activeElement?.getAttribute("role"))).resolves.toBe("tab");
  for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowRight");
  await page.getByRole("tab", { name: "Milepæler", selected: true }).waitFor();
  await page.keyboard.press("Shift+F6");
  await expect(page.evaluate(() => document.activeElement?.id)).resolves.toBe("grid");

  const pasted = bench.pane.getByText("Feil 2002");
  await bench.goTo("A22");
  await page.locator("#grid").focus();
  const rows = Array.from({ length: 2000 }, (_, n) => `9z\tMP${String(n + 1)}\tSteg ${String(n + 1)}\t31.01.2022`).join("\n");
  await page.evaluate((text) => navigator.clipboard.writeText(text), rows);
  await page.keyboard.press("Control+v");
  await bench.settled();
  await bench.goTo("D2021");
  await bench.shows("D2021", "31.01.2022");
  await pasted.waitFor();

  await page.locator("#grid").focus();
  await page.keyboard.press("Control+z");
  await pasted.waitFor({ state: "detached" });
  await page.keyboard.press("Control+y");
  await pasted.waitFor();
  await page.keyboard.press("Control+z");

  await bench.goTo("A3");
  await page.locator("#grid").focus();
  await page.keyboard.press("Control++");
  await bench.shows("C4", "Spesifisering");
  await bench.goTo("A2:D3");
  await page.locator("#grid").focus();
  await page.keyboard.press("Control+d");
  await bench.shows("C3", "Kartlegging og analyse");
  await bench.settled();
  expect((await bench.findingsAt("Milepæler B3")).join()).toContain("MP1");
  await bench.goTo("A3");
  await page.locator("#grid").focus();
  await page.keyboard.press("Control+-");
  await bench.shows("C3", "Spesifisering");
  await bench.settled();
  await expect(bench.findingsAt("Milepæler B3")).resolves.toEqual([]);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("what is copied is what would be typed", async () => {
  const bench = await WorkbenchDriver.open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await drop(bench, "rmr-2022.xlsx", readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  await bench.show("Milepæler");
  await bench.goTo("C2:D3");
  await bench.page.locator("#grid").focus();
  await bench.page.keyboard.press("Control+c");
  await expect(bench.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe("Kartlegging og analyse\t15.12.2020\nSpesifisering\t15.02.2021");
  await bench.opened.context.close();
});
