import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { billOfMaterials } from "../../scripts/bill-of-materials.mjs";

const read = (file: string): string => readFileSync(resolve(__dirname, "../..", file), "utf8");
const manifest = JSON.parse(read("package.json")) as { name: string; version: string; dependencies: Record<string, string>; devDependencies: Record<string, string> };
const bill = billOfMaterials(manifest, JSON.parse(read("package-lock.json")) as object);
const refs = new Set(bill.components.map((component) => component["bom-ref"]));

it("lists every direct dependency at its version, and nothing that is for development alone", () => {
  for (const [name, version] of Object.entries(manifest.dependencies)) expect(refs).toContain(`${name}@${version}`);
  for (const name of ["typescript", "jest", "webpack", "@microsoft/office-js"]) expect(refs).not.toContain(`${name}@${manifest.devDependencies[name] ?? ""}`);
});

it("says of each its licence, the hash of its package and what it needs, all of which is listed", () => {
  for (const { licenses, hashes, purl } of bill.components) {
    expect([purl, licenses?.length]).toEqual([purl, 1]);
    expect([purl, hashes.map(({ alg, content }) => [alg, content.length])]).toEqual([purl, [["SHA-512", 128]]]);
  }
  expect(bill.dependencies.map(({ ref }) => ref)).toEqual([`${manifest.name}@${manifest.version}`, ...bill.components.map((component) => component["bom-ref"])]);
  expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
});

it("lists what the licence notices list; types reach nobody", () => {
  const noticed = [...read("THIRD-PARTY-NOTICES.md").matchAll(/^\| (\S+) \| (\d\S*) \|/gm)].map(([, name, version]) => `${name ?? ""}@${version ?? ""}`);
  expect(noticed.filter((ref) => !ref.startsWith("@types/")).sort()).toEqual([...refs].sort());
});

it("finds a package where Node would: beside what needs it before further up", () => {
  const packages = {
    "node_modules/a": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA", dependencies: { b: "2" } },
    "node_modules/a/node_modules/b": { version: "2.0.0", license: "MIT", integrity: "sha512-AAAA", dependencies: { c: "1" } },
    "node_modules/b": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" },
    "node_modules/c": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" },
    "node_modules/d": { version: "1.0.0", license: "MIT", integrity: "sha512-AAAA" },
  };
  expect(billOfMaterials({ name: "x", version: "1.0.0", dependencies: { a: "1.0.0" } }, { packages }).components.map((component) => component["bom-ref"])).toEqual(["a@1.0.0", "b@2.0.0", "c@1.0.0"]);
});
