import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../fixtures/workbooks");

/** A fixture that is no usable workbook: it has neither a workbook part nor content types. */
export const REFUSED_FIXTURE = "libraries/exceljs/missing-bits.xlsx";

/** Bytes of a file under test/fixtures/workbooks, by its path there. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, name)));
}

/** Paths of every workbook under test/fixtures/workbooks that can be opened. */
export const FIXTURES: readonly string[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.xls[xm]$/.test(name) && name !== REFUSED_FIXTURE)
  .sort();
