import type { Fix } from "../../src/rules/finding";
import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import { readArea } from "../../src/workbook/address";
import type { CellEdit, EditValue } from "../../src/workbook/batch";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

function valueOf(value: EditValue, date1904: boolean): CellValue {
  return typeof value === "object" && value !== null ? serialFromDay(dayFromIso(value.date), date1904) : value;
}

function formatAfter(value: EditValue, format: string): string {
  if (typeof value === "string") return "@";
  return typeof value === "object" && value !== null ? "dd.mm.yyyy" : format;
}

function withEdit(table: TableSnapshot, edit: CellEdit, date1904: boolean): TableSnapshot {
  const area = readArea(edit.cell);
  const row = (area?.firstRow ?? 0) - table.firstRow;
  const column = (area?.firstColumn ?? 0) - table.firstColumn;
  if (table.sheet !== edit.sheet || row < 0 || row >= table.rows.length || column < 0 || column >= table.headers.length) return table;
  const formats = table.formats[column] ?? "General";
  const perRow = typeof formats === "string" ? table.rows.map(() => formats) : [...formats];
  perRow[row] = formatAfter(edit.value, perRow[row] ?? "General");
  return {
    ...table,
    rows: table.rows.map((cells, at) => (at === row ? table.headers.map((_, each) => (each === column ? valueOf(edit.value, date1904) : (cells[each] ?? null))) : cells)),
    formats: table.formats.map((each, at) => (at === column ? perRow : each)),
    formulas: table.formulas.map((each, at) => (at === column && each ? each.map((formula, index) => (index === row ? null : formula)) : each)),
  };
}

/** The workbook after a fix, as a workbook that writes it would read again. Throws where a cell or a table is missing. */
export function applyFix(snapshot: WorkbookSnapshot, fix: Fix): WorkbookSnapshot {
  const { date1904 } = snapshot.facts;
  let { tables } = snapshot;
  for (const edit of fix.edits) {
    const after = tables.map((table) => withEdit(table, edit, date1904));
    if (after.every((table, at) => table === tables[at])) throw new Error(`No table holds ${edit.sheet}!${edit.cell}`);
    tables = after;
  }
  for (const { table: name, rows } of fix.appends) {
    if (!tables.some((table) => table.name === name)) throw new Error(`No table ${name}`);
    tables = tables.map((table) => {
      if (table.name !== name) return table;
      const added = rows.map((row) => table.headers.map((header) => valueOf(row[header] ?? null, date1904)));
      return {
        ...table,
        rows: [...table.rows, ...added],
        formats: table.formats.map((each) => (typeof each === "string" ? each : [...each, ...added.map(() => "General")])),
        formulas: table.formulas.map((each) => each && [...each, ...added.map(() => null)]),
      };
    });
  }
  return { ...snapshot, tables };
}
