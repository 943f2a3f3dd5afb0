import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { transform } from "@swc/core";
import { project } from "../run-step.mjs";

/** A copy of the project as CommonJS, in which Stryker's mutants sleep: `globalThis.__stryker__.activeMutant` wakes one. */
export const tree = join(project, ".cache/mutation/tree");

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** Paths of the files below a folder of the project, with `/` between names. */
export function filesBelow(folder) {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(project.length + 1).replaceAll("\\", "/"));
}

async function write(name, source) {
  const { code } = await transform(source, {
    filename: join(tree, name),
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: name.endsWith(".tsx") }, transform: { react: { runtime: "automatic" } } },
  });
  writeFileSync(join(tree, name), code);
}

/** Writes the tree anew, with mutants in the files named; answers them as Stryker describes them, by id. */
export async function writeMutatedTree(mutated) {
  const sources = mutated.map((name) => ({ name, mutate: true, content: readFileSync(join(project, name), "utf8") }));
  const { files, mutants } = await new Instrumenter(silent).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] });
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  rmSync(tree, { recursive: true, force: true });
  for (const name of ["src", "test", "scripts"].flatMap(filesBelow).filter((each) => !each.startsWith("test/fixtures/"))) {
    mkdirSync(dirname(join(tree, name)), { recursive: true });
    if (/\.tsx?$/.test(name)) await write(name, contents.get(name) ?? readFileSync(join(project, name), "utf8"));
    else copyFileSync(join(project, name), join(tree, name));
  }
  writeFileSync(join(tree, "package.json"), '{ "type": "commonjs" }\n');
  for (const folder of ["test/fixtures", "assets"]) symlinkSync(join(project, folder), join(tree, folder), "junction");
  return mutants;
}
