const AFTER = "node_modules/";

function nameOf(path) {
  return path.slice(path.lastIndexOf(AFTER) + AFTER.length);
}

function purl(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** Lockfile path of a package that the one at `path` depends on: the nearest above it, as Node looks. */
function resolved(packages, path, name) {
  const above = path.split(`/${AFTER}`);
  for (let depth = path === "" ? 0 : above.length; depth >= 0; depth--) {
    const tried = [...above.slice(0, depth), depth === 0 ? `${AFTER}${name}` : name].join(`/${AFTER}`);
    if (packages[tried]) return tried;
  }
  return null;
}

function hashes(integrity = "") {
  return integrity.split(" ").filter((each) => each.startsWith("sha512-")).map((each) => ({ alg: "SHA-512", content: Buffer.from(each.slice(7), "base64").toString("hex") }));
}

/**
 * What the built program is made of, as CycloneDX 1.5: every package that `dependencies` of package.json lead to, from
 * the lockfile. The same lockfile gives the same text.
 */
export function billOfMaterials({ name, version, license, dependencies = {} }, { packages }) {
  const found = new Map();
  const waiting = Object.keys(dependencies).map((each) => resolved(packages, "", each));
  const needs = (path) => {
    const entry = packages[path] ?? {};
    const wanted = [...Object.keys(entry.dependencies ?? {}), ...Object.keys(entry.peerDependencies ?? {}).filter((each) => !entry.peerDependenciesMeta?.[each]?.optional)];
    return wanted.map((each) => resolved(packages, path, each)).filter((each) => each !== null && !packages[each].dev);
  };
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === null || found.has(path)) continue;
    found.set(path, packages[path]);
    waiting.push(...needs(path));
  }
  const ref = (path) => `${nameOf(path)}@${packages[path].version}`;
  const paths = [...found.keys()].sort();
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { "bom-ref": `${name}@${version}`, type: "application", name, version, licenses: [{ license: { id: license } }], purl: purl(name, version) } },
    components: paths.map((path) => {
      const entry = packages[path];
      return {
        "bom-ref": ref(path),
        type: "library",
        name: nameOf(path),
        version: entry.version,
        purl: purl(nameOf(path), entry.version),
        ...(entry.license ? { licenses: [/ (OR|AND) /.test(entry.license) ? { expression: entry.license } : { license: { id: entry.license } }] } : {}),
        hashes: hashes(entry.integrity),
      };
    }),
    dependencies: [
      { ref: `${name}@${version}`, dependsOn: Object.keys(dependencies).map((each) => ref(resolved(packages, "", each))).sort() },
      ...paths.map((path) => ({ ref: ref(path), dependsOn: [...new Set(needs(path).map(ref))].sort() })),
    ],
  };
}
