import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { measureTests, runMutants } from "./mutation/mutation-workers.mjs";
import { filesBelow, writeMutatedTree } from "./mutation/mutated-tree.mjs";
import { project } from "./run-step.mjs";

/**
 * How many of Stryker's mutants of `values` and `rules` the tests kill. Each mutant meets the tests that reach it, one at a
 * time until one fails: its own, the quickest first, for as long as `OWN_MS`; then others, as long as `REST_MS`. More would
 * find more: the score is a lower bound. An endless loop counts as killed, a mutant that no test reaches as survived;
 * those that are only met while files are loaded (names, examples) are left out.
 *
 * Paths after `npm run mutation --` choose: `src/…` what is mutated, `test/…` the tests. Survivors are written to
 * `.cache/mutation/report.json`.
 */
const LEAST_PER_CENT = 85;
const OWN_MS = 2000;
const REST_MS = 100;
const FEW_RULES = 8;
const ROOMS = ["src/rules", "src/values"];
const TESTS = ["test/values", "test/tables", "test/model", "test/rules", "test/golden"];
/** They take seconds each, or read whole files of others. */
const SLOW_TESTS = /reader-properties|gmpp|it-dashboard|quiet|later-reports|second-report|month-names/;

const given = process.argv.slice(2);
const wanted = (folders, all) => {
  const paths = given.filter((path) => folders.some((folder) => path.startsWith(folder)));
  return all.filter((file) => paths.length === 0 || paths.some((path) => file.startsWith(path)));
};
const mutated = wanted(["src/"], ROOMS.flatMap(filesBelow).filter((file) => file.endsWith(".ts")));
const testFiles = wanted(["test/"], TESTS.flatMap(filesBelow).filter((file) => file.endsWith(".test.ts") && !SLOW_TESTS.test(file)));

const started = performance.now();
const minutes = () => `${((performance.now() - started) / 60_000).toFixed(1)} min`;
const mutants = await writeMutatedTree(mutated);
console.log(`${mutants.length} mutants in ${mutated.length} files (${minutes()})`);

const tests = [];
const reached = new Map(mutants.map(({ id }) => [id, { tests: [], hits: 0 }]));
const loaded = new Set(
  await measureTests(testFiles, (test, met) => {
    if (test.failure !== null) return console.warn(`left out, fails by itself: ${test.file}: ${test.name}: ${test.failure}`);
    tests.push(test);
    for (const [id, hits] of Object.entries(met)) {
      const each = reached.get(id);
      each.tests.push(test);
      each.hits = Math.max(each.hits, hits);
    }
  }),
);
console.log(`${tests.length} tests (${minutes()})`);

/** Files that keep values between calls, where a mutant that is not met at first is never met. */
const keeping = new Set(mutated.filter((file) => /^(?:let|const \w+ = new (?:Weak)?Map)/m.test(readFileSync(join(project, file), "utf8"))));

const ruleOf = (fileName) => /^src\/rules\/([\w-]+\/[\w-]+)\.ts$/.exec(fileName)?.[1];

/** By shared file of the rules: the rules that are made of it. */
const rulesOf = new Map();
for (const rule of filesBelow("src/rules").filter(ruleOf)) {
  for (const [, name] of readFileSync(join(project, rule), "utf8").matchAll(/ from "\.\.\/([\w-]+)"/g)) {
    const shared = `src/rules/${name}.ts`;
    rulesOf.set(shared, [...(rulesOf.get(shared) ?? []), ruleOf(rule)]);
  }
}

/** Tests that are about a file: those that bear its rule's name; of a shared file that few rules are made of, theirs too; else those of its room that are about no rule. */
function isOwn({ name, file }, fileName) {
  const rule = ruleOf(fileName);
  if (rule !== undefined) return name.split(" ").includes(rule);
  const users = rulesOf.get(fileName) ?? [];
  if (users.length <= FEW_RULES && name.split(" ").some((word) => users.includes(word))) return true;
  return fileName.startsWith("src/values/") ? file.startsWith("test/values/") : /^test\/rules\/(?!examples)[\w-]+\.test\.ts$/.test(file);
}

