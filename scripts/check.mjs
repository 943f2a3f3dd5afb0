import { runNode, runSteps, tool } from "./run-step.mjs";

/** Everything about the code that needs no test run. */
const steps = [
  ["types", () => runNode([tool("typescript/bin/tsc"), "-p", ".", "--noEmit"])],
  ["core types", () => runNode([tool("typescript/bin/tsc"), "-p", "tsconfig.core.json", "--noEmit"])],
  ["lint", () => runNode([tool("eslint/bin/eslint.js"), "--max-warnings", "0", "src", "test", "scripts"])],
  ["walls", () => runNode([tool("dependency-cruiser/bin/dependency-cruise.mjs"), "src", "--config", ".dependency-cruiser.mjs"])],
  ["generated docs", () => runNode(["--import", "./scripts/register.mjs", "scripts/docs.ts", "--check"])],
  ["licence notices", () => runNode(["scripts/notices.mjs", "--check"])],
  ["unused code", () => runNode([tool("knip/bin/knip.js"), "--no-progress"])],
];

const wanted = process.argv.slice(2);
const failed = await runSteps(steps.filter(([name]) => wanted.length === 0 || wanted.includes(name)));
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
