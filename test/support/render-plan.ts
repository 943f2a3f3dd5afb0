import type { ChartPlan, PagePlan, PlanCell, PlanValue, SheetPlan } from "../../src/workbook/sheet-plan";

function written(value: PlanValue): string {
  if (typeof value === "string") return value.replaceAll("\n", " ⏎ ");
  return typeof value === "number" ? String(value) : value.date;
}

function cellText(cell: PlanCell): string {
  const text = cell.value === undefined ? "[   ]" : written(cell.value);
  return cell.link === undefined ? text : `${text} → ${cell.link}`;
}

/** What a chart says, and its data a line for each category. */
function chartText({ title, subtitle, row, column, rows, columns, categories, series }: ChartPlan): string {
  const values = categories.values.map((category, index) =>
    [written(category), ...series.map(({ values: own }) => { const value = own[index] ?? null; return value === null ? "" : written(value); })].join(" | "));
  const names = series.map(({ name, draws, label }) => `${name} (${draws}${label === undefined ? "" : `, named ${label}`})`);
  return [`[chart over ${String(rows)} rows from ${String(row)}, ${String(columns)} columns from ${String(column)}] ${written(title)} / ${written(subtitle)}`, [categories.header, ...names].join(" | "), ...values].join("\n");
}

function pageText(page: PagePlan): string {
  const lines = page.heights.flatMap((_, index) => {
    const cells = page.cells.filter((cell) => cell.row === index + 1 && (cell.value !== undefined || cell.remark !== undefined));
    return cells.length === 0 ? [] : [cells.sort((a, b) => a.column - b.column).map(cellText).join(" | ")];
  });
  const charts = (page.charts ?? []).map((chart) => `\n${chartText(chart)}\n`).join("");
  return `## ${page.title} (${page.name})\n\n${lines.join("\n")}\n${charts}`;
}

/** A sheet plan as text, one line a row: what it says and in which order, without looks. `⏎` is a line break in a cell. */
export function renderPlan(plan: SheetPlan): string {
  return `# ${plan.sheet}\n\n${plan.pages.map(pageText).join("\n")}\n${plan.print.footer.left.replace(plan.marker.stamp.slice(0, 8), "{stamp}")}\n`;
}
