import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, getState, it, test } from "jest-circus";
import { expect } from "expect";
import fastCheck from "fast-check";
import { tree } from "./mutated-tree.mjs";

const require = createRequire(join(tree, "package.json"));
require.extensions[".ts"] = require.extensions[".js"];
require.extensions[".tsx"] = require.extensions[".js"];
Object.assign(globalThis, { describe, it, test, expect, beforeAll, beforeEach, afterAll, afterEach, jest: { requireActual: require } });
// A property that fails has told enough: no search for its smallest case.
fastCheck.configureGlobal({ endOnFailure: true });

function blocksOf({ parent }) {
  return parent ? [...blocksOf(parent), parent] : [];
}

function testsIn(block) {
  return block.children.flatMap((each) => (each.type === "describeBlock" ? testsIn(each) : each.fn && each.mode !== "skip" ? [each] : []));
}

const loaded = new Map();

/** The tests of a file, in their order; jest's own functions gather them. */
export function testsOf(file) {
  let tests = loaded.get(file);
  if (!tests) {
    describe(file, () => {
      require(join(tree, file));
    });
    tests = testsIn(getState().rootDescribeBlock.children.at(-1));
    loaded.set(file, tests);
  }
  return tests;
}

/** Lets every file be loaded anew, so that nothing is left of what was kept between calls. */
export function forgetModules() {
  for (const path of Object.keys(require.cache).filter((each) => each.startsWith(tree))) delete require.cache[path];
  loaded.clear();
}

export function nameOf(each) {
  return [...blocksOf(each).slice(1).map(({ name }) => name), each.name].join(" › ");
}

/** Runs one test by itself, with all that stands before and after it; answers what it fails with, or null. */
export async function failureOf(each) {
  const hooks = (...types) => blocksOf(each).flatMap((block) => block.hooks).filter(({ type }) => types.includes(type));
  try {
    for (const { fn } of hooks("beforeAll", "beforeEach")) await fn();
    await each.fn();
    for (const { fn } of hooks("afterEach", "afterAll")) await fn();
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
