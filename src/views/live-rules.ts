import { READ } from "../tables/columns";
import type { Programme } from "../model/programme";
import type { ReadTable } from "../tables/read-table";
import type { TableKind } from "../tables/table-definition";
import { valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { columnLetters } from "../workbook/address";
import { LONGEST_FORMULA, markedFormula } from "../workbook/mark-formula";
import type { LiveRule, MarkStyle } from "../workbook/marks";
import { columnCells, type ColumnCells } from "./column-cells";

/** Slack for rows that are added below a period table after the rules were written. */
const ROWS_TO_COME = 200;
/** Share of the plan to date, as `economy/overspend` has it. */
const OVERSPEND_SHARE = 0.05;
/** Kroner that a written deviation may differ by: rounding. */
const ROUNDING = 1;

interface Draft {
  readonly name: string;
  readonly style: MarkStyle;
  readonly formula: string | null;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The status date as a formula that does not go stale: the end of the latest period in the workbook's own table, as long
 * as that is not still to come; the day's date where no such table tells.
 */
function statusDate({ tables }: Programme): string {
  const part = tables.periods.parts.find(({ snapshot, columnOf }) => columnOf.has("to") && snapshot.rows.length > 0);
  const column = part?.columnOf.get("to");
  if (!part || column === undefined) return "TODAY()";
  const { sheet, firstRow, firstColumn, rows } = part.snapshot;
  const isTyped = rows.every((row) => typeof row[column] === "number");
  if (!isTyped) return "TODAY()";
  const letters = columnLetters(firstColumn + column);
  return `MIN(TODAY(),MAX(${quoted(sheet)}!$${letters}$${String(firstRow)}:$${letters}$${String(firstRow + rows.length - 1 + ROWS_TO_COME)}))`;
}

/** Kroner that a typed number of the column stands for: a header may say «i 1000 kr». NaN for other currencies. */
function kronerPerUnit(table: ReadTable, field: string): number {
  const column = table.column(field);
  if (column.kind !== "amount") return 1;
  for (let row = 0; row < table.length; row++) {
    const raw = table.raw(row, field);
    const ore = valueAt(column.ore, row);
    if (column.details.get(row)?.convertedFrom !== undefined) return NaN;
    if (typeof raw === "number" && raw !== 0 && column.state[row] === READ && ore !== NONE) return Math.round(ore / 100 / raw) || 1;
  }
  return 1;
}

function isBlank(cell: string): string {
  return `TRIM(${cell})=""`;
}

function overdue(cells: ColumnCells, status: string, field: "baseline" | "plan"): string | null {
  const [own, plan, forecast, delivered] = [cells.cell(field), cells.cell("plan"), cells.cell("forecast"), cells.cell("delivered")];
  if (own === null || delivered === null) return null;
  const unlessReplanned = field === "baseline" && plan !== null ? `,${isBlank(plan)}` : "";
  const unlessForecast = forecast === null ? "" : `,${isBlank(forecast)}`;
  return `ISNUMBER(${own}),${isBlank(delivered)}${unlessReplanned}${unlessForecast},${own}<${status}`;
}

function late(cells: ColumnCells): string | null {
  const [delivered, baseline] = [cells.cell("delivered"), cells.cell("baseline")];
  return delivered === null || baseline === null ? null : `ISNUMBER(${delivered}),ISNUMBER(${baseline}),${delivered}-${baseline}>7`;
}

function required(cells: ColumnCells, field: string, beside: string): string | null {
  const [own, other] = [cells.cell(field), cells.cell(beside)];
  return own === null || other === null ? null : `${isBlank(own)},TRIM(${other})<>""`;
}

/** Text with two separators is a whole date; a month or a week in words is as it should be. Arguments of an AND. */
export function dateAsText(cell: string): string {
  return `ISTEXT(${cell}),LEN(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},".",""),"/",""),"-",""))<LEN(${cell})-1`;
}

/** A dash alone is a blank. Arguments of an AND. */
export function amountAsText(cell: string): string {
  return `ISTEXT(${cell}),LEN(TRIM(${cell}))>1`;
}

function milestoneDrafts(cells: ColumnCells, field: string, status: string): readonly Draft[] {
  const own = cells.cell(field) ?? "";
  switch (field) {
    case "id": return [{ name: "milestone/missing-id", style: "error", formula: required(cells, "id", "description") }];
    case "baseline": return [
      { name: "milestone/missing-field", style: "error", formula: required(cells, "baseline", "description") },
      { name: "milestone/overdue", style: "warning", formula: overdue(cells, status, "baseline") },
    ];
    case "plan": return [{ name: "milestone/overdue", style: "warning", formula: overdue(cells, status, "plan") }];
    case "delivered": return [
      { name: "milestone/delivered-ahead", style: "error", formula: `ISNUMBER(${own}),${own}>TODAY()` },
      { name: "milestone/slip", style: "note", formula: late(cells) },
    ];
    default: return [];
  }
}

function economyDrafts({ settings, tables }: Programme, cells: ColumnCells, field: string): readonly Draft[] {
  const [plan, actual, deviation] = [cells.cell("plan"), cells.cell("actual"), cells.cell("deviation")];
  if (plan === null || actual === null) return [];
  const unit = kronerPerUnit(tables.economy, "actual");
  if (unit !== kronerPerUnit(tables.economy, "plan")) return [];
  const numbers = `ISNUMBER(${plan}),ISNUMBER(${actual})`;
  if (field === "actual") {
    const least = String(settings.materiality / 100 / unit);
    return [{ name: "economy/overspend", style: "warning", formula: `${numbers},${actual}-${plan}>${least},${actual}-${plan}>${String(OVERSPEND_SHARE)}*${plan}` }];
  }
  if (field !== "deviation" || deviation === null || unit !== kronerPerUnit(tables.economy, "deviation")) return [];
  const expected = settings.deviationSign === "actual-plan" ? `${actual}-${plan}` : `${plan}-${actual}`;
  const [written, computed] = settings.deviationsUnsigned ? [`ABS(${deviation})`, `ABS(${expected})`] : [deviation, `(${expected})`];
  return [{ name: "economy/deviation-does-not-add-up", style: "error", formula: `${numbers},ISNUMBER(${deviation}),ABS(${written}-${computed})>${String(ROUNDING / unit)}` }];
}

function draftsOf(programme: Programme, kind: TableKind, field: string, cells: ColumnCells, status: string): readonly Draft[] {
  const own = cells.cell(field);
  const columnKind = (programme.tables[kind] as ReadTable).column(field).kind;
  if (own === null) return [];
  const asText: Draft[] =
    columnKind === "date" ? [{ name: "column/dates-as-text", style: "note", formula: dateAsText(own) }]
    : columnKind === "amount" ? [{ name: "column/number-as-text", style: "note", formula: amountAsText(own) }]
    : [];
  const special = kind === "milestones" ? milestoneDrafts(cells, field, status) : kind === "economy" ? economyDrafts(programme, cells, field) : [];
  return [...special, ...asText];
}

/** Kinds of tables whose columns are marked. */
export const MARKED_KINDS = ["initiatives", "milestones", "economy"] as const satisfies readonly TableKind[];

/**
 * Formula formats over the columns of the initiative, milestone and economy tables. Excel keeps them up to date while
 * somebody types, with no add-in loaded. Each looks at its own row alone and uses what Excel 2007 knows.
 */
export function liveRules(programme: Programme): readonly LiveRule[] {
  const status = statusDate(programme);
  const rules: LiveRule[] = [];
  const used = new Map<string, number>();
  for (const kind of MARKED_KINDS) {
    const table: ReadTable = programme.tables[kind];
    const fields = [...new Set(table.parts.flatMap(({ columnOf }) => [...columnOf.keys()]))];
    for (const field of fields) {
      for (const cells of columnCells(table, field)) {
        for (const { name, style, formula } of draftsOf(programme, kind, field, cells, status)) {
          if (formula === null) continue;
          const count = (used.get(name) ?? 0) + 1;
          used.set(name, count);
          const unique = count === 1 ? name : `${name}#${String(count)}`;
          const whole = `AND(${formula})`;
          if (markedFormula(unique, whole).length > LONGEST_FORMULA) continue;
          rules.push({ name: unique, sheet: cells.sheet, address: cells.address, formula: whole, style });
        }
      }
    }
  }
  return rules;
}
