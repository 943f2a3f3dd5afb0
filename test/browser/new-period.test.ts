import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

test("a new period is proposed, begun with what was ticked, and can be taken back", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  const periods = pane.getByRole("combobox", { name: "Rapporteringsperiode" });
  await pane.getByRole("button", { name: "Ny periode" }).click();
  await pane.getByText("Neste periode er uke 10–17 2022.").waitFor();
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByRole("group", { name: "Alle" }).getByRole("button", { name: "Føres videre" }).click();
  const suggestions = pane.locator(".choice");
  await suggestions.nth(1).getByRole("button", { name: "Gjort" }).click();
  await expect(suggestions.nth(1).getByRole("button", { name: "Føres videre" }).getAttribute("aria-pressed")).resolves.toBe("false");
  await pane.getByRole("button", { name: "Begynn perioden" }).click();
  await pane.getByRole("heading", { name: "Perioden er begynt" }).waitFor();
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await pane.getByText("tblPerioder").waitFor();
  await pane.getByRole("button", { name: "Vis funnene" }).click();
  await expect(periods.inputValue()).resolves.toBe("2022-W10-17");
  await expect(pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).resolves.toBe("Ny periode");
  await bench.show("Perioder");
  await bench.shows("A3", "2022-W10-17");

  await pane.getByRole("button", { name: "Ny periode" }).click();
  await pane.getByText("Neste periode er uke 18–25 2022.").waitFor();
  await pane.getByRole("button", { name: "Begynn perioden" }).click();
  await pane.getByRole("button", { name: "Angre" }).click();
  await periods.waitFor();
  await bench.settled();
  await bench.shows("A4", "");
  await expect(periods.inputValue()).resolves.toBe("2022-W10-17");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});
