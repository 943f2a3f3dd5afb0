import type { Frame } from "playwright-core";
import { axeFindings, startBrowser, type TestBrowser } from "../support/browser";
import { WorkbenchDriver } from "../support/workbench-driver";

jest.setTimeout(60_000);

let browser: TestBrowser;
beforeAll(async () => { browser = await startBrowser(); });
afterAll(async () => { await browser.close(); });

/** The pane's clipboard: kept, or denied as in a frame of some hosts. */
async function giveClipboard(pane: Frame, isDenied: boolean): Promise<void> {
  await pane.evaluate((denied) => {
    const writeText = (text: string): Promise<void> => {
      if (denied) return Promise.reject(new Error("denied by the frame"));
      document.body.dataset.copied = text;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  }, isDenied);
}

test("a leader's message is copied as it stands, and the next leader's follows", async () => {
  const bench = await WorkbenchDriver.open(browser, { colorScheme: "dark" });
  const { pane } = bench;
  await giveClipboard(pane, false);
  await pane.getByRole("button", { name: "Kopier melding: Hilde Holt" }).click();
  const leaders = pane.getByRole("combobox", { name: "Tiltaksleder" });
  await leaders.waitFor();
  expect((await leaders.locator("option").allInnerTexts())[1]).toBe("Hilde Holt · 5b · 15 spørsmål");
  await expect(leaders.inputValue()).resolves.toBe("Hilde Holt");
  await expect(axeFindings(pane)).resolves.toEqual([]);
  await expect(pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).resolves.toBe(0);
  const text = pane.getByLabel("Tekst du kan endre");
  expect(await text.inputValue()).toMatch(/^Hei Hilde\n/);
  expect(await text.inputValue()).not.toContain("Avvik er ikke fylt ut");
  await pane.getByRole("checkbox", { name: "Ta med 1 merknad" }).check();
  expect(await text.inputValue()).toContain("Avvik er ikke fylt ut");
  await text.press("Control+Home");
  await bench.page.keyboard.type("Kjære ");
  await pane.getByRole("button", { name: "Kopier melding" }).click();
  await pane.getByText("Kopiert: Hilde Holt.").waitFor();
  expect(await pane.evaluate(() => document.body.dataset.copied)).toBe(await text.inputValue());
  expect(await text.inputValue()).toMatch(/^Kjære Hei Hilde\n/);

  await pane.getByRole("button", { name: "Neste leder" }).click();
  expect(await leaders.inputValue()).not.toBe("Hilde Holt");
  expect(await text.inputValue()).not.toContain("Hilde");
  await expect(bench.page.locator(".file-name").innerText()).resolves.toContain("uten endringer");
  await pane.getByRole("button", { name: "Tilbake" }).click();
  await expect(pane.evaluate(() => document.activeElement?.getAttribute("aria-label"))).resolves.toBe("Kopier melding: Hilde Holt");
  expect(bench.opened.problems).toEqual([]);
  await bench.opened.context.close();
});

test("where the clipboard is denied the text is selected, ready for the keyboard", async () => {
  const bench = await WorkbenchDriver.open(browser);
  const { pane } = bench;
  await giveClipboard(pane, true);
  await pane.getByRole("button", { name: "Kopier melding: Hilde Holt" }).click();
  await pane.getByLabel("Tekst du kan endre").waitFor();
  await pane.getByRole("button", { name: "Kopier melding" }).click();
  await pane.getByText("Trykk Ctrl+C for å kopiere.").waitFor();
  const selected = await pane.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement && area.selectionStart === 0 && area.selectionEnd === area.value.length && area.value.length > 100;
  });
  expect(selected).toBe(true);
  await bench.opened.context.close();
});
