import type { ReadTable } from "../tables/read-table";
import { rereadCell } from "../tables/reread-cell";
import type { TableKind } from "../tables/table-definition";
import { isTotalRow } from "../tables/total-row";
import type { CellValue } from "../values/cell-value";
import { NONE } from "../values/none";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { reviseEconomyRow } from "./economy-rows";
import type { Initiative } from "./initiative";
import type { Programme } from "./programme";
import { carryRemembered } from "./remembered";

/** A cell of a table that is different now; `row` and `column` count from the snapshot's first. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What an edit of one cell reached: its row, its initiative, and what leans on its column. */
export interface Revision {
  readonly kind: "milestones" | "economy";
  readonly field: string;
  readonly row: number;
  readonly initiative: Initiative;
}

/** Columns of which a cell speaks for its row and its initiative, and for nothing that names them. */
const LOCAL = {
  milestones: ["baseline", "plan", "forecast", "delivered", "description", "comment"],
  economy: ["plan", "actual", "deviation", "forecast", "comment"],
} as const;

function fieldOf(columnOf: ReadonlyMap<string, number>, column: number): string | null {
  for (const [field, at] of columnOf) if (at === column) return field;
  return null;
}

function saysTotal(value: CellValue): boolean {
  return typeof value === "string" && isTotalRow(value);
}

function holdsFormulas({ formulas, withoutValue }: TableSnapshot, column: number): boolean {
  return (formulas[column] ?? null) !== null || (withoutValue?.[column] ?? 0) > 0;
}

/** The kind that a table is read as, where it is one alone and all of its kind. */
function kindOf({ tables }: Programme, snapshot: TableSnapshot): Revision["kind"] | null {
  let found: TableKind | null = null;
  for (const kind of Object.keys(tables) as TableKind[]) {
    const { parts } = tables[kind];
    if (!parts.some((part) => part.snapshot === snapshot)) continue;
    if (found !== null || parts.length > 1) return null;
    found = kind;
  }
  return found === "milestones" || found === "economy" ? found : null;
}

/** Where the published reports of earlier periods are compared with, a row is matched with all others. */
function hasHistory({ tables }: Programme): boolean {
  return tables.history.length > 0;
}

function initiativeAt(programme: Programme, kind: Revision["kind"], row: number): Initiative | null {
  return kind === "milestones" ? programme.milestones.separate().at(row).initiative : (programme.economy[row]?.initiative ?? null);
}

/** Where the edit of a cell stays within its row and its initiative: what it reaches. `null` where more must be read again. */
export function localRevision(programme: Programme, snapshot: TableSnapshot, { row, column, value }: CellChange): Revision | null {
  if (hasHistory(programme) || programme.tables.initiatives.parts.length === 0) return null;
  const kind = kindOf(programme, snapshot);
  const table: ReadTable | null = kind && programme.tables[kind];
  const field = table && fieldOf(table.parts[0]?.columnOf ?? new Map<string, number>(), column);
  if (kind === null || field === null || row < 0 || row >= snapshot.rows.length || holdsFormulas(snapshot, column)) return null;
  if (!(LOCAL[kind] as readonly string[]).includes(field)) return null;
  if (saysTotal(value) || saysTotal(snapshot.rows[row]?.[column] ?? null)) return null;
  if (kind === "economy" && programme.tables.economy.has("deviationShare")) return null;
  if (kind === "milestones" && (["baseline", "plan", "forecast", "delivered"] as const).some((date) => programme.tables.milestones.date(date).yearless.size > 0)) return null;
  const initiative = initiativeAt(programme, kind, row);
  return initiative && { kind, field, row, initiative };
}

/**
 * Brings a programme up to date with the edit of a cell, in place: the answer shares its rows. `null` where the edit says
 * more than its row, and the programme is to be built anew. `write` sets the cell in its snapshot.
 */
export function reviseProgramme(programme: Programme, { kind, field, row, initiative }: Revision, date1904: boolean, write: () => void): Programme | null {
  const { tables, period } = programme;
  const context = { date1904, periodFrom: period?.from ?? NONE, periodTo: period?.to ?? NONE };
  if (!rereadCell(tables[kind], row, field, context, write)) return null;
  if (kind === "milestones") programme.milestones.revise(row, initiative.milestones);
  else {
    const own = programme.economy[row];
    if (own) reviseEconomyRow(tables.economy, own);
  }
  initiative.forgetLights();
  const revised = { ...programme };
  carryRemembered(programme, revised, kind, field, row);
  return revised;
}
