import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const kilobyte = 1000;
const budgets = { first: 150 * kilobyte, all: 350 * kilobyte };

const gzipped = (file) => gzipSync(readFileSync(file), { level: 9 }).length;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const shown = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;

/**
 * Bytes of the built pane, gzip: `first` is what its page names and so loads at once, `all` every script and style it can load.
 */
export function paneSizes(folder) {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const scripts = readdirSync(join(folder, "pane")).filter((name) => /\.(js|css)$/.test(name));
  const first = scripts.filter((name) => page.includes(`pane/${name}`));
  const weigh = (names) => sum(names.map((name) => gzipped(join(folder, "pane", name))));
  return { first: weigh(first), all: weigh(scripts) };
}

/** The sizes beside their budgets, and whether they are kept. */
export function checkSize(folder) {
  if (!existsSync(join(folder, "taskpane.html"))) return { lines: ["The pane is not built."], kept: false };
  const sizes = paneSizes(folder);
  const lines = [
    `Pane, first chunk: ${shown(sizes.first)} gzip of ${shown(budgets.first)}`,
    `Pane, everything: ${shown(sizes.all)} gzip of ${shown(budgets.all)}`,
  ];
  return { lines, kept: sizes.first <= budgets.first && sizes.all <= budgets.all };
}
