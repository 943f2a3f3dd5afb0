import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { project, runNode, runSteps, tool } from "./run-step.mjs";

const results = join(project, ".cache/results");
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;

/** Adds what a jest run counted; a run that counted nothing has failed. */
function countTests(file) {
  if (!existsSync(file)) return false;
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(readFileSync(file, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests + numRuntimeErrorTestSuites;
  return numTotalTests > 0 && numFailedTests + numRuntimeErrorTestSuites === 0;
}

function npm(name, ...given) {
  const { status } = spawnSync("npm", ["run", "--silent", name, "--", ...given], { cwd: project, stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

function tests(name, run) {
  const file = join(results, `${name}.json`);
  const isGood = run(["--json", `--outputFile=${file}`]);
  return countTests(file) && isGood;
}

const extraTests = (kind) => () =>
  tests(kind, (given) => runNode(["--experimental-vm-modules", tool("jest/bin/jest.js"), "--selectProjects", kind, "--maxWorkers=2", ...given]));

const steps = [
  ["npm test", () => tests("test", (given) => npm("test", ...given))],
  ["npm run check", () => npm("check")],
  ["npm run build", () => npm("build")],
  ["npm run validate", () => npm("validate")],
  ["pictures", extraTests("pictures")],
  ["faults", extraTests("faults")],
];

const failedSteps = await runSteps(steps);
passed += steps.length - failedSteps.length;
failed += failedSteps.length;
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(", ")}`);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
