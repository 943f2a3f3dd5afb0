import { placePages } from "../../workbook/page-rows";
import type { PlanCell, SheetPlan } from "../../workbook/sheet-plan";
import type { XlsxBook } from "../xlsx-book";
import { serialOf } from "./value-change";

function checkCell(book: XlsxBook, plan: SheetPlan, names: ReadonlySet<string>, height: number, cell: PlanCell): string | null {
  const { row, column, value } = cell;
  if (row < 1 || row + (cell.rows ?? 1) - 1 > height) return "stands outside its page";
  if (column < 1 || column + (cell.columns ?? 1) - 1 > plan.columnWidths.length) return "stands outside the columns";
  if (!(cell.style in plan.styles)) return `has no style ${cell.style}`;
  if (cell.link !== undefined && !names.has(cell.link)) return `links to ${cell.link}, which no page has`;
  if (typeof value === "number" && !Number.isFinite(value)) return "is no number";
  if (typeof value === "object") serialOf(book, value.date);
  return null;
}

/** Throws RangeError for a plan that could not be written whole, before anything is touched. */
export function checkPlan(book: XlsxBook, plan: SheetPlan): void {
  const names = new Set(plan.pages.map((page) => page.name));
  if (plan.pages.length === 0 || names.size !== plan.pages.length) throw new RangeError(`Pages of ${plan.sheet} must have names of their own`);
  for (const { page } of placePages(plan)) {
    const taken = new Set<number>();
    for (const cell of page.cells) {
      const wrong = checkCell(book, plan, names, page.heights.length, cell);
      if (wrong !== null) throw new RangeError(`${page.name}: row ${String(cell.row)}, column ${String(cell.column)} ${wrong}`);
      for (let row = cell.row; row < cell.row + (cell.rows ?? 1); row++) {
        for (let column = cell.column; column < cell.column + (cell.columns ?? 1); column++) {
          const key = row * plan.columnWidths.length + column;
          if (taken.has(key)) throw new RangeError(`${page.name}: two cells at row ${String(row)}, column ${String(column)}`);
          taken.add(key);
        }
      }
    }
  }
}
