import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest-problems.mjs";
import { project, tool } from "./run-step.mjs";

/** Pixels of a PNG among the project's files, by the address that the manifest gives. */
function iconSize(address) {
  const file = join(project, new URL(address).pathname);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return bytes.subarray(12, 16).toString("latin1") === "IHDR" ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null;
}

/** Text of a file among the project's, by the address that the manifest gives. */
function textAt(address) {
  const file = join(project, new URL(address).pathname);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Names that the code gives to `Office.actions.associate`. */
function functionNames() {
  const file = join(project, "src/commands.ts");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  return text.split("actions.associate(").slice(1).map((rest) => rest.slice(rest.indexOf('"') + 1).split('"')[0]);
}

const manifest = process.argv[2] ?? join(project, "manifest.xml");
const problems = manifestProblems(readFileSync(manifest, "utf8"), { iconSize, textAt, functionNames: functionNames() });
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "The manifest's structure is right." : `${problems.length} problems in the manifest.`);

// Microsoft's own check posts the file to a service of theirs: not to be reached is not to be wrong.
const answer = spawnSync(process.execPath, [tool("office-addin-manifest/cli.js"), "validate", manifest], { encoding: "utf8", timeout: 60_000 });
const said = `${answer.stdout ?? ""}${answer.stderr ?? ""}`;
const unreachable = answer.status !== 0 && /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network|fetch failed|socket|proxy|getaddrinfo|status.*5\d\d/i.test(said);
if (answer.status === 0) console.log("Microsoft's validation service accepts the manifest.");
else if (unreachable || answer.error) console.log("Microsoft's validation service could not be reached: only the structure was checked.");
else console.error(said.trim());

process.exitCode = problems.length === 0 && (answer.status === 0 || unreachable || answer.error) ? 0 : 1;
