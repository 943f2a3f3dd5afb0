import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { axeFindings, OFFICE_JS, startBrowser, type OpenedPage, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(120_000);

const officeJs = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");
const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const NARROW = { width: 320, height: 800 };

let bench: TestBrowser;
let excel: TestBrowser;
beforeAll(async () => {
  bench = await startBrowser();
  excel = await startBrowser({ workbench: false });
});
afterAll(async () => {
  await bench.close();
  await excel.close();
});

/** A state as it stands: where it is drawn, and the page whose keyboard reaches it. */
interface Stood {
  readonly page: Page;
  readonly pane: Page | Frame;
  /** What was in the way is taken away, just before the button is pressed. */
  mend?(): void;
  /** What the way out must lead to, once its button has been pressed. */
  led(): Promise<void>;
  close(): Promise<void>;
}

interface State {
  readonly name: string;
  readonly says: string | RegExp;
  /** The button that leads on; `null` where one waits or the way out is in Excel alone. */
  readonly button: string | null;
  stand(options: BrowserContextOptions): Promise<Stood>;
}

async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.waitForSelector("iframe.pane")).contentFrame();
  if (!pane) throw new Error("The pane has no frame.");
  return pane;
}

/** The workbench before its pane has drawn anything. */
async function opened(options: BrowserContextOptions, path: string, before: (given: OpenedPage) => Promise<unknown> = () => Promise.resolve()): Promise<OpenedPage> {
  const given = await bench.open("/support.html", options);
  await before(given);
  await given.page.goto(bench.url + path);
  return given;
}

function protectedSample(): Buffer {
  const parts = unzipSync(SAMPLE);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+[.]xml$/.test(name)) parts[name] = strToU8(strFromU8(bytes).replace("</sheetData>", '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>'));
  }
  return Buffer.from(zipSync(parts));
}

const main = (pane: Page | Frame): Promise<void> => pane.getByRole("button", { name: "Generer statusark" }).waitFor();

/** Marks the page, so that it can be seen whether it has been loaded anew. */
async function reloads(pane: Page | Frame): Promise<() => Promise<void>> {
  await pane.evaluate(() => { document.documentElement.dataset.before = ""; });
  return async () => { await pane.waitForFunction(() => document.documentElement.dataset.before === undefined); };
}

async function sampleWith(options: BrowserContextOptions, name: string, bytes: Buffer): Promise<Stood & { readonly driver: WorkbenchDriver }> {
  const driver = await WorkbenchDriver.open(bench, options);
  const pane = await driver.load(name, bytes);
  return { driver, page: driver.page, pane, led: () => main(pane), close: () => driver.opened.context.close() };
}

