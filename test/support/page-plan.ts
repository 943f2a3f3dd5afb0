import type { PagePlan, SheetPlan } from "../../src/workbook/sheet-plan";
import type { StandingPage } from "../../src/workbook/sheet-tags";
import { contractPlan } from "../../src/selftest/contract/contract-plan";

/** A page named after its slot, of so many rows. */
export function pageOf(slot: string, rows: number, more: Partial<PagePlan> = {}): PagePlan {
  return { name: `Statusark_${slot}`, title: slot, slot, heights: new Array<number>(rows).fill(12.75), cells: [{ row: 1, column: 1, value: slot, style: "title" }], ...more };
}

export function planWith(pages: readonly PagePlan[]): SheetPlan {
  return { ...contractPlan(), pages };
}

/** Pages as they stand one below the other from row 1. */
export function standing(...pages: readonly (readonly [slot: string, rows: number, name?: string])[]): readonly StandingPage[] {
  let above = 0;
  return pages.map(([slot, rows, name = `Statusark_${slot}`], index) => {
    const firstRow = above + 1;
    above += rows;
    return { name, slot, title: slot, stamp: "abc123", number: index + 1, of: pages.length, firstRow, lastRow: above };
  });
}
