import { FACT_SHEET, onFreshSheet, type Fact } from "../fact";

/** Excel takes no longer text in a cell. */
const LONGEST = 32_767;

/** How many of the cells hold something after a write whose last value is too long; `null` where that was no error. */
async function writtenBefore(rows: number, columns: number): Promise<number | null> {
  return onFreshSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column): string | number => row * columns + column + 1));
    const last = values[rows - 1];
    if (last) last[columns - 1] = "x".repeat(LONGEST + 1);
    range.values = values;
    try {
      await context.sync();
      return null;
    } catch {
      return Excel.run(async (again) => {
        const used = again.workbook.worksheets.getItem(FACT_SHEET).getUsedRangeOrNullObject(true);
        used.load("values");
        await again.sync();
        return used.isNullObject ? 0 : used.values.flat().filter((value) => value !== "").length;
      });
    }
  });
}

function fact(name: string, rows: number, columns: number): Fact {
  return {
    name,
    async find() {
      const written = await writtenBefore(rows, columns);
      if (written === null) return { holds: null, seen: "a text of 32 768 characters was taken, so nothing failed" };
      return { holds: written === 0, seen: `${String(written)} of ${String(rows * columns)} cells hold something after the failure` };
    },
  };
}

export const WRITE_FACTS: readonly Fact[] = [
  fact("a page of 36 × 24 cells is written all or nothing", 36, 24),
  fact("a write of 1 501 cells that fails in its last cell leaves nothing", 1501, 1),
];