const states: readonly State[] = [
  {
    name: "not in Excel", says: "Denne siden er panelet til et tillegg og fikk ikke kontakt med Excel.", button: "Prøv igjen",
    async stand(options) {
      const { page, context } = await excel.open("/support.html", { ...options, viewport: NARROW });
      await context.route(`${OFFICE_JS}**`, (route) => route.fulfill({ contentType: "text/javascript", body: readFileSync(join(officeJs, new URL(route.request().url()).pathname.split("/hosted/")[1] ?? ""), "utf8") }));
      await page.goto(`${excel.url}/taskpane.html`);
      await page.getByRole("heading", { name: "Åpne Statusark i Excel" }).waitFor();
      return { page, pane: page, led: await reloads(page), close: () => context.close() };
    },
  },
  {
    name: "no network", says: "Panelet fikk ikke hentet alt det trenger. Når nettet er tilbake, fortsetter det av seg selv.", button: "Prøv igjen",
    async stand(options) {
      const { page, context } = await opened(options, "/", async (given) => {
        await given.context.route("**/office-js/office.js", (route) => route.abort("internetdisconnected"));
      });
      const pane = await paneOf(page);
      await pane.getByRole("heading", { name: "Ingen kontakt med nettet" }).waitFor();
      await context.unroute("**/office-js/office.js");
      return { page, pane, led: () => main(pane), close: () => context.close() };
    },
  },
  {
    name: "an Excel that is too old", says: "Statusark trenger Excel 2021 eller nyere, Microsoft 365, Excel for Mac eller Excel på nettet.", button: "Prøv igjen",
    async stand(options) {
      const { page, context } = await opened(options, "/?excelapi=1.13");
      const pane = await paneOf(page);
      await pane.getByRole("heading", { name: "Excel er for gammel" }).waitFor();
      return { page, pane, led: await reloads(pane), close: () => context.close() };
    },
  },
  {
    name: "Excel that does not answer", says: "Panelet venter på Excel. Svarer den, fortsetter panelet av seg selv.", button: "Prøv igjen",
    async stand(options) {
      let isSilent = true;
      const { page, context } = await opened(options, "/", (given) => given.context.route("**/office-js/excel-*.js", (route) => (isSilent ? undefined : route.continue())));
      const pane = await paneOf(page);
      await pane.getByRole("heading", { name: "Excel svarer ikke ennå" }).waitFor();
      return {
        page, pane, led: () => main(pane), close: () => context.close(),
        mend() { isSilent = false; },
      };
    },
  },
  {
    name: "loading", says: "Leser tabellene", button: null,
    async stand(options) {
      const driver = await WorkbenchDriver.open(bench, options);
      await driver.page.getByRole("combobox", { name: "Fart" }).selectOption({ label: "Svar uteblir" });
      const pane = await driver.load("venter.xlsx", SAMPLE);
      return { page: driver.page, pane, led: () => Promise.resolve(), close: () => driver.opened.context.close() };
    },
  },
  {
    name: "view only", says: "Arbeidsboken er åpnet bare for visning. Du kan lese funn.", button: "Kopier melding: Hilde Holt",
    async stand(options) {
      const { page, context } = await opened(options, "/?readonly");
      const pane = await paneOf(page);
      await main(pane);
      await pane.getByText("For å rette og generere: velg Redigering øverst i Excel, eller lagre en kopi.").waitFor();
      await expect(pane.getByRole("button", { name: "Generer statusark" }).getAttribute("aria-disabled")).resolves.toBe("true");
      return { page, pane, led: () => pane.getByRole("textbox", { name: "Tekst du kan endre" }).waitFor(), close: () => context.close() };
    },
  },
  {
    name: "a protected sheet", says: /Arket «[^»]+» er beskyttet\. Markeringer vises bare her, og «Rett» er av for arket\./, button: "Vis arket",
    async stand(options) {
      const stood = await sampleWith(options, "vernet.xlsx", protectedSample());
      const sheet = (await stood.pane.getByText("er beskyttet. Markeringer").innerText()).split(/[«»]/)[1] ?? "";
      return { ...stood, led: () => stood.page.getByRole("tab", { name: sheet, selected: true }).waitFor() };
    },
  },
  {
    name: "no sensitivity label at opening", says: "Velg følsomhetsetikett først: Excel slipper ikke Statusark til før arbeidsboken har en.", button: "Les på nytt",
    async stand(options) {
      const driver = await WorkbenchDriver.open(bench, options);
      const speed = driver.page.getByRole("combobox", { name: "Fart" });
      await speed.selectOption({ label: "Følsomhetsetikett mangler" });
      const pane = await driver.load("uten-etikett.xlsx", SAMPLE);
      await pane.getByText("Velg følsomhetsetikett først").waitFor();
      // To close it would leave nothing.
      await expect(pane.getByRole("button", { name: "Lukk" }).count()).resolves.toBe(0);
      return {
        page: driver.page, pane, close: () => driver.opened.context.close(),
        async led() {
          await pane.getByText("Velg følsomhetsetikett først").waitFor();
          // It reads again by itself too, so that the button may be gone before it is pressed once more.
          await speed.selectOption({ label: "Normal" });
          await pane.locator(".finding-head").first().waitFor();
        },
      };
    },
  },
  {
    name: "an empty workbook", says: "Ingen programtabeller funnet", button: "Lag programark",
    stand: (options) => sampleWith(options, "tom.xlsx", Buffer.from(newXlsx().save())),
  },
  {
    name: "nothing that matches", says: "Ingen treff på «finnes ikke».", button: "Vis alle",
    async stand(options) {
      const driver = await WorkbenchDriver.open(bench, options);
      await driver.pane.getByRole("button", { name: "Søk i funn" }).click();
      await driver.pane.getByRole("searchbox").fill("finnes ikke");
      return { page: driver.page, pane: driver.pane, led: () => driver.pane.locator(".group-head").first().waitFor(), close: () => driver.opened.context.close() };
    },
  },
  {
    name: "a script of ours that is broken", says: "Noe gikk galt i Statusark. Arbeidsboken er ikke endret.", button: "Last på nytt",
    async stand(options) {
      const { page, context } = await opened(options, "/", (given) => given.context.route("**/pane/core*.js", (route) => route.abort()));
      const pane = await paneOf(page);
      await pane.getByRole("heading", { name: "Panelet stoppet" }).waitFor();
      await context.unroute("**/pane/core*.js");
      return { page, pane, led: () => main(pane), close: () => context.close() };
    },
  },
];