/** Tests from the front, for as long as they take no more than `milliseconds`. */
function within(milliseconds, reaching) {
  let left = milliseconds;
  return reaching.filter(({ ms }) => (left -= ms) >= 0);
}

/** The tests to be tried, in order. */
function testsFor({ id, fileName }) {
  const quickestFirst = [...reached.get(id).tests].sort((a, b) => a.ms - b.ms);
  const own = quickestFirst.filter((test) => isOwn(test, fileName));
  const others = quickestFirst.filter((test) => !isOwn(test, fileName));
  const chosen = [...within(OWN_MS, own), ...within(own.length > 0 ? REST_MS : OWN_MS, others)];
  return chosen.length > 0 ? chosen : quickestFirst.slice(0, 1);
}

const results = new Map(mutated.map((file) => [file, { killed: 0, timeout: 0, survived: 0, uncovered: 0, static: 0 }]));
const survivors = [];
function note(mutant, outcome) {
  const { fileName: file, location: { start, end }, mutatorName, replacement } = mutant;
  results.get(file)[outcome]++;
  if (outcome !== "survived" && outcome !== "uncovered") return;
  const lines = readFileSync(join(project, file), "utf8").split("\n").slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  survivors.push({ file, line: start.line + 1, column: start.column + 1, outcome, mutator: mutatorName, original: lines.join("\n").slice(start.column), replacement });
}

function writeReport() {
  writeFileSync(join(project, ".cache/mutation/report.json"), `${JSON.stringify({ files: Object.fromEntries(results), survivors }, null, 1)}\n`);
}

const queue = [];
for (const mutant of mutants) {
  const { tests: reaching, hits } = reached.get(mutant.id);
  if (mutant.status === "Ignored") continue;
  if (reaching.length === 0) note(mutant, loaded.has(mutant.id) ? "static" : "uncovered");
  else {
    const chosen = testsFor(mutant);
    queue.push({ ...mutant, hits, keepsValues: keeping.has(mutant.fileName), tests: chosen.map(({ file, at }) => ({ file, at })), ms: chosen.reduce((sum, { ms }) => sum + ms, 0) });
  }
}
let done = 0;
await runMutants(queue, Math.min(2, availableParallelism()), (mutant, outcome) => {
  note(mutant, outcome);
  if (++done % 500 > 0) return;
  writeReport();
  console.log(`${done} of ${queue.length} (${minutes()})`);
});

function line(name, files) {
  const sum = (outcome) => files.reduce((all, file) => all + results.get(file)[outcome], 0);
  const caught = sum("killed") + sum("timeout");
  const counted = caught + sum("survived") + sum("uncovered");
  const score = counted === 0 ? 100 : (100 * caught) / counted;
  console.log(`${score.toFixed(1).padStart(5)} %  ${name}: ${counted} mutants, ${sum("killed")} killed, ${sum("timeout")} timeouts, ${sum("survived")} survived, ${sum("uncovered")} no coverage; ${sum("static")} static left out`);
  return score;
}
survivors.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
if (given.length > 0) for (const { file, line: at, outcome, original, replacement } of survivors) console.log(`${file}:${at} ${outcome}: ${original.replace(/\s+/g, " ").slice(0, 120)} → ${replacement.replace(/\s+/g, " ").slice(0, 80)}`);
for (const file of mutated) line(file, [file]);
const scores = ROOMS.map((room) => [room, mutated.filter((file) => file.startsWith(`${room}/`))]).filter(([, files]) => files.length > 0).map(([room, files]) => line(room, files));
writeReport();
console.log(`${minutes()}; survivors in .cache/mutation/report.json`);
process.exitCode = scores.every((score) => score >= LEAST_PER_CENT) ? 0 : 1;
