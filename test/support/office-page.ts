import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script, type Context } from "node:vm";

const dist = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  const known = scripts.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(dist, file), "utf8"), { filename: join(dist, file) });
  scripts.set(file, script);
  return script;
}

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  onreadystatechange: (() => void) | null;
  setAttribute(name: string, value: string): void;
}

const BASE = "https://localhost/office-js/";

function element(): ScriptElement {
  return { src: "", onload: null, onreadystatechange: null, setAttribute: () => undefined };
}

function storage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/**
 * A page without a screen that runs office.js: as little of a browser as the client asks for. What the client makes
 * with JSON and Promise, and its errors, belong to this realm, so that `instanceof` holds.
 */
export function createOfficePage(beforeScripts: Readonly<Record<string, unknown>>): Context {
  const page: Context = createContext({});
  const window = new Script("globalThis").runInContext(page) as Record<string, unknown>;
  const own: ScriptElement = { ...element(), src: `${BASE}office.js` };

  function append(added: ScriptElement): void {
    if (!added.src.startsWith(BASE)) return;
    setTimeout(() => {
      scriptOf(added.src.slice(BASE.length).split("?")[0] ?? "").runInContext(page);
      added.onload?.();
    }, 0);
  }

  const head = { appendChild: append };
  Object.assign(window, {
    window,
    self: window,
    top: window,
    parent: window,
    name: "",
    Error,
    TypeError,
    JSON,
    Promise,
    Date,
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance: { now: () => performance.now(), mark: () => undefined, measure: () => undefined, getEntriesByType: () => [] },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0)", platform: "Win32", language: "nb-NO" },
    location: { href: "https://localhost/taskpane.html", search: "", hash: "", protocol: "https:", host: "localhost", hostname: "localhost", origin: "https://localhost", pathname: "/taskpane.html" },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    document: {
      readyState: "complete",
      currentScript: own,
      cookie: "",
      getElementsByTagName: (tag: string) => (tag === "script" ? [own] : tag === "head" ? [head] : []),
      getElementById: () => null,
      createElement: element,
      addEventListener: () => undefined,
      head,
      body: head,
      documentElement: { style: {} },
    },
    ...beforeScripts,
  });
  scriptOf("office.js").runInContext(page);
  return page;
}
