import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Frame, type Page } from "playwright-core";

const ROOT = resolve(__dirname, "../..");
const DIST = process.env.STATUSARK_DIST ?? join(ROOT, "dist");
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The day on which the tests take place: after the sample's period, before the next. */
const TODAY = "2022-03-09T09:00:00";

function findBrowser(): string {
  const wanted = process.env.CHROME_PATH;
  if (wanted) return wanted;
  const script = `import(${JSON.stringify(join(ROOT, "scripts/find-browser.mjs"))}).then((m) => process.stdout.write(m.findBrowser() ?? ""))`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  if (!stdout) throw new Error("The browser tests need Chrome, Edge or Chromium.");
  return stdout;
}

/** Serves the built files by the project's own server, in a process of its own. */
async function startServer(workbench: boolean): Promise<{ readonly url: string; readonly process: ChildProcess }> {
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("The pages are not built: run «npm run build» first.");
  const script = `import(${JSON.stringify(join(ROOT, "scripts/serve.mjs"))}).then((m) => m.serve({ root: ${JSON.stringify(DIST)}, workbench: ${String(workbench)} })).then((s) => console.log(s.url))`;
  const server = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((done, failed) => {
    server.once("exit", () => { failed(new Error("The server did not start.")); });
    server.stdout.once("data", (text: Buffer) => { done(text.toString("utf8").trim()); });
  });
  return { url, process: server };
}

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console and in scripts, failed requests, and requests to another origin. */
  readonly problems: readonly string[];
}

export interface TestBrowser {
  readonly url: string;
  open(path: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** A browser with a server of the built files; `workbench` as in scripts/serve.mjs. */
export async function startBrowser({ workbench = true } = {}): Promise<TestBrowser> {
  const server = await startServer(workbench);
  const browser: Browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb"],
  });
  return {
    url: server.url,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "nb-NO", acceptDownloads: true, ...options });
      await context.clock.setFixedTime(new Date(TODAY));
      const page = await context.newPage();
      const problems: string[] = [];
      page.on("console", (message) => { if (message.type() === "error") problems.push(`console: ${message.text()}`); });
      page.on("pageerror", (error) => { problems.push(`script: ${error.message}`); });
      page.on("requestfailed", (request) => { problems.push(`failed: ${request.url()}`); });
      page.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(server.url) && !address.startsWith("data:") && !address.startsWith("blob:")) problems.push(`foreign: ${address}`);
      });
      await page.goto(server.url + path);
      return { page, context, problems };
    },
    async close() {
      await browser.close();
      server.process.kill();
    },
  };
}

/** What axe finds in a page or frame, a line each. */
export async function axeFindings(where: Page | Frame, without: readonly string[] = []): Promise<readonly string[]> {
  await where.evaluate(`${AXE}; undefined`);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return where.evaluate(async (given) => {
    // A colour on its way to another one is nobody's contrast.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(passing.map((animation) => animation.finished.catch(() => undefined)));
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } };
    const { violations } = await axe.run(document, { rules: given, resultTypes: ["violations"], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
  }, rules);
}
