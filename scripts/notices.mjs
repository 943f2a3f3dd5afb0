import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./run-step.mjs";

const noticesFile = join(project, "THIRD-PARTY-NOTICES.md");

/** Packages that reach the user, with what they build on: everything in the lockfile that is not for development alone. */
function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.optional)
    .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + 13), version: entry.version, folder: join(project, path) }));
}

function licenceText(folder) {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name)) : undefined;
  return file === undefined ? "" : readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}

function notices() {
  const listed = shippedPackages().map((each) => {
    const { license } = JSON.parse(readFileSync(join(each.folder, "package.json"), "utf8"));
    return { ...each, licence: typeof license === "string" ? license : (license?.type ?? "see its text"), text: licenceText(each.folder) };
  });
  const ofText = Map.groupBy ? Map.groupBy(listed, ({ text }) => text) : listed.reduce((groups, each) => groups.set(each.text, [...(groups.get(each.text) ?? []), each]), new Map());
  const rows = listed.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`).sort();
  const texts = [...ofText]
    .filter(([text]) => text !== "")
    .map(([text, users]) => `## ${[...new Set(users.map(({ name }) => name))].sort().join(", ")}\n\n\`\`\`text\n${text}\n\`\`\``)
    .sort();
  return ["# Third-party notices", "", "Statusark is made with these packages. Made by `npm run notices`.", "", "| package | version | licence |", "| --- | --- | --- |", ...rows, "", texts.join("\n\n"), ""].join("\n");
}

const text = notices();
if (process.argv.includes("--check")) {
  const isCurrent = existsSync(noticesFile) && readFileSync(noticesFile, "utf8").replaceAll("\r\n", "\n") === text;
  if (!isCurrent) console.error("THIRD-PARTY-NOTICES.md does not match package-lock.json: run npm run notices.");
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(noticesFile, text);
  console.log(text.split("\n").filter((line) => line.startsWith("|")).join("\n"));
}
