import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const project = resolve(__dirname, "../..");

/** A breach of each wall: the file, what it says, and the rule that must catch it there. */
const importBreaches: readonly (readonly [string, string, string])[] = [
  ["src/values/looks-right.ts", `import type { A } from "../model/a";\nexport type B = A;`, "values-looks-left"],
  ["src/workbook/looks-right.ts", `import type { A } from "../settings/a";\nexport type B = A;`, "workbook-looks-left"],
  ["src/settings/looks-right.ts", `import type { A } from "../tables/a";\nexport type B = A;`, "settings-looks-left"],
  ["src/tables/looks-right.ts", `import type { A } from "../model/a";\nexport type B = A;`, "tables-looks-left"],
  ["src/model/looks-right.ts", `import type { A } from "../rules/a";\nexport type B = A;`, "model-looks-left"],
  ["src/rules/looks-right.ts", `import type { A } from "../views/a";\nexport type B = A;`, "rules-looks-left"],
  ["src/views/looks-right.ts", `import type { A } from "../app/a";\nexport type B = A;`, "views-looks-left"],
  ["src/app/meets-excel.ts", `import type { A } from "../excel/a";\nexport type B = A;`, "app-looks-left"],
  ["src/excel/meets-xlsx.ts", `import type { A } from "../xlsx/a";\nexport type B = A;`, "excel-looks-left"],
  ["src/xlsx/meets-model.ts", `import type { A } from "../model/a";\nexport type B = A;`, "xlsx-looks-left"],
  ["src/pane/meets-workbook.ts", `import type { A } from "../workbook/a";\nexport type B = A;`, "pane-looks-left"],
  ["src/selftest/meets-app.ts", `import type { A } from "../app/a";\nexport type B = A;`, "selftest-looks-left"],
  ["src/workbench/meets-app.ts", `import type { A } from "../app/a";\nexport type B = A;`, "workbench-looks-left"],
  ["src/values/takes-zip.ts", `import { zip } from "fflate";\nexport const a = zip;`, "values-packages"],
  ["src/app/takes-zip.ts", `import { zip } from "fflate";\nexport const a = zip;`, "app-packages"],
  ["src/excel/takes-zod.ts", `import * as z from "zod/mini";\nexport const a = z;`, "excel-packages"],
  ["src/xlsx/takes-zod.ts", `import * as z from "zod/mini";\nexport const a = z;`, "xlsx-packages"],
  ["src/pane/takes-zip.ts", `import { zip } from "fflate";\nexport const a = zip;`, "pane-packages"],
  ["src/selftest/takes-zip.ts", `import { zip } from "fflate";\nexport const a = zip;`, "selftest-packages"],
  ["src/workbench/takes-zip.ts", `import { zip } from "fflate";\nexport const a = zip;`, "workbench-packages"],
  ["src/views/takes-react.ts", `import { useState } from "react";\nexport const a = useState;`, "react-in-pane"],
  ["src/values/takes-zod.ts", `import { z } from "zod";\nexport const a = z;`, "zod-mini"],
  ["src/rules/takes-node.ts", `import { readFileSync } from "node:fs";\nexport const a = readFileSync;`, "node-in-the-command-line"],
  ["src/rules/milestone/one.ts", `import { a } from "../economy/two";\nexport const b = a;`, "rules-apart"],
  ["src/rules/economy/two.ts", `export const a = 1;`, ""],
  ["src/excel/imports-office.ts", `import "@microsoft/office-js/dist/office";\nexport const a = 1;`, "office-js-by-script"],
  ["src/app/imports-test.ts", `import { a } from "../../test/a";\nexport const b = a;`, "src-without-test"],
  ["src/app/imports-door.ts", `import { a } from "../cli";\nexport const b = a;`, "no-door"],
  ["src/pane/imports-session.ts", `import { excelSession } from "../excel-session";\nexport const b = excelSession;`, "no-door-but-the-pane"],
  ["src/excel-session.ts", `export const excelSession = 1;`, ""],
  ["src/model/round-one.ts", `import { b } from "./round-two";\nexport const a = (): unknown => b;`, "no-cycle"],
  ["src/model/round-two.ts", `import { a } from "./round-one";\nexport const b = (): unknown => a;`, ""],
  ["src/tables/alone.ts", `export const alone = 1;`, "no-orphan"],
  ["src/tables/lost.ts", `import { a } from "./nowhere";\nexport const b = a;`, "resolvable"],
];

