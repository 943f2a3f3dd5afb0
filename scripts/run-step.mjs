import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

export const project = resolve(import.meta.dirname, "..");

/** Path of a package's program in node_modules, to be run by this Node on every platform. */
export const tool = (path) => resolve(project, "node_modules", path);

/** Runs Node with `given` in the project and shows what it prints; answers whether it ended well. */
export function runNode(given, environment = {}) {
  const { status, error } = spawnSync(process.execPath, given, { cwd: project, stdio: "inherit", env: { ...process.env, ...environment } });
  if (error) console.error(error.message);
  return status === 0;
}

/** Runs named steps one after another, all of them whatever fails, and prints a line each; answers the names that failed. */
export async function runSteps(steps) {
  const failed = [];
  for (const [name, run] of steps) {
    const started = performance.now();
    console.log(`\n— ${name}`);
    const isGood = await run();
    if (!isGood) failed.push(name);
    console.log(`${isGood ? "ok" : "FAILED"}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  return failed;
}
