import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import leaveOut from "../../scripts/without-examples.mjs";
import { exampleCells } from "../../src/views/rule-example";

const rules = join(__dirname, "../../src/rules");

const files = readdirSync(rules)
  .filter((name) => statSync(join(rules, name)).isDirectory())
  .flatMap((folder) => readdirSync(join(rules, folder)).map((name) => join(rules, folder, name)))
  .filter((file) => readFileSync(file, "utf8").includes("\n  examples:"));

test("every rule keeps one row of its examples and loses nothing else", () => {
  let shown = 0;
  expect(files.length).toBeGreaterThan(30);
  for (const file of files) {
    const written = readFileSync(file, "utf8");
    const source = written.replace(/\n  answers: \[[^\]\n]*\],/, "\n  answers: [],");
    const left = leaveOut(written);
    const at = left.indexOf("\n  examples: [");
    const end = left.indexOf("],\n", at);
    const [before, kept, after] = [left.slice(0, at), left.slice(at + "\n  examples: [".length, end), left.slice(end + 3)];
    if (kept !== "") {
      const cells = exampleCells(String(JSON.parse(kept)), "nb");
      expect([file, cells.some(({ isFlagged }) => isFlagged)]).toEqual([file, true]);
      expect([file, source.includes(String(JSON.parse(kept)).split("\n")[1] ?? "?")]).toEqual([file, true]);
      shown++;
    }
    expect([file, source.startsWith(before), source.endsWith(after), after.length > 0]).toEqual([file, true, true, true]);
    expect(after).not.toContain("\n| ");
    expect(() => parseSync(left, { syntax: "typescript" })).not.toThrow();
  }
  expect(shown).toBeGreaterThan(files.length * 0.75);
});

test("brackets and quotes inside an example end nothing", () => {
  expect(leaveOut("a\n  examples: [`| [31.02] | it's \\` |`, '[', \"]\"],\n  b")).toBe("a\n  examples: [],\n  b");
  expect(leaveOut("a\n  examples: [`tbl\n| Kode | Dato |\n| 1a | 2022-01-31 |\n| 1b | ['31.02] |`],\n  b")).toBe(`a\n  examples: [${JSON.stringify("| Kode | Dato |\n| 1b | ['31.02] |")}],\n  b`);
});

test("a file without examples, or one that never ends them, comes out as it went in", () => {
  expect(leaveOut("const a = [1];")).toBe("const a = [1];");
  expect(leaveOut("a\n  examples: [`b`")).toBe("a\n  examples: [`b`");
});
