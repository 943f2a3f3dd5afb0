import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { claimedSets, requirementBreaches } from "../support/requirement-breaches";

const ROOT = resolve(__dirname, "../..");

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => join(ROOT, folder, name));
}

test("nothing of Office.js above the sets that the manifest asks for is used without asking first", () => {
  const claimed = claimedSets();
  expect([...claimed]).toEqual([["SharedRuntime", 1001], ["ExcelApi", 1014]]);
  const { breaches, judged } = requirementBreaches([...filesOf("src/excel"), ...filesOf("src/pane"), join(ROOT, "src/commands.ts"), join(ROOT, "src/taskpane.tsx")], claimed);
  expect(breaches).toEqual([]);
  expect(judged).toBeGreaterThan(300);
});

const BREACHES = `
export async function above(context: Excel.RequestContext): Promise<void> {
  const range = context.workbook.worksheets.getItem("a").getRange("A1");
  range.conditionalFormats.getItemAt(0).setRanges("A1");
  context.workbook.worksheets.getItem("a").notes.add("A1", "b");
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.15")) range.conditionalFormats.getItemAt(0).setRanges("A1");
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) context.workbook.worksheets.getItem("a").notes.add("A1", "b");
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) range.load("values");
  else context.workbook.worksheets.getItem("a").notes.add("A1", "b");
}
`;

test("a member above is found by name and line, and a question before it counts only where it asks for enough", () => {
  const folder = mkdtempSync(join(tmpdir(), "statusark-sets-"));
  try {
    const file = join(folder, "above.ts");
    writeFileSync(file, BREACHES);
    const { breaches } = requirementBreaches([file], claimedSets());
    expect(breaches.map((breach) => breach.slice(breach.indexOf("above.ts")))).toEqual([
      "above.ts:4 setRanges (ExcelApi 1.17)", "above.ts:5 notes (ExcelApi 1.18)", "above.ts:5 add (ExcelApi 1.18)", "above.ts:6 setRanges (ExcelApi 1.17)",
      "above.ts:9 notes (ExcelApi 1.18)", "above.ts:9 add (ExcelApi 1.18)",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what all hosts share is judged by its own set", () => {
  const withoutRuntime = new Map([...claimedSets()].filter(([name]) => name !== "SharedRuntime"));
  expect(requirementBreaches([join(ROOT, "src/commands.ts")], withoutRuntime).breaches).toEqual([expect.stringMatching(/^src\/commands\.ts:\d+ showAsTaskpane \(SharedRuntime 1\.1\)$/)]);
});
