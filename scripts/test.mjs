import { browserOrInstall } from "./find-browser.mjs";
import { runNode, tool } from "./run-step.mjs";

/** Every test that needs Node and a browser. What follows `npm test --` goes to jest. */
let browser;
try {
  browser = browserOrInstall();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
if (!runNode(["scripts/build.mjs"])) process.exit(1);
const passed = runNode(
  ["--experimental-vm-modules", tool("jest/bin/jest.js"), "--selectProjects", "unit", "browser", "--maxWorkers=2", ...process.argv.slice(2)],
  { CHROME_PATH: browser, NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
);
process.exitCode = passed ? 0 : 1;
