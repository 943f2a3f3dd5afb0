import { spawnSync } from "node:child_process";

const ROWS = 100_000;
/** What is held at 1 000 000 rows, too: a review grows with its rows (`npm run bench`). */
const MOST = 400;

it("holds fewer than 400 bytes a row beside the cells that it was given", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--import", "./scripts/register.mjs", "test/bench/print-held-bytes.ts", String(ROWS)], { encoding: "utf8" });
  const bytes = Number(stdout || NaN);
  expect({ bytes, stderr }).toEqual({ bytes: expect.any(Number), stderr: "" });
  expect(bytes).toBeGreaterThan(100);
  expect(bytes).toBeLessThan(MOST);
});