/** Goes to a button by Tab alone, and presses it by Enter. */
async function pressed(page: Page, pane: Page | Frame, name: string): Promise<void> {
  const button = pane.getByRole("button", { name, exact: true });
  await pane.locator("body").evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); window.focus(); });
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
  }
  throw new Error(`«${name}» is not reached by Tab.`);
}

const each = states.flatMap((state) => (["light", "dark"] as const).map((colorScheme) => [state.name, colorScheme, state] as const));

test.each(each)("%s has its sentence and its way out, %s", async (_, colorScheme, { says, button, stand }) => {
  const { page, pane, led, mend, close } = await stand({ colorScheme });
  await pane.getByText(says).first().waitFor();
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
  await page.emulateMedia({ forcedColors: "active" });
  // The system's colours are the person's own; axe cannot judge them.
  await expect(axeFindings(pane, ["color-contrast"])).resolves.toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/state ${_} ${colorScheme}.png` });
  if (button !== null) {
    mend?.();
    await pressed(page, pane, button);
    await led();
  }
  await close();
});

test("without a network the pane says so again when it is asked again, and goes on by itself when the network is back", async () => {
  let isHeld = true;
  const { page, context } = await opened({}, "/", async (given) => {
    await given.context.route("**/office-js/office.js", async (route) => {
      if (!isHeld) {
        await route.continue();
        return;
      }
      await given.page.waitForTimeout(2_000);
      await given.context.setOffline(true);
      await route.abort("internetdisconnected");
    });
  });
  const pane = await paneOf(page);
  await pane.getByRole("heading", { name: "Ingen kontakt med nettet" }).waitFor();
  await expect(pane.evaluate(() => navigator.onLine)).resolves.toBe(false);
  isHeld = false;
  await pane.evaluate(() => { document.querySelector("h1")?.setAttribute("data-before", ""); });
  await pressed(page, pane, "Prøv igjen");
  await pane.locator("h1:not([data-before])").waitFor();
  await expect(pane.evaluate(() => document.activeElement?.textContent)).resolves.toBe("Ingen kontakt med nettet");
  await context.setOffline(false);
  await main(pane);
  await context.close();
});

test("an Excel that answers late is taken up where it was", async () => {
  const release: (() => void)[] = [];
  const { page, context } = await opened({}, "/", (given) => given.context.route("**/office-js/excel-*.js", async (route) => {
    await new Promise<void>((done) => { release.push(done); });
    await route.continue();
  }));
  const pane = await paneOf(page);
  await pane.getByRole("heading", { name: "Excel svarer ikke ennå" }).waitFor();
  for (const goOn of release) goOn();
  await main(pane);
  await context.close();
});
