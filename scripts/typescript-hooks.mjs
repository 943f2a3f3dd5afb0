import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const extensions = [".ts", ".tsx"];

/** Finds the TypeScript file that an import without an extension means. */
export function resolve(specifier, context, next) {
  if (/^\.{1,2}\//.test(specifier) && context.parentURL) {
    for (const extension of extensions) {
      const url = new URL(specifier + extension, context.parentURL);
      if (existsSync(fileURLToPath(url))) return { url: url.href, format: "module", shortCircuit: true };
    }
  }
  return next(specifier, context);
}

/** Strips types on the way in; the line numbers of the source stay in stack traces. */
export async function load(url, context, next) {
  if (!extensions.some((extension) => url.endsWith(extension))) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    sourceMaps: "inline",
    module: { type: "es6" },
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: url.endsWith(".tsx") }, transform: { react: { runtime: "automatic" } } },
  });
  return { format: "module", source: code, shortCircuit: true };
}
