import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rulesPage } from "./docs/rules-page";

/** Writes the pages that are made from the code; `--check` only says whether they are as the code has them. */
const folder = resolve(import.meta.dirname, "../docs");
const pages = [
  ["rules.md", rulesPage("nb")],
  ["rules.en.md", rulesPage("en")],
] as const;

const differing = pages.filter(([name, text]) => {
  const file = join(folder, name);
  return !existsSync(file) || readFileSync(file, "utf8").replaceAll("\r\n", "\n") !== text;
});

if (process.argv.includes("--check")) {
  for (const [name] of differing) console.error(`docs/${name} is not as the rules have it: run npm run docs.`);
  process.exitCode = differing.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of differing) writeFileSync(join(folder, name), text);
  console.log(`Wrote ${String(differing.length)} of ${String(pages.length)} pages.`);
}
