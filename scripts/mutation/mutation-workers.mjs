import { fork } from "node:child_process";
import { join } from "node:path";
import { project } from "../run-step.mjs";

/** How long a mutant may be silent: this, and twenty times what its tests take, for a machine that is busy. */
const PATIENCE_MS = 20_000;

function startWorker() {
  return fork(join(project, "scripts/mutation-worker.mjs"), [], { cwd: project, execArgv: ["--no-warnings", "--max-old-space-size=1024"] });
}

/** Runs all tests of the files once; `onTest` hears of each. Answers the mutants that are met while files are loaded. */
export function measureTests(files, onTest) {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    worker.on("message", ({ test, met, loaded }) => {
      if (test) onTest(test, met);
      else {
        resolve(loaded);
        worker.kill();
      }
    });
    worker.on("exit", (code) => reject(new Error(`The tests ended the process (${code}).`)));
    worker.send({ measured: files });
  });
}

/** What a mutant comes to in this worker; null where it dies of it, or is silent. */
function ask(worker, mutant) {
  return new Promise((resolve) => {
    const end = (outcome) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve(outcome);
    };
    const timer = setTimeout(() => end(null), PATIENCE_MS + 20 * mutant.ms);
    worker.once("message", ({ outcome }) => end(outcome));
    worker.once("exit", () => end(null));
    worker.send({ mutant });
  });
}

/** Takes mutants from one queue until it is empty, in `count` processes; `onOutcome` hears of each. */
export async function runMutants(queue, count, onOutcome) {
  let next = 0;
  async function work() {
    let worker = startWorker();
    while (next < queue.length) {
      const mutant = queue[next++];
      const outcome = await ask(worker, mutant);
      onOutcome(mutant, outcome ?? "timeout");
      if (outcome !== null) continue;
      worker.kill("SIGKILL");
      worker = startWorker();
    }
    worker.kill();
  }
  await Promise.all(Array.from({ length: count }, work));
}
