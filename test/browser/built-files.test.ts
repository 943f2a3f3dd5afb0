import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { OFFICE_JS } from "../support/browser";

const DIST = process.env.STATUSARK_DIST ?? resolve(__dirname, "../../dist");
const SRC = resolve(__dirname, "../../src");

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile() && ending.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

/** Each way in which a text becomes code. */
const EVALUATES = /\beval\s*\(|\bnew\s+Function\b|\bimport\s*\(\s*["'`]https?:|\bimportScripts\s*\(|\bsetTimeout\s*\(\s*["'`]/;

test("nothing that is built makes code of a text or loads code from elsewhere", () => {
  const scripts = filesIn(DIST, /\.m?js$/);
  expect(scripts.length).toBeGreaterThan(5);
  const found = scripts.filter((file) => EVALUATES.test(readFileSync(file, "utf8")));
  expect(found.map((file) => relative(DIST, file))).toEqual([]);
});

test("pages load scripts of their own, and Microsoft's", () => {
  const pages = filesIn(DIST, /\.html$/);
  expect(pages.length).toBeGreaterThanOrEqual(4);
  for (const page of pages) {
    const sources = [...readFileSync(page, "utf8").matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, source]) => source ?? "");
    const foreign = sources.filter((source) => /^(?:https?:)?\/\//.test(source) && !source.startsWith(OFFICE_JS));
    expect([relative(DIST, page), foreign]).toEqual([relative(DIST, page), []]);
  }
});

test("no source makes markup or code of a text", () => {
  const found = filesIn(SRC, /\.tsx?$/).filter((file) => /dangerouslySetInnerHTML|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/.test(readFileSync(file, "utf8")) || EVALUATES.test(readFileSync(file, "utf8")));
  expect(found.map((file) => relative(SRC, file))).toEqual([]);
});

test("the bill of materials is built along", () => {
  const bill = JSON.parse(readFileSync(join(DIST, "bill-of-materials.cdx.json"), "utf8")) as { bomFormat: string; components: readonly unknown[] };
  expect(bill.bomFormat).toBe("CycloneDX");
  expect(bill.components.length).toBeGreaterThan(50);
});
