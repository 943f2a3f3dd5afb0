import { sampleTables } from "../../scripts/sample/sample-tables";
import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import type { EditValue, NewTable } from "../../src/workbook/batch";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

function cellValue(value: EditValue): CellValue {
  return typeof value === "object" && value !== null ? serialFromDay(dayFromIso(value.date), false) : value;
}

function snapshotOf(table: NewTable): TableSnapshot {
  return {
    name: table.name,
    sheet: table.sheet,
    firstRow: 2,
    firstColumn: 1,
    headers: table.headers,
    // A table without data holds one blank row, which is no row.
    rows: table.rows.map((row) => row.map(cellValue)).filter((row) => row.some((value) => value !== null)),
    formats: table.headers.map((header) => table.formats?.[header] ?? "General"),
    formulas: table.headers.map(() => null),
    hasTotals: false,
  };
}

/** What `read()` answers on a workbook that holds these tables alone. */
export function snapshotOfTables(tables: readonly NewTable[], name: string): WorkbookSnapshot {
  return {
    tables: tables.map(snapshotOf),
    candidates: [],
    ownSheets: [],
    facts: {
      name,
      sheets: tables.map((table) => table.sheet),
      date1904: false,
      readOnly: false,
      protectedSheets: [],
      language: null,
    },
  };
}

/** What `read()` answers on the sample workbook, built from its data file without a workbook. */
export function sampleSnapshot(): WorkbookSnapshot {
  return snapshotOfTables(sampleTables(), "rmr-2022.xlsx");
}