const lintBreaches: readonly (readonly [string, string, RegExp])[] = [
  ["src/model/default.ts", `const a = 1;\nexport default a;`, /No default exports/],
  ["src/model/barrel.ts", `export * from "./a";`, /No barrels/],
  ["src/model/clock.ts", `export const now = (): number => Date.now();`, /No clock in the core/],
  ["src/model/chance.ts", `export const chance = (): number => Math.random();`, /No randomness/],
  ["src/views/locale.ts", `export const shown = (n: number): string => n.toLocaleString();`, /No locale formatting/],
  ["src/views/intl.ts", `export const shown = new Intl.NumberFormat("nb");`, /No locale formatting/],
  ["src/pane/office.ts", `export const sheet = (): unknown => Excel;`, /Only «excel», «selftest» and the doors speak Office.js/],
  ["src/pane/markup.ts", `export const set = (e: HTMLElement, t: string): void => { e.innerHTML = t; };`, /No markup from text/],
  ["src/model/evaluated.ts", `export const run = (t: string): unknown => eval(t);`, /eval/],
  ["src/values/blows-up.ts", `export const blows = /^(a+)+$/;`, /exponential|polynomial|super-linear|backtracking/],
  ["src/values/slow.ts", `export const slow = (t: string): string => t.replace(/ +$/, "");`, /quadratic|polynomial|super-linear/],
  ["src/excel/loop.ts", `export async function each(context: Excel.RequestContext, n: number): Promise<void> { for (let i = 0; i < n; i++) await context.sync(); }`, /sync/],
];

const coreTypeBreaches: readonly (readonly [string, string])[] = [
  ["src/values/window.ts", "export const a = window;"],
  ["src/values/document.ts", "export const a = document;"],
  ["src/model/process.ts", "export const a = process;"],
  ["src/rules/console.ts", "export const a = console;"],
  ["src/app/timer.ts", "export const a = setTimeout;"],
];

const neighbours = ["model", "settings", "tables", "rules", "views", "app", "excel", "xlsx", "workbook"];

let tree: string;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), `${text}\n`);
}

function run(program: string, ...given: string[]): string {
  return spawnSync(process.execPath, [join(project, "node_modules", program), ...given], { cwd: tree, encoding: "utf8", maxBuffer: 1 << 26 }).stdout;
}

beforeAll(() => {
  mkdirSync(join(project, ".cache/walls"), { recursive: true });
  tree = mkdtempSync(join(project, ".cache/walls/breach-"));
  for (const file of ["tsconfig.json", "tsconfig.core.json", "eslint.config.js", ".dependency-cruiser.mjs", "scripts/rooms.mjs"]) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(join(project, file), join(tree, file));
  }
});

afterAll(() => {
  rmSync(tree, { recursive: true, force: true });
});

describe("imports", () => {
  interface Report {
    readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
    readonly modules: readonly unknown[];
  }
  const caught = new Map<string, Set<string>>();
  let comments: ReadonlyMap<string, string>;

  beforeAll(async () => {
    for (const room of neighbours) write(`src/${room}/a.ts`, "export interface A { readonly a: number }");
    write("src/cli.ts", "export const a = 1;");
    write("test/a.ts", "export const a = 1;");
    for (const [file, text] of importBreaches) write(file, text);
    const report = JSON.parse(run("dependency-cruiser/bin/dependency-cruise.mjs", "src", "--config", ".dependency-cruiser.mjs", "--output-type", "json")) as Report;
    for (const { from, rule } of report.summary.violations) {
      caught.set(from, (caught.get(from) ?? new Set()).add(rule.name));
    }
    const listed = spawnSync(process.execPath, ["--input-type=module", "-e", `import c from ${JSON.stringify(join(project, ".dependency-cruiser.mjs"))}; console.log(JSON.stringify(c.forbidden.map((r) => [r.name, r.comment])))`], { encoding: "utf8" }).stdout;
    comments = new Map(JSON.parse(listed) as [string, string][]);
  }, 60_000);

  it.each(importBreaches.filter(([, , rule]) => rule !== ""))("%s is caught", (file, _text, rule) => {
    expect([...(caught.get(file) ?? [])]).toContain(rule);
  });

  it("shows a breach of every wall, and each says what to do instead", () => {
    const seen = new Set(importBreaches.map(([, , rule]) => rule));
    const covered = (name: string): boolean => seen.has(name) || (name.endsWith("-packages") && ["workbook", "settings", "tables", "model", "rules", "views"].some((room) => name.startsWith(room)));
    expect([...comments.keys()].filter((name) => !covered(name))).toEqual([]);
    for (const comment of comments.values()) expect(comment).toMatch(/[:.] .+|may import/);
  });
});

describe("lint", () => {
  const caught = new Map<string, string>();

  beforeAll(() => {
    for (const [file, text] of lintBreaches) write(file, text);
    const files = lintBreaches.map(([file]) => file);
    const report = JSON.parse(run("eslint/bin/eslint.js", "--format", "json", ...files)) as { filePath: string; messages: { message: string }[] }[];
    for (const { filePath, messages } of report) {
      caught.set(filePath.slice(tree.length + 1).replaceAll("\\", "/"), messages.map(({ message }) => message).join("\n"));
    }
  }, 120_000);

  it.each(lintBreaches)("%s is caught", (file, _text, message) => {
    expect(caught.get(file)).toMatch(message);
  });
});

describe("core types", () => {
  let said: string;

  beforeAll(() => {
    for (const [file, text] of coreTypeBreaches) write(file, text);
    said = run("typescript/bin/tsc", "-p", "tsconfig.core.json", "--noEmit");
  }, 60_000);

  it.each(coreTypeBreaches)("%s does not compile", (file) => {
    expect(said).toContain(`${file}(1,`);
  });
});
