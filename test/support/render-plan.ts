import type { PagePlan, PlanCell, PlanValue, SheetPlan } from "../../src/workbook/sheet-plan";

function written(value: PlanValue): string {
  if (typeof value === "string") return value.replaceAll("\n", " ⏎ ");
  return typeof value === "number" ? String(value) : value.date;
}

function cellText(cell: PlanCell): string {
  const text = cell.value === undefined ? "[   ]" : written(cell.value);
  return cell.link === undefined ? text : `${text} → ${cell.link}`;
}

function pageText(page: PagePlan): string {
  const lines = page.heights.flatMap((_, index) => {
    const cells = page.cells.filter((cell) => cell.row === index + 1 && (cell.value !== undefined || cell.remark !== undefined));
    return cells.length === 0 ? [] : [cells.sort((a, b) => a.column - b.column).map(cellText).join(" | ")];
  });
  return `## ${page.title} (${page.name})\n\n${lines.join("\n")}\n`;
}

/** A sheet plan as text, one line a row: what it says and in which order, without looks. `⏎` is a line break in a cell. */
export function renderPlan(plan: SheetPlan): string {
  return `# ${plan.sheet}\n\n${plan.pages.map(pageText).join("\n")}\n${plan.print.footer.left.replace(plan.marker.stamp.slice(0, 8), "{stamp}")}\n`;
}
