import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project, runNode, tool } from "./run-step.mjs";

/** Per cent of the core's branches, below which this fails. */
const LEAST = 95;

/**
 * Which branches of the core its own tests and those of the session in Excel take, counted by istanbul: both ways of each condition, and the right side of
 * each `??`, `||` and `&&`, dead ones too. What follows `npm run coverage --` goes to jest. The report by file, as HTML:
 * `coverage/index.html`.
 */
const rooms = ["values", "workbook", "settings", "tables", "model", "rules", "views", "app"];
const tests = [...rooms, "excel", "golden", "sinks", "contract/xlsx-workbook", "contract/same-sheet"].map((each) => `test/${each}`);
const passed = runNode(
  [
    "--experimental-vm-modules", tool("jest/bin/jest.js"), ...tests, "--selectProjects", "unit", "--maxWorkers=2", "--coverage",
    `--collectCoverageFrom=src/{${rooms.join(",")}}/**/*.ts`, "--coverageReporters=html", "--coverageReporters=json-summary", ...process.argv.slice(2),
  ],
  { NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
);
const files = JSON.parse(readFileSync(join(project, "coverage/coverage-summary.json"), "utf8"));
const share = (covered, total) => `${((covered / Math.max(1, total)) * 100).toFixed(1)} % of ${total}`;
for (const room of rooms) {
  const own = Object.entries(files).filter(([file]) => file.includes(`/src/${room}/`) || file.includes(`\\src\\${room}\\`)).map(([, { branches }]) => branches);
  console.log(`${room}: ${share(own.reduce((sum, { covered }) => sum + covered, 0), own.reduce((sum, { total }) => sum + total, 0))} branches`);
}
console.log(`core: ${share(files.total.branches.covered, files.total.branches.total)} branches, ${share(files.total.statements.covered, files.total.statements.total)} statements`);
const { covered, total } = files.total.branches;
const isEnough = covered * 100 >= LEAST * total;
if (!isEnough) console.log(`The core is below ${LEAST} % of its branches.`);
process.exitCode = passed && isEnough ? 0 : 1;
