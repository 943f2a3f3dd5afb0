import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BrowserContextOptions } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { axeFindings, OFFICE_JS, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const officeJs = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

const themes: readonly (readonly [string, BrowserContextOptions, readonly string[]])[] = [
  ["light", {}, []],
  ["dark", { colorScheme: "dark" }, []],
  // The system's colours are the person's own; axe cannot judge them.
  ["high contrast", { forcedColors: "active", colorScheme: "dark" }, ["color-contrast"]],
];

test.each(themes)("axe finds nothing in any view, %s", async (_, options, without) => {
  const bench = await WorkbenchDriver.open(browser, options);
  const { pane } = bench;
  const clean = async (view: string): Promise<void> => {
    expect([view, ...(await axeFindings(pane, without))]).toEqual([view]);
    expect([view, await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)]).toEqual([view, 0]);
  };
  await clean("main");
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await clean("finding opened");
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).click();
  await pane.getByLabel("Begrunnelse").waitFor();
  await clean("acknowledging");
  await pane.getByRole("button", { name: /3\.5 MNOK/ }).click();
  await pane.getByRole("button", { name: /^Rett alle/ }).click();
  await pane.getByRole("table").waitFor();
  await clean("all alike");
  await pane.getByRole("button", { name: "Kopier melding: Hilde Holt" }).click();
  await pane.getByRole("textbox", { name: "Tekst du kan endre" }).waitFor();
  await clean("message");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Ny periode" }).click();
  await pane.getByRole("group", { name: "Alle" }).waitFor();
  await clean("new period");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Publiser" }).click();
  await pane.getByRole("button", { name: /mangler ID/ }).click();
  await clean("publish");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Søk i funn" }).click();
  await pane.getByRole("searchbox").fill("dato");
  await pane.getByRole("button", { name: /^Varsler/ }).click();
  await clean("search");
  await pane.getByRole("combobox", { name: "Grupper funn" }).selectOption("rule");
  await clean("by rule");
  await pane.getByRole("button", { name: "Vis alle" }).click();
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await clean("settings");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await clean("generated");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("the keyboard reaches everything: one stop for all findings, arrows among them, Enter opens, Escape closes", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane, page } = bench;
  const focused = (): Promise<string> => pane.evaluate(() => {
    const element = document.activeElement;
    return element instanceof HTMLElement ? (element.dataset.finding ?? element.getAttribute("aria-label") ?? element.innerText).split("\n")[0] ?? "" : "";
  });
  await pane.getByRole("combobox", { name: "Rapporteringsperiode" }).focus();
  const stops: string[] = [];
  for (let n = 0; n < 16; n++) {
    await page.keyboard.press("Tab");
    const stop = await focused();
    stops.push(stop);
    if (stop === "Generer statusark") break;
  }
  expect(stops.slice(0, 7)).toEqual(["Ny periode", "Innstillinger", "Søk i funn", "Vis i arket", "Feil 2", expect.stringMatching(/^Varsler/), expect.stringMatching(/^Merknader/)]);
  expect(stops.filter((stop) => stop.includes("|"))).toHaveLength(1);
  expect(stops.at(-1)).toBe("Generer statusark");

  const findings = await pane.locator("[data-finding]").evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.finding));
  await pane.locator("[data-finding]").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(focused()).resolves.toBe(findings[2]);
  await page.keyboard.press("End");
  await expect(focused()).resolves.toBe(findings.at(-1));
  await page.keyboard.press("Home");
  await expect(focused()).resolves.toBe(findings[0]);
  await page.keyboard.press("Enter");
  await bench.page.getByRole("tab", { name: "Milepæler", selected: true }).waitFor();
  await expect(focused()).resolves.toBe(findings[0]);
  await page.keyboard.press("Tab");
  await expect(focused()).resolves.toContain("Gå til Milepæler!");
  await page.keyboard.press("Escape");
  await expect(focused()).resolves.toBe(findings[0]);
  await expect(pane.locator(".finding.open").count()).resolves.toBe(0);
  await bench.opened.context.close();
});

test("after a fix the focus goes on to the next finding", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  const rows = pane.locator("[data-finding]");
  const second = await rows.nth(1).getAttribute("data-finding");
  await rows.first().click();
  await pane.getByRole("button", { name: "Rett" }).last().click();
  await pane.getByRole("button", { name: "Angre" }).waitFor();
  await expect(pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.finding)).resolves.toBe(second);
  await bench.opened.context.close();
});

test("nynorsk and English are the pane's too, and the choice is kept", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await pane.getByRole("combobox", { name: "Språk i panelet" }).selectOption("nn");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Lag statusark" }).waitFor();
  await pane.getByRole("button", { name: "Innstillingar" }).click();
  await pane.getByRole("combobox", { name: "Språk i panelet" }).selectOption("en");
  await pane.getByRole("button", { name: "Back" }).click();
  await pane.getByRole("button", { name: "Generate status sheet" }).waitFor();
  await bench.page.reload();
  const again = await (await bench.page.waitForSelector("iframe.pane")).contentFrame();
  await again?.getByRole("button", { name: "Generate status sheet" }).waitFor();
  await expect(again?.evaluate(() => document.documentElement.lang)).resolves.toBe("en");
  await bench.opened.context.close();
});

