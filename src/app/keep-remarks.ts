import { remarksTable } from "../tables/remarks-table";
import type { ReadTable } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { textAt } from "../values/item-at";
import type { Language } from "../values/language";
import type { Batch, CellEdit } from "../workbook/batch";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { OwnSheet, SheetRemark, WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { freeName, sheetForTable } from "./free-name";

type RemarkFields = FieldOf<"remarks">;

/** Remarks written on the period's sheet that the remarks table does not have yet. */
export interface KeptRemarks {
  readonly batch: Pick<Batch, "tables" | "appended" | "edits">;
  /** The workbook as it will be once the batch is written. */
  readonly snapshot: WorkbookSnapshot;
}

const FIELDS = ["period", "code", "field", "text"] as const satisfies readonly RemarkFields[];

function titleOf(field: RemarkFields, language: Language): string {
  return textAt(remarksTable.fields[field].titles[language], 0);
}

function rowsOf(period: string, remarks: readonly SheetRemark[]): readonly Readonly<Record<RemarkFields, string>>[] {
  return remarks.map(({ code, field, text }) => ({ period, code, field, text }));
}

function withRows(snapshot: WorkbookSnapshot, table: TableSnapshot): WorkbookSnapshot {
  const known = snapshot.tables.some((each) => each.name === table.name);
  return { ...snapshot, tables: known ? snapshot.tables.map((each) => (each.name === table.name ? table : each)) : [...snapshot.tables, table] };
}

function newTable(snapshot: WorkbookSnapshot, period: string, remarks: readonly SheetRemark[], language: Language): KeptRemarks {
  const headers = FIELDS.map((field) => titleOf(field, language));
  const rows = rowsOf(period, remarks).map((row) => FIELDS.map((field) => row[field]));
  const sheet = sheetForTable(remarksTable.sheet[language], snapshot.facts);
  const name = freeName(remarksTable.name, snapshot.tables.map((table) => table.name));
  const table: TableSnapshot = {
    name, sheet, firstRow: 2, firstColumn: 1, headers, rows, hasTotals: false,
    formats: headers.map(() => "@"), formulas: headers.map(() => null),
  };
  return { batch: { tables: [{ sheet, name, headers, rows, formats: Object.fromEntries(headers.map((header) => [header, "@"])) }] }, snapshot: withRows(snapshot, table) };
}

/** The version's own sheet; before it has one, that of the version before it. */
function sheetWithRemarks({ ownSheets }: WorkbookSnapshot, period: string, version: number): OwnSheet | undefined {
  const own = ownSheets.filter(({ marker }) => marker.period === period && marker.version <= version);
  return own.sort((a, b) => b.marker.version - a.marker.version)[0];
}

/**
 * The «Merknad» fields of a period's sheet are written over when it is generated again, so what a person wrote there
 * goes into the remarks table first. A field that stands blank on the sheet leaves the table's row alone.
 */
export function keepRemarks(snapshot: WorkbookSnapshot, table: ReadTable<RemarkFields>, period: string, version: number, language: Language): KeptRemarks {
  const onSheet = (sheetWithRemarks(snapshot, period, version)?.remarks ?? []).filter((remark) => remark.text.trim() !== "");
  const edits: CellEdit[] = [];
  const added: SheetRemark[] = [];
  let changed = snapshot;
  for (const remark of onSheet) {
    const row = rowOf(table, period, remark);
    if (row === -1) added.push(remark);
    else if (table.text("text").values[row] !== remark.text) {
      const place = table.place(row, "text");
      if (!place) continue;
      edits.push({ sheet: place.sheet, cell: place.cell, value: remark.text });
      changed = withCell(changed, table, row, remark.text);
    }
  }
  const last = table.parts.at(-1);
  if (added.length === 0) return { batch: edits.length === 0 ? {} : { edits }, snapshot: changed };
  if (!last) return newTable(changed, period, added, language);
  const headerOf = (field: RemarkFields): string => last.snapshot.headers[last.columnOf.get(field) ?? -1] ?? titleOf(field, language);
  const rows = rowsOf(period, added).map((row) => Object.fromEntries(FIELDS.map((field) => [headerOf(field), row[field]])));
  const target = changed.tables.find((each) => each.name === last.snapshot.name) ?? last.snapshot;
  const grown = { ...target, rows: [...target.rows, ...rows.map((row) => target.headers.map((header) => row[header] ?? null))] };
  return { batch: { ...(edits.length === 0 ? {} : { edits }), appended: [{ table: target.name, rows }] }, snapshot: withRows(changed, grown) };
}

function rowOf(table: ReadTable<RemarkFields>, period: string, remark: SheetRemark): number {
  for (let row = 0; row < table.length; row++) {
    const value = (field: RemarkFields): string => table.textAt(field, row);
    if (value("period") === period && value("code") === remark.code && value("field") === remark.field) return row;
  }
  return -1;
}

function withCell(snapshot: WorkbookSnapshot, table: ReadTable<RemarkFields>, row: number, text: string): WorkbookSnapshot {
  const part = table.partOf(row);
  const column = part.columnOf.get("text");
  const rows = part.snapshot.rows.map((cells, at) => (at === row - part.from ? cells.map((cell, index) => (index === column ? text : cell)) : cells));
  const current = snapshot.tables.find((each) => each.name === part.snapshot.name);
  return withRows(snapshot, { ...(current ?? part.snapshot), rows });
}
