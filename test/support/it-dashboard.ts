import { join } from "node:path";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { byTitle, readCsv } from "./read-csv";

const PERIOD = "2012-08";
/** A completion after this is projected, one before it actual. */
const SEEN = "2012-09-01";

function table(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): TableSnapshot {
  return {
    name, sheet: name, firstRow: 2, firstColumn: 1, headers, rows, formats: headers.map(() => "General"), formulas: headers.map(() => null), hasTotals: false,
  };
}

function number(text: string): CellValue {
  return text === "" ? null : Number(text);
}

/** What the dashboard says of each project's days, in the order of the milestone rows; `NaN` where it says nothing. */
export interface DashboardDays {
  readonly code: string;
  /** Planned less projected: plus is early. */
  readonly variance: number;
}

/**
 * US federal IT projects as a workbook: planned and projected completion as a milestone, planned and projected cost in
 * million dollars. The deviation is the dashboard's own, plan less projected. The dates are its texts, with a time.
 */
export function dashboardWorkbook(): { readonly snapshot: WorkbookSnapshot; readonly days: readonly DashboardDays[] } {
  const projects = byTitle(readCsv(join(__dirname, "../fixtures/us-it-dashboard/projects.csv"), ",", "utf-8")).map((cells) => {
    const text = (title: string): string => cells.get(title) ?? "";
    return {
      code: `${text("Unique Investment Identifier")}/${text("Project ID")}`,
      name: text("Project Name"),
      planned: text("Planned Project Completion Date (B2)"),
      projected: text("Projected/Actual Project Completion Date (B2)"),
      days: text("Schedule Variance (in days)"),
      cost: [text("Planned Cost ($ M)"), text("Projected/Actual Cost ($ M)"), text("Cost Variance ($ M)")].map(number),
    };
  });
  const dated = projects.filter(({ planned, projected }) => planned !== "" && projected !== "");
  const tables = [
    table("Programme", ["Setting", "Value"], [["Language", "English"], ["Rate USD", 1]]),
    table("Initiatives", ["Code", "Initiative"], projects.map(({ code, name }) => [code, name])),
    table("Milestones", ["Code", "ID", "Milestone", "Planned finish", "Forecast", "Delivered"], dated.map(({ code, name, planned, projected }) =>
      projected < SEEN ? [code, "MP1", name, planned, null, projected] : [code, "MP1", name, planned, projected, null])),
    table("Economy", ["PeriodID", "Code", "Plan to date ($ M)", "Actual to date ($ M)", "Deviation ($ M)"], projects.map(({ code, cost }) => [PERIOD, code, ...cost])),
  ];
  return {
    snapshot: {
      tables,
      candidates: [],
      ownSheets: [],
      facts: { name: null, sheets: tables.map(({ sheet }) => sheet), date1904: false, readOnly: false, protectedSheets: [], language: "en-US" },
    },
    days: dated.map(({ code, days }) => ({ code, variance: days === "" ? NaN : Number(days) })),
  };
}
