import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Holds a text to the file that was reviewed; `npm run golden` (UPDATE_GOLDEN=1) rewrites it. */
export function expectGolden(file: string, text: string): void {
  if (process.env["UPDATE_GOLDEN"] === "1") {
    writeFileSync(file, text);
    return;
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: run «npm run golden» and review what it writes`);
  expect(text).toBe(readFileSync(file, "utf8"));
}
