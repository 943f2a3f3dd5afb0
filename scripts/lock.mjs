import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { missingOptional } from "./missing-optional.mjs";

const lockFile = resolve(import.meta.dirname, "../package-lock.json");

/** What a platform's package says of itself in its name, for one that the registry does not hold: npm then passes it over. */
function fromName(name, version) {
  const [, os, cpu] = /-(darwin|linux|win32|freebsd|android)-([a-z0-9]+)/.exec(name) ?? [];
  return { version, ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}

function described(name, range) {
  const fields = ["version", "os", "cpu", "libc", "license", "dist.integrity", "engines"];
  try {
    const answer = execFileSync("npm", ["view", `${name}@${range}`, ...fields, "--json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    const found = JSON.parse(answer);
    return Array.isArray(found) ? found.at(-1) : found;
  } catch {
    console.warn(`${name} is not in the registry; its entry follows from its name.`);
    return fromName(name, range.replace(/^[^0-9]*/, ""));
  }
}

/**
 * A lockfile written on one platform lacks the optional packages of the others, and npm 11's `ci` then refuses it.
 * Adds an entry for each that is missing.
 */
function completeLock() {
  const lock = JSON.parse(readFileSync(lockFile, "utf8"));
  let added = 0;
  for (const { path, name, range } of missingOptional(lock)) {
    const { version, os, cpu, libc, license, "dist.integrity": integrity, engines } = described(name, range);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(integrity ? { integrity } : {}),
      ...(cpu ? { cpu: [cpu].flat() } : {}),
      ...(lock.packages[path]?.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc].flat() } : {}),
      ...(license ? { license } : {}),
      optional: true,
      ...(os ? { os: [os].flat() } : {}),
      ...(engines ? { engines } : {}),
    };
    added++;
  }
  const [root, ...rest] = Object.entries(lock.packages);
  if (added > 0) lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, "en"))]);
  writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added === 0 ? "package-lock.json holds every platform's packages." : `Added ${added} packages of other platforms to package-lock.json.`);
}

completeLock();
