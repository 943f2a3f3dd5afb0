import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { chromium } from "playwright-core";
import { browserOrInstall } from "./find-browser.mjs";
import { serve } from "./serve.mjs";

/** Takes the pictures of the documentation from the built files: run `npm run build` first. */
const folder = resolve(import.meta.dirname, "../docs/pictures");
const today = new Date("2022-03-14T09:00:00");
const paneSize = { width: 320, height: 800 };

mkdirSync(folder, { recursive: true });
const server = await serve(process.argv[2] ? { root: process.argv[2] } : {});
const browser = await chromium.launch({ executablePath: browserOrInstall(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"] });

async function openWorkbench(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "nb-NO", ...options });
  await context.clock.setFixedTime(today);
  const page = await context.newPage();
  await page.goto(server.url);
  const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
  await pane.locator("[data-finding]").first().waitFor();
  return { context, page, pane };
}

async function type(page, cell, text) {
  await page.locator(".name-box").fill(cell);
  await page.locator(".name-box").press("Enter");
  await page.locator("#grid").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(700);
}

async function paneAlone(page, name) {
  const box = await page.locator("iframe.pane").boundingBox();
  await page.screenshot({ path: join(folder, name), clip: { x: box.x + 1, y: box.y, width: paneSize.width, height: Math.min(paneSize.height, box.height) } });
}

async function settle(page) {
  await page.mouse.move(5, 400);
  await page.waitForTimeout(900);
}

/** A workbook of one empty sheet. */
function emptyWorkbook() {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

const sharp = { deviceScaleFactor: 2 };

{
  const { context, page, pane } = await openWorkbench({ viewport: { width: 1600, height: 900 } });
  await pane.getByRole("button", { name: "Vis i arket" }).click();
  await settle(page);
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await settle(page);
  await page.screenshot({ path: join(folder, "workbench.png") });
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("button", { name: "Åpne arket" }).click();
  await settle(page);
  await page.screenshot({ path: join(folder, "workbench-status-sheet.png") });
  await context.close();
}
{
  const { context, page, pane } = await openWorkbench({ ...sharp, viewport: { width: 1280, height: 844 } });
  await settle(page);
  await paneAlone(page, "pane.png");
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await settle(page);
  await paneAlone(page, "pane-finding.png");
  await type(page, "B19", "MP2a");
  await pane.locator(".group-head button").filter({ hasText: "8a" }).click();
  await pane.locator(".group-head button").filter({ hasText: "5b" }).click();
  await pane.locator(".scroll").evaluate((element) => element.scrollTo(0, 0));
  await settle(page);
  await paneAlone(page, "pane-after-typing.png");
  await pane.getByRole("button", { name: "Generer statusark" }).click();
  await pane.getByRole("heading", { name: "Statusarket er klart" }).waitFor();
  await settle(page);
  await paneAlone(page, "pane-generated.png");
  await context.close();
}
{
  const { context, page } = await openWorkbench({ ...sharp, viewport: { width: 1280, height: 844 }, colorScheme: "dark" });
  await settle(page);
  await paneAlone(page, "pane-dark.png");
  await context.close();
}
{
  const { context, page, pane } = await openWorkbench({ ...sharp, viewport: { width: 1280, height: 844 } });
  await pane.getByRole("button", { name: /MP2 er brukt/ }).click();
  await pane.getByRole("button", { name: "Kvitter ut med begrunnelse" }).first().click();
  await settle(page);
  await paneAlone(page, "pane-acknowledge.png");
  await pane.getByRole("button", { name: "Avbryt" }).first().click();
  await pane.getByRole("button", { name: /^Kopier melding/ }).first().click();
  await pane.getByRole("button", { name: "Kopier melding" }).waitFor();
  await settle(page);
  await paneAlone(page, "pane-message.png");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Publiser", exact: true }).click();
  await pane.getByRole("button", { name: "Tilbake" }).waitFor();
  await settle(page);
  await paneAlone(page, "pane-publish.png");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await pane.getByRole("button", { name: "Ny periode" }).click();
  await pane.getByRole("button", { name: "Begynn perioden" }).waitFor();
  await settle(page);
  await paneAlone(page, "pane-new-period.png");
  await context.close();
}
{
  const { context, page } = await openWorkbench({ ...sharp, viewport: { width: 1280, height: 844 } });
  await page.locator('input[type="file"]').setInputFiles({ name: "tom.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: emptyWorkbook() });
  await page.frameLocator("iframe.pane").getByRole("button", { name: "Lag programark" }).waitFor();
  await settle(page);
  await paneAlone(page, "pane-first-run.png");
  await context.close();
}
{
  const { context, page, pane } = await openWorkbench({ ...sharp, viewport: { width: 1280, height: 844 } });
  await pane.getByRole("button", { name: "Innstillinger" }).click();
  await pane.getByRole("button", { name: "Koble tabeller" }).click();
  await pane.getByRole("button", { name: "Lagre koblingen" }).waitFor();
  await pane.getByRole("button", { name: /tblMilepaeler|Milepæler/ }).first().click();
  await settle(page);
  await paneAlone(page, "pane-mapping.png");
  await context.close();
}

await browser.close();
await server.close();
