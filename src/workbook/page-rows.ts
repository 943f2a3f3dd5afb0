import type { PagePlan, SheetPlan } from "./sheet-plan";

/** A page with the worksheet rows that it takes, 1-based. */
export interface PlacedPage {
  readonly page: PagePlan;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The pages one below the other from row 1. */
export function placePages(plan: SheetPlan): readonly PlacedPage[] {
  const placed: PlacedPage[] = [];
  let above = 0;
  for (const page of plan.pages) {
    placed.push({ page, firstRow: above + 1, lastRow: above + page.heights.length });
    above += page.heights.length;
  }
  return placed;
}

/** A worksheet's name as a formula refers to it: `'It''s me'`. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
