import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { minify } from "@swc/core";
import type { Page } from "playwright-core";
import { startBrowser, type TestBrowser } from "../support/browser";

jest.setTimeout(120_000);

const RUNS = 5;
const SLOWDOWN = 4;
const MOST_TIMES_EMPTY = 3;

const own = createRequire(__filename);
const modules: Readonly<Record<string, string>> = {
  react: "react/cjs/react.production.js",
  scheduler: "scheduler/cjs/scheduler.production.js",
  "react-dom": "react-dom/cjs/react-dom.production.js",
  "react-dom/client": "react-dom/cjs/react-dom-client.production.js",
};

/** React as a page would ship it, drawing one word. */
async function emptyScript(): Promise<string> {
  const fileOf = (path: string): string => join(dirname(own.resolve(`${path.split("/")[0] ?? ""}/package.json`)), path.slice(path.indexOf("/") + 1));
  const bodies = Object.entries(modules).map(([name, path]) => `${JSON.stringify(name)}:function(module,exports,require){${readFileSync(fileOf(path), "utf8")}}`);
  const script = `(()=>{const all={${bodies.join(",")}};const made={};const require=(name)=>{if(!made[name]){made[name]={exports:{}};all[name](made[name],made[name].exports,require)}return made[name].exports};const process={env:{NODE_ENV:"production"}};
  const React=require("react");require("react-dom/client").createRoot(document.getElementById("root")).render(React.createElement("p",null,"Statusark"))})()`;
  return (await minify(script, { compress: true, mangle: true })).code;
}

async function serveEmptyPage(): Promise<{ readonly url: string; readonly server: Server }> {
  const script = await emptyScript();
  const page = '<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Tom</title><script defer src="/empty.js"></script></head><body><div id="root"></div></body></html>';
  const server = createServer((request, response) => {
    const isScript = request.url === "/empty.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((done) => { server.listen(0, "localhost", done); });
  return { url: `http://localhost:${String((server.address() as AddressInfo).port)}/`, server };
}

/** Milliseconds from the request to the first contentful paint, with nothing cached. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return page.evaluate(() => new Promise<number>((done) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntries().find((entry) => entry.name === "first-contentful-paint");
      if (paint) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  }));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Infinity;
}

let browser: TestBrowser;
let empty: Awaited<ReturnType<typeof serveEmptyPage>>;
beforeAll(async () => {
  browser = await startBrowser();
  empty = await serveEmptyPage();
});
afterAll(async () => {
  await browser.close();
  empty.server.close();
});

test("on a slow machine the pane shows something no later than three times an empty React page", async () => {
  const { page, context } = await browser.open("/support.html", { viewport: { width: 320, height: 800 } });
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  const [pane, bare]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    bare.push(await firstPaint(page, empty.url));
    pane.push(await firstPaint(page, `${browser.url}/taskpane.html`));
  }
  expect(median(pane)).toBeLessThanOrEqual(MOST_TIMES_EMPTY * median(bare));
  await context.close();
});

test("the shell stands before Office answers, and before any script of ours has run", async () => {
  const { page, context } = await browser.open("/support.html", { viewport: { width: 320, height: 800 } });
  await context.route("**/*.js", (route) => route.abort());
  await page.goto(`${browser.url}/taskpane.html`);
  await expect(page.locator(".shell-title").innerText()).resolves.toBe("Statusark");
  await expect(page.locator(".shell-bone").first().evaluate((bone) => getComputedStyle(bone).backgroundColor)).resolves.not.toBe("rgba(0, 0, 0, 0)");
  await context.close();
});

test("the page's policy stops scripts in the page, requests to others and frames", async () => {
  const { page, context } = await browser.open("/support.html");
  await page.goto(`${browser.url}/taskpane.html`);
  const stopped = (act: string): Promise<string> => page.evaluate((code) => new Promise<string>((done) => {
    document.addEventListener("securitypolicyviolation", (event) => { done(event.effectiveDirective); }, { once: true });
    const acts: Readonly<Record<string, () => void>> = {
      script: () => {
        const script = document.createElement("script");
        script.textContent = "document.title = 'inline'";
        document.head.append(script);
      },
      request: () => { fetch("https://example.org/").catch(() => undefined); },
      picture: () => { new Image().src = "https://example.org/a.png"; },
      frame: () => {
        const frame = document.createElement("iframe");
        frame.src = "https://example.org/";
        document.body.append(frame);
      },
    };
    acts[code]?.();
  }), act);
  await expect(stopped("script")).resolves.toBe("script-src-elem");
  await expect(stopped("request")).resolves.toBe("connect-src");
  await expect(stopped("picture")).resolves.toBe("img-src");
  await expect(stopped("frame")).resolves.toBe("frame-src");
  await context.close();
});
