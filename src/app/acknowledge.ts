import type { Programme } from "../model/programme";
import { acknowledgedRows } from "../rules/acknowledged";
import type { Finding } from "../rules/finding";
import { acknowledgementsTable } from "../tables/acknowledgements-table";
import type { TablePart } from "../tables/read-table";
import { isoDate, type Day } from "../values/calendar-date";
import { isCellError } from "../values/cell-value";
import { textAt } from "../values/item-at";
import { cellAddress } from "../workbook/address";
import type { Batch, CellEdit, EditValue } from "../workbook/batch";
import { WorkbookError } from "../workbook/workbook-error";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { freeName, sheetForTable } from "./free-name";
import { newTable } from "./new-table";

interface Given {
  readonly reason: string;
  readonly initials: string;
  readonly day: Day;
}

const FIELDS = ["rule", "key", "reason", "initials", "date"] as const;

/**
 * A row in the table of acknowledgements, or that table with its first row. Throws WorkbookError "column-missing" where
 * the workbook's own table has no column for what an acknowledgement needs.
 */
export function acknowledgementRow({ tables, language }: Programme, { facts, tables: known }: WorkbookSnapshot, { rule, key }: Finding, { reason, initials, day }: Given): Pick<Batch, "tables" | "appended"> {
  const values: Readonly<Record<(typeof FIELDS)[number], EditValue>> = { rule, key, reason, initials, date: { date: isoDate(day) } };
  const part = tables.acknowledgements.parts.at(-1);
  if (!part) {
    const table = newTable("acknowledgements", language, [values]);
    return { tables: [{ ...table, sheet: sheetForTable(table.sheet, facts), name: freeName(table.name, known.map(({ name }) => name)) }] };
  }
  const row: Record<string, EditValue> = {};
  for (const field of FIELDS) {
    const column = part.columnOf.get(field);
    if (column !== undefined) row[textAt(part.snapshot.headers, column)] = values[field];
    else if (field !== "date") throw new WorkbookError("column-missing", textAt(acknowledgementsTable.fields[field].titles[language], 0));
  }
  return { appended: [{ table: part.snapshot.name, rows: [row] }] };
}

/** Rows of a table without some, as edits that move the ones below up and blank rows taken from its end. */
function withoutRows({ snapshot }: TablePart, gone: readonly number[]): Required<Pick<Batch, "edits" | "removed">> {
  const { name, sheet, firstRow, firstColumn, rows } = snapshot;
  const kept = rows.filter((_, at) => !gone.includes(at));
  const edits = kept.flatMap((row, at) => row.flatMap((value, column): readonly CellEdit[] => {
    if (value === (rows[at]?.[column] ?? null) || isCellError(value)) return [];
    return [{ sheet, cell: cellAddress(firstRow + at, firstColumn + column), value }];
  }));
  return { edits, removed: [{ table: name, rows: gone.length }] };
}

/** Whether nothing in a table is anybody else's: it has our columns alone, and neither formulas nor errors. */
function isAllOurs({ snapshot, columnOf }: TablePart): boolean {
  return snapshot.isRange === undefined && columnOf.size === snapshot.headers.length && snapshot.formulas.every((column) => column === null) && !snapshot.rows.flat().some(isCellError);
}

/** Tables that hold a finding's acknowledgements. */
export function tablesOfAcknowledgement(programme: Programme, { rule, key }: Finding): readonly string[] {
  return [...new Set(acknowledgedRows(programme, rule, key).map((row) => programme.tables.acknowledgements.partOf(row).snapshot.name))];
}

/**
 * Takes a finding's acknowledgement out of the table, and the rows below it move up. In a table with columns of
 * somebody's own, whose contents would then stand beside another acknowledgement, its cells are blanked instead.
 */
export function withoutAcknowledgement(programme: Programme, { rule, key }: Finding): Pick<Batch, "edits" | "removed"> {
  const table = programme.tables.acknowledgements;
  const rows = acknowledgedRows(programme, rule, key);
  const edits: CellEdit[] = [];
  const removed: NonNullable<Batch["removed"]>[number][] = [];
  for (const part of table.parts) {
    const own = rows.filter((row) => row >= part.from && row < part.to);
    if (own.length === 0) continue;
    if (isAllOurs(part)) {
      const less = withoutRows(part, own.map((row) => row - part.from));
      edits.push(...less.edits);
      removed.push(...less.removed);
      continue;
    }
    for (const row of own) {
      for (const field of FIELDS) {
        const place = table.place(row, field);
        if (place) edits.push({ sheet: place.sheet, cell: place.cell, value: null });
      }
    }
  }
  return { edits, removed };
}
