import { randomInt } from "node:crypto";
import { runNode, tool } from "./run-step.mjs";

/** The long random tests, from a seed that is printed. `DEEP_SEED=1234 npm run test:deep` runs the same ones again. */
const given = process.env.DEEP_SEED;
const seed = given === undefined || given === "" ? randomInt(2 ** 31 - 1) : Number(given);
if (!Number.isInteger(seed)) {
  console.error(`DEEP_SEED is a whole number, not ${given}.`);
  process.exit(1);
}
console.log(`Seed ${seed}. The same again: DEEP_SEED=${seed} npm run test:deep`);
const passed = runNode(
  ["--experimental-vm-modules", tool("jest/bin/jest.js"), "--selectProjects", "deep", "--maxWorkers=2", ...process.argv.slice(2)],
  { DEEP_SEED: String(seed), NODE_OPTIONS: "--disable-warning=ExperimentalWarning" },
);
console.log(`Seed ${seed}: ${passed ? "passed" : "failed"}`);
process.exitCode = passed ? 0 : 1;