test("an empty workbook is met with the offer to make programme sheets, and they can be checked at once", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const empty = Buffer.from(newXlsx().save());
  await bench.page.locator('input[type="file"]').setInputFiles({ name: "tom.xlsx", mimeType: XLSX, buffer: empty });
  const fresh = bench.page.frameLocator("iframe.pane");
  await fresh.getByRole("heading", { name: "Ingen programtabeller funnet" }).waitFor();
  const frame = await (await bench.page.waitForSelector("iframe.pane")).contentFrame();
  expect(frame && (await axeFindings(frame))).toEqual([]);
  await fresh.getByRole("checkbox", { name: "Ta med eksempel med fire tiltak" }).check();
  await fresh.getByRole("button", { name: "Lag programark" }).click();
  await fresh.getByRole("button", { name: "Generer statusark" }).waitFor();
  await bench.page.getByRole("tab", { name: "Milepæler" }).waitFor();
  await expect(fresh.locator(".group-head").count()).resolves.toBeGreaterThanOrEqual(3);
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("an earlier period asks before its sheet is made", async () => {
  const book = openXlsx(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  await new XlsxWorkbook(book).commit({ appended: [{ table: "tblPerioder", rows: [{ PeriodeID: "2022-W10-10", Fra: { date: "2022-03-07" }, Til: { date: "2022-03-13" } }] }] });
  const bench = await WorkbenchDriver.open(browser);
  await bench.page.locator('input[type="file"]').setInputFiles({ name: "to.xlsx", mimeType: XLSX, buffer: Buffer.from(book.save()) });
  const pane = bench.page.frameLocator("iframe.pane");
  await pane.getByRole("combobox", { name: "Rapporteringsperiode" }).selectOption("2022-W02-09");
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("heading", { name: "Før arket lages" }).waitFor();
  const frame = await (await bench.page.waitForSelector("iframe.pane")).contentFrame();
  expect(frame && (await axeFindings(frame))).toEqual([]);
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByRole("button", { name: "Lag arket slik" }).click();
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await bench.page.getByRole("tab", { name: "S 2022-W02-09" }).waitFor();
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("a protected sheet is said, and fixes there are off with the reason beside them", async () => {
  const parts = unzipSync(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+[.]xml$/.test(name)) parts[name] = strToU8(strFromU8(bytes).replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'));
  }
  const bench = await WorkbenchDriver.open(browser);
  await bench.page.locator('input[type="file"]').setInputFiles({ name: "vernet.xlsx", mimeType: XLSX, buffer: Buffer.from(zipSync(parts)) });
  const pane = bench.page.frameLocator("iframe.pane");
  await pane.getByText("er beskyttet. Markeringer vises bare her").waitFor();
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  const fix = pane.getByRole("button", { name: "Rett" }).first();
  await expect(fix.getAttribute("aria-disabled")).resolves.toBe("true");
  await fix.click({ force: true });
  await bench.settled();
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  const frame = await (await bench.page.waitForSelector("iframe.pane")).contentFrame();
  expect(frame && (await axeFindings(frame))).toEqual([]);
  await bench.opened.context.close();
});

test("a pane that cannot load its core says so, with details to copy", async () => {
  const { page, context } = await browser.open("/support.html");
  await context.route("**/pane/core*.js", (route) => route.abort());
  await page.goto(`${browser.url}/`);
  const pane = page.frameLocator("iframe.pane");
  await pane.getByRole("heading", { name: "Panelet stoppet" }).waitFor();
  await pane.getByText("Arbeidsboken er ikke endret").waitFor();
  await pane.getByRole("button", { name: "Kopier detaljer" }).click();
  await pane.locator("pre").filter({ hasText: "Statusark" }).waitFor();
  await context.close();
});

test("outside Excel the page says what it is, and asks for nothing but Microsoft's script", async () => {
  const outside = await startBrowser({ workbench: false });
  try {
    const { page, context, problems } = await outside.open("/support.html");
    await context.route(`${OFFICE_JS}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "";
      await route.fulfill({ contentType: "text/javascript", body: readFileSync(join(officeJs, name), "utf8") });
    });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${outside.url}/taskpane.html`);
    await page.getByRole("heading", { name: "Åpne Statusark i Excel" }).waitFor();
    await page.getByRole("button", { name: "Detaljer til brukerstøtte" }).click();
    await page.getByText("no host").waitFor();
    await expect(axeFindings(page)).resolves.toEqual([]);
    expect(problems.filter((problem) => problem.startsWith("foreign:") && !problem.startsWith(`foreign: ${OFFICE_JS}`))).toEqual([]);
    await context.close();
  } finally {
    await outside.close();
  }
});

test("an Excel that never answers is said after five seconds", async () => {
  const outside = await startBrowser({ workbench: false });
  try {
    const { page, context } = await outside.open("/support.html");
    await context.route(`${OFFICE_JS}**`, (route) => route.fulfill({ contentType: "text/javascript", body: "var Office = { onReady: () => new Promise(() => {}), HostType: { Excel: 'Excel' } };" }));
    await page.goto(`${outside.url}/taskpane.html`);
    await expect(page.getByText("Statusark").first().isVisible()).resolves.toBe(true);
    await page.getByRole("heading", { name: "Excel svarer ikke ennå" }).waitFor({ timeout: 8000 });
    await context.close();
  } finally {
    await outside.close();
  }
});
