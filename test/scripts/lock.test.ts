import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { missingOptional } from "../../scripts/missing-optional.mjs";

const read = (file: string): Record<string, never> => JSON.parse(readFileSync(resolve(__dirname, "../..", file), "utf8")) as Record<string, never>;

it("holds every platform's optional packages, so that a Mac and a Windows machine can install", () => {
  expect(missingOptional(read("package-lock.json"))).toEqual([]);
});

it("sees one that is missing", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { "a-linux": "1.0.0", "a-darwin": "1.0.0" } },
    "node_modules/a-linux": {},
    "node_modules/b/node_modules/c": { optionalDependencies: { "c-win32": "1.0.0", "a-linux": "1.0.0" } },
    "node_modules/b/node_modules/c-win32": {},
  };
  expect(missingOptional({ packages })).toEqual([{ path: "node_modules/a", name: "a-darwin", range: "1.0.0" }]);
});

it("names exact versions and at most fifteen direct runtime dependencies", () => {
  const { dependencies, devDependencies } = read("package.json") as unknown as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(15);
});

it("names no registry's address in the lockfile", () => {
  expect(readFileSync(resolve(__dirname, "../../package-lock.json"), "utf8")).not.toMatch(/"resolved": "http/);
});
