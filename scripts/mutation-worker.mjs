import { failureOf, forgetModules, nameOf, testsOf } from "./mutation/tests-in-process.mjs";

/** A mutant that is met this many times as often as it is in the original loops for ever. */
const LOOPS = 100;

const stryker = (globalThis.__stryker__ ??= {});

function milliseconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs each test of the files once on the original, and tells how long it takes and how often it meets which mutants. */
async function measure(files) {
  const coverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
  for (const file of files) {
    for (const [at, test] of testsOf(file).entries()) {
      stryker.currentTestId = file;
      const before = milliseconds();
      const failure = await failureOf(test);
      const ms = milliseconds() - before;
      stryker.currentTestId = undefined;
      process.send({ test: { file, at, name: nameOf(test), ms, failure: failure?.message.split("\n")[0] ?? null }, met: coverage.perTest[file] ?? {} });
      delete coverage.perTest[file];
    }
  }
  process.send({ loaded: Object.keys(coverage.static) });
}

/** Wakes a mutant for one test at a time until one fails. «spoilt»: that test then fails without the mutant too. */
async function outcomeOf({ id, hits, tests }) {
  for (const { file, at } of tests) {
    const test = testsOf(file)[at];
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: LOOPS * hits });
    const failure = await failureOf(test);
    const isEndless = stryker.hitCount > stryker.hitLimit;
    stryker.activeMutant = undefined;
    if (isEndless) return "timeout";
    if (failure) return (await failureOf(test)) ? "spoilt" : "killed";
  }
  return "survived";
}

/** A test that an earlier mutant spoilt, through a value kept between calls, says nothing of this one: it is tried on files loaded anew. */
async function fairOutcomeOf(mutant) {
  if (mutant.keepsValues) forgetModules();
  const outcome = await outcomeOf(mutant);
  if (outcome !== "spoilt") return outcome;
  forgetModules();
  const again = await outcomeOf(mutant);
  forgetModules();
  return again === "spoilt" ? "killed" : again;
}

process.on("message", async ({ measured, mutant }) => {
  if (measured) await measure(measured);
  else process.send({ outcome: await fairOutcomeOf(mutant) });
});
process.on("disconnect", () => process.exit());
