import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack from "webpack";
import { configurations } from "../webpack.config.js";
import { billOfMaterials } from "./bill-of-materials.mjs";
import { checkSize } from "./check-size.mjs";

/** Builds everything for production into `dist`. */
const folder = resolve(import.meta.dirname, "../dist");
rmSync(folder, { recursive: true, force: true });

const compiler = webpack(configurations("production", folder));
const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result))));
await new Promise((done) => compiler.close(done));
if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
if (stats.hasErrors()) process.exit(1);

const commandLine = join(folder, "statusark.mjs");
if (existsSync(commandLine)) chmodSync(commandLine, 0o755);
const read = (name) => JSON.parse(readFileSync(resolve(import.meta.dirname, "..", name), "utf8"));
writeFileSync(join(folder, "bill-of-materials.cdx.json"), `${JSON.stringify(billOfMaterials(read("package.json"), read("package-lock.json")), null, 2)}\n`);

const { lines, kept } = checkSize(folder);
console.log(lines.join("\n"));
if (!kept) process.exitCode = 1;
