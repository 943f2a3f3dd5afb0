import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import leaveOut from "../../scripts/without-examples.mjs";

const rules = join(__dirname, "../../src/rules");

const files = readdirSync(rules)
  .filter((name) => statSync(join(rules, name)).isDirectory())
  .flatMap((folder) => readdirSync(join(rules, folder)).map((name) => join(rules, folder, name)))
  .filter((file) => readFileSync(file, "utf8").includes("\n  examples:"));

test("every rule loses its examples and nothing else", () => {
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const source = readFileSync(file, "utf8");
    const left = leaveOut(source);
    const [before = "", after = ""] = left.split("\n  examples: [],");
    expect([file, source.startsWith(before), source.endsWith(after), after.length > 0]).toEqual([file, true, true, true]);
    expect(after).not.toContain("\n| ");
    expect(() => parseSync(left, { syntax: "typescript" })).not.toThrow();
  }
});

test("brackets and quotes inside an example end nothing", () => {
  expect(leaveOut("a\n  examples: [`| [31.02] | it's \\` |`, '[', \"]\"],\n  b")).toBe("a\n  examples: [],\n  b");
});

test("a file without examples, or one that never ends them, comes out as it went in", () => {
  expect(leaveOut("const a = [1];")).toBe("const a = [1];");
  expect(leaveOut("a\n  examples: [`b`")).toBe("a\n  examples: [`b`");
});
