import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { goldenWorkbook, GOLDEN_TODAY, type GoldenWorkbook } from "./golden-workbook";
import { sampleSnapshot } from "./sample-snapshot";

export const GOLDEN_FOLDER = join(__dirname, "../golden");

export function goldenCases(): readonly string[] {
  return readdirSync(GOLDEN_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The sample programme is held as data of its own, the others as `workbook.md`. */
export function readCase(name: string): GoldenWorkbook {
  const file = join(GOLDEN_FOLDER, name, "workbook.md");
  if (existsSync(file)) return goldenWorkbook(readFileSync(file, "utf8"));
  return { snapshot: sampleSnapshot(), flagged: [], period: null, statusDate: null, today: GOLDEN_TODAY, language: "nb" };
}

export function reviewCase(name: string): Review {
  const { snapshot, period, statusDate, today, language } = readCase(name);
  return review(snapshot, { period, statusDate, today, language });
}
