import { join } from "node:path";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { byTitle, readCsv } from "./read-csv";

const FOLDER = join(__dirname, "../fixtures/gmpp");

export const GMPP_YEARS = [2015, 2017, 2019, 2021, 2023] as const;

export type GmppYear = (typeof GMPP_YEARS)[number];

/** One project's return, every cell as its department wrote it. */
interface Project {
  readonly number: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly budget: string;
  readonly forecast: string;
  /** In 2015 alone. */
  readonly variance: string;
  readonly wholeLife: string;
  readonly comment: string;
}

/** Which line of a file that stands on its side holds what. */
const LINES: Partial<Record<GmppYear, readonly (keyof Project | null)[]>> = {
  2015: ["name", "start", "end", "budget", "forecast", "variance", null, "wholeLife", "comment"],
  2017: ["name", "start", "end", "budget", "forecast", null, "wholeLife", "comment"],
};

const TITLES: Readonly<Record<keyof Project, readonly string[]>> = {
  number: ["project_number"],
  name: ["project_name"],
  start: ["start_date"],
  end: ["end_date"],
  budget: ["yearly_budget", "total_baseline"],
  forecast: ["yearly_forecast", "forecast_incl_NGC"],
  variance: [],
  wholeLife: ["wlc_baseline_incl_NCG"],
  comment: ["variance_comment"],
};

const FIELDS = Object.keys(TITLES) as (keyof Project)[];

function project(cell: (field: keyof Project) => string): Project {
  return Object.fromEntries(FIELDS.map((field) => [field, cell(field).trim()])) as unknown as Project;
}

function projectsOf(year: GmppYear): readonly Project[] {
  const rows = readCsv(join(FOLDER, `uk_${String(year)}.csv`), year >= 2021 ? ";" : ",", "windows-1252");
  const lines = LINES[year];
  const all = lines
    ? (rows[0] ?? []).slice(1).map((_, at) => project((field) => rows[lines.indexOf(field)]?.[at + 1] ?? ""))
    : byTitle(rows).map((cells) => project((field) => TITLES[field].map((title) => cells.get(title) ?? "").find((text) => text !== "") ?? ""));
  return all.filter(({ name }) => name !== "");
}

function table(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): TableSnapshot {
  return {
    name, sheet: name, firstRow: 2, firstColumn: 1, headers, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))),
    formats: headers.map(() => "General"), formulas: headers.map(() => null), hasTotals: false,
  };
}

/**
 * A year's returns as a workbook: the approved dates as milestones, the year's budget and forecast as plan and actual,
 * the whole life cost as total budget. The cells are texts, exactly as returned, in million pounds as the returns say
 * in their headers. A project's number is made up where the year has none.
 */
export function gmppWorkbook(year: GmppYear): WorkbookSnapshot {
  const period = `${String(year - 1)}-04-01..${String(year)}-03-31`;
  const projects = projectsOf(year).map((each, at) => ({ ...each, number: each.number || `P${String(at + 1).padStart(3, "0")}` }));
  const tables = [
    table("Programme", ["Setting", "Value"], [["Language", "English"], ["Rate GBP", 1], ["VAT", "excl."]]),
    table("Periods", ["PeriodID", "Type", "From", "To", "Cost date"], [[period, "custom", `${String(year - 1)}-04-01`, `${String(year)}-03-31`, `${String(year)}-03-31`]]),
    table("Initiatives", ["Code", "Initiative", "Lead", "Status", "Total budget (£m)"], projects.map(({ number, name, wholeLife }) => [number, name, "Senior owner", "ongoing", wholeLife])),
    table("Milestones", ["Code", "ID", "Milestone", "Planned finish", "Delivered"], projects.flatMap(({ number, start, end }) => [
      [number, "MP1", "Approved start", start, start],
      [number, "MP2", "Approved end", end, null],
    ])),
    table("Economy", ["PeriodID", "Code", "Plan to date (£m)", "Actual to date (£m)", "Deviation (£m)", "Comment"], projects.map(({ number, budget, forecast, variance, comment }) => [period, number, budget, forecast, variance, comment])),
  ];
  return {
    tables,
    candidates: [],
    ownSheets: [],
    facts: { name: null, sheets: tables.map(({ sheet }) => sheet), date1904: false, readOnly: false, protectedSheets: [], language: "en-GB" },
  };
}
