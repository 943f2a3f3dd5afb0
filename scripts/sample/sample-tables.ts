import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableDefinition, TableKind } from "../../src/tables/table-definition";
import { tableDefinitions } from "../../src/tables/table-definitions";
import type { EditValue, NewTable } from "../../src/workbook/batch";
import { columnWidths } from "./column-widths";

interface SampleData {
  /** Rows by field; a field that is left out is blank. */
  readonly tables: readonly { readonly kind: TableKind; readonly rows: readonly Readonly<Record<string, EditValue>>[] }[];
}

const FORMATS = { text: "General", date: "dd.mm.yyyy", amount: "#,##0", number: "General" } as const;

/** The data file as it stands. */
export function readSample(): SampleData {
  return JSON.parse(readFileSync(join(import.meta.dirname, "rmr-2022.json"), "utf8")) as SampleData;
}

/** The sample programme as tables in the order of their sheets, with bokmål headers; a table without rows gets a blank one. */
export function sampleTables(): readonly NewTable[] {
  return readSample().tables.map(({ kind, rows }) => {
    const definition: TableDefinition = tableDefinitions[kind];
    const fields = Object.entries(definition.fields);
    const title = (field: (typeof fields)[number]): string => field[1].titles.nb[0] ?? field[0];
    const headers = fields.map(title);
    return {
      sheet: definition.sheet.nb,
      name: definition.name,
      headers,
      rows: (rows.length > 0 ? rows : [{}]).map((row) => fields.map(([field]) => row[field] ?? null)),
      formats: Object.fromEntries(fields.map((field) => [title(field), FORMATS[field[1].kind]])),
      widths: columnWidths(kind, fields.map((field) => [field[0], title(field)] as const)),
    };
  });
}
