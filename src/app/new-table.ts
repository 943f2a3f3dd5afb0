import type { FieldDefinition, TableDefinition, TableKind } from "../tables/table-definition";
import { tableDefinitions } from "../tables/table-definitions";
import { textAt } from "../values/item-at";
import type { Language } from "../values/language";
import type { EditValue, NewTable } from "../workbook/batch";
import { columnWidths } from "./column-widths";

/** Values by field; a field that is left out is blank. */
export type FieldRow = Readonly<Record<string, EditValue>>;

const FORMATS = { text: "General", date: "dd.mm.yyyy", amount: "#,##0", number: "General" } as const;

/** Columns of keys that Excel would take for dates when they are typed: «2022-01» stays what it is in a text cell. */
const KEYS: readonly string[] = ["periods.id", "phasing.month", "economy.period", "reports.period", "reports.statedPeriod", "progress.period", "decisions.period", "remarks.period", "history.period", "history.version", "history.code", "history.key", "history.at", "history.rowHash"];

function formatOf(kind: TableKind, field: string, definition: FieldDefinition): string {
  const name = `${kind}.${field}`;
  if (KEYS.includes(name)) return "@";
  return name === "history.value" ? FORMATS.amount : FORMATS[definition.kind];
}

/** A table of one kind as «Lag programark» makes it: all its columns, with titles, formats and widths. */
export function newTable(kind: TableKind, language: Language, rows: readonly FieldRow[]): NewTable {
  const definition: TableDefinition = tableDefinitions[kind];
  const own = Object.entries(definition.fields).filter(([, { foundOnly }]) => foundOnly !== true);
  const fields = own.map(([field, each]) => ({ field, title: textAt(each.titles[language], 0), format: formatOf(kind, field, each) }));
  return {
    sheet: definition.sheet[language],
    name: definition.name,
    headers: fields.map(({ title }) => title),
    rows: rows.map((row) => fields.map(({ field }) => row[field] ?? null)),
    formats: Object.fromEntries(fields.map(({ title, format }) => [title, format])),
    widths: columnWidths(kind, fields.map(({ field, title }) => [field, title] as const)),
  };
}
