import { tableDefinitions } from "../../src/tables/table-definitions";
import type { TableKind } from "../../src/tables/table-definition";
import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { serialFromDay } from "../../src/values/excel-serial";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";

type MadeRows = Partial<Record<TableKind, readonly Readonly<Record<string, CellValue>>[]>>;

/** `2022-01-31` as a typed date. */
export function typedDate(iso: string): number {
  return serialFromDay(dayFromIso(iso), false);
}

/** A workbook of tables told by field, with bokmål headers; only the fields that occur become columns. */
export function madeSnapshot(rows: MadeRows): WorkbookSnapshot {
  const tables = (Object.entries(rows) as [TableKind, readonly Readonly<Record<string, CellValue>>[]][]).map(([kind, made]): TableSnapshot => {
    const definition = tableDefinitions[kind];
    const titles = new Map(Object.entries(definition.fields as Record<string, { titles: { nb: readonly string[] } }>).map(([field, { titles: { nb } }]) => [field, nb[0] ?? field]));
    const fields = [...new Set(made.flatMap((row) => Object.keys(row)))];
    return {
      name: definition.name, sheet: definition.sheet.nb, firstRow: 2, firstColumn: 1,
      headers: fields.map((field) => titles.get(field) ?? field),
      rows: made.map((row) => fields.map((field) => row[field] ?? null)),
      formats: fields.map(() => "General"), formulas: fields.map(() => null), hasTotals: false,
    };
  });
  return {
    tables, candidates: [], ownSheets: [],
    facts: { name: null, sheets: tables.map(({ sheet }) => sheet), date1904: false, readOnly: false, protectedSheets: [], language: null },
  };
}
