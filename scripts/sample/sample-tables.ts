import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newTable, type FieldRow } from "../../src/app/new-table";
import type { TableKind } from "../../src/tables/table-definition";
import type { NewTable } from "../../src/workbook/batch";

interface SampleData {
  readonly tables: readonly { readonly kind: TableKind; readonly rows: readonly FieldRow[] }[];
}

/** The sample programme as tables in the order of their sheets, with bokmål headers. */
export function sampleTables(): readonly NewTable[] {
  const data = JSON.parse(readFileSync(join(import.meta.dirname, "rmr-2022.json"), "utf8")) as SampleData;
  return data.tables.map(({ kind, rows }) => newTable(kind, "nb", rows));
}
