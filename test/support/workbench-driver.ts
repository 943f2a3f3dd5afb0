import type { Frame, Locator, Page } from "playwright-core";
import { columnNumber } from "../../src/workbook/address";
import type { OpenedPage, TestBrowser } from "./browser";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbench as a person uses it: a grid on the left, the pane in its frame on the right. */
export class WorkbenchDriver {
  private constructor(readonly opened: OpenedPage, private shown: Frame) {}

  get pane(): Frame {
    return this.shown;
  }

  static async open(browser: TestBrowser, options: Parameters<TestBrowser["open"]>[1] = {}): Promise<WorkbenchDriver> {
    const opened = await browser.open("/", options);
    const handle = await opened.page.waitForSelector("iframe.pane");
    const pane = await handle.contentFrame();
    if (!pane) throw new Error("The pane has no frame.");
    await pane.locator(".group-head").first().waitFor();
    return new WorkbenchDriver(opened, pane);
  }

  get page(): Page {
    return this.opened.page;
  }

  /** Opens a workbook file in place of the one that is shown, and waits for its pane. */
  async upload(name: string, bytes: Buffer): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: bytes });
    await this.page.locator(".file-name").filter({ hasText: name }).waitFor();
    const handle = await this.page.waitForSelector("iframe.pane");
    const pane = await handle.contentFrame();
    if (!pane) throw new Error("The pane has no frame.");
    this.shown = pane;
    await pane.locator(".group-head").first().waitFor();
  }

  /** Opens a file in the workbench; answers its pane. */
  async load(name: string, bytes: Buffer): Promise<Frame> {
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer: bytes });
    await this.page.locator(".file-name").filter({ hasText: name }).waitFor();
    await this.page.frameLocator("iframe.pane").getByRole("heading", { level: 1 }).first().waitFor();
    const pane = await (await this.page.waitForSelector("iframe.pane")).contentFrame();
    if (!pane) throw new Error("The pane has no frame.");
    return pane;
  }

  async show(sheet: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
    await this.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  }

  /** Selects a cell or a range by its address, and waits until its first cell is the active one: keys go nowhere else after it. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator(".name-box");
    await box.fill(address);
    await box.press("Enter");
    const [letters, row] = /^([A-Z]+)([0-9]+)/.exec(address)?.slice(1) ?? [];
    if (!letters || !row) throw new Error(`«${address}» is no address.`);
    await this.page.locator(`#grid[aria-activedescendant="cell-${row}-${String(columnNumber(letters))}"]`).waitFor();
  }

  /** Selects a cell of the sheet that is shown and types into it, key by key, with Enter last. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.locator("#grid").focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  cell(address: string): Locator {
    const letters = address.replace(/[0-9]+/, "");
    return this.page.locator(`#cell-${address.slice(letters.length)}-${String(columnNumber(letters))}`);
  }

  text(address: string): Promise<string> {
    return this.cell(address).innerText();
  }

  /** Waits until a cell shows a text; fails with what it shows instead. */
  async shows(address: string, text: string): Promise<void> {
    for (let tries = 0; tries < 200 && (await this.text(address)) !== text; tries++) await this.page.waitForTimeout(50);
    expect([address, await this.text(address)]).toEqual([address, text]);
  }

  /** Fill of a cell as it is drawn, `rgb(…)`. */
  fill(address: string): Promise<string> {
    return this.cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** Findings of the pane that stand at a cell, whatever group. */
  async findingsAt(place: string): Promise<readonly string[]> {
    await this.openAllGroups();
    const rows = this.pane.locator(".finding-head").filter({ has: this.pane.locator(".caption", { hasText: new RegExp(`· ${place}$`) }) });
    return rows.allInnerTexts();
  }

  async openAllGroups(): Promise<void> {
    const closed = this.pane.locator('.group-head button[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
  }

  /** Until the pane has read what was typed: nothing changes any more, neither in it nor in the list of trips. */
  async settled(): Promise<void> {
    let before = "";
    for (let tries = 0, still = 0; tries < 100 && still < 5; tries++) {
      await this.page.waitForTimeout(100);
      const now = `${await this.page.locator(".under").innerText()} ${await this.pane.locator("body").innerText().catch(() => "")}`;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }
}
