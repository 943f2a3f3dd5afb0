import type { Programme } from "../model/programme";
import { acknowledgedRows } from "../rules/acknowledged";
import type { Finding } from "../rules/finding";
import { acknowledgementsTable } from "../tables/acknowledgements-table";
import { isoDate, type Day } from "../values/calendar-date";
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
    if (column !== undefined) row[part.snapshot.headers[column] ?? ""] = values[field];
    else if (field !== "date") throw new WorkbookError("column-missing", acknowledgementsTable.fields[field].titles[language][0] ?? field);
  }
  return { appended: [{ table: part.snapshot.name, rows: [row] }] };
}

/** Takes a finding's acknowledgement out of the table: its row where it is the last, else what stands in it. */
export function withoutAcknowledgement(programme: Programme, { rule, key }: Finding): Pick<Batch, "edits" | "removed"> {
  const table = programme.tables.acknowledgements;
  const rows = acknowledgedRows(programme, rule, key);
  const [row] = rows;
  const part = table.parts.at(-1);
  if (rows.length === 1 && row !== undefined && part && row === part.to - 1) return { removed: [{ table: part.snapshot.name, rows: 1 }] };
  const edits = rows.flatMap((at) => FIELDS.flatMap((field): readonly CellEdit[] => {
    const place = table.place(at, field);
    return place ? [{ sheet: place.sheet, cell: place.cell, value: null }] : [];
  }));
  return { edits };
}
