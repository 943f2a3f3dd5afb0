import type { Programme } from "../model/programme";
import type { RecognisedTable } from "../tables/recognise-tables";
import type { ReadTable } from "../tables/read-table";
import { foldHeader } from "../tables/fold-header";
import { TABLE_KINDS, type TableKind } from "../tables/table-definition";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { listAt, textAt } from "../values/item-at";

export interface UnreadColumn {
  readonly title: string;
  /** Another column of the table has the same title, or one for the same, and was read. */
  readonly isSecond: boolean;
}

/** What the check did not look at, counted, so that nothing is dropped in silence. */
export interface LeftUnread {
  /** Names of tables that are of no known kind. */
  readonly tables: readonly string[];
  /** Columns that no field has, by table. */
  readonly columns: readonly { readonly table: string; readonly columns: readonly UnreadColumn[] }[];
  /** Rows without anything written, rows that only add up the others, and rows that belong to another period, by table. */
  readonly rows: readonly { readonly table: string; readonly blank: number; readonly totals: number; readonly otherPeriods: number }[];
  /** Cells that hold something that could not be read as a date, an amount or a number. */
  readonly cells: number;
  /** Formulas that the file holds no value of; read as blank. */
  readonly formulas: number;
}

function unreadColumns(recognised: readonly RecognisedTable[]): LeftUnread["columns"] {
  const read = new Map<RecognisedTable["snapshot"], Set<number>>();
  for (const { snapshot, columnOf } of recognised) {
    const columns = read.get(snapshot) ?? new Set<number>();
    for (const column of columnOf.values()) columns.add(column);
    read.set(snapshot, columns);
  }
  return [...read].flatMap(([{ name, headers }, columns]) => {
    const titles = new Set([...columns].map((column) => foldHeader(textAt(headers, column))));
    const left = headers.flatMap((title, column) => (columns.has(column) ? [] : [{ title, isSecond: titles.has(foldHeader(title)) }]));
    return left.length > 0 ? [{ table: name, columns: left }] : [];
  });
}

function rowsOfOtherPeriods({ economy, reports, tables }: Programme): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (kind: "economy" | "reports", row: number): void => {
    const { name } = tables[kind].partOf(row).snapshot;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { row, current } of economy) if (!current) count("economy", row);
  for (const { row, current } of reports) if (!current) count("reports", row);
  return counts;
}

type Rows = RecognisedTable["snapshot"]["rows"];

/** The codes that were read from rows: one in which a code stands is not blank. */
function codesOf({ tables }: Programme): ReadonlyMap<Rows, readonly string[]> {
  const codes = new Map<Rows, readonly string[]>();
  for (const kind of TABLE_KINDS) {
    const table: ReadTable = tables[kind];
    const [part] = table.parts;
    if (table.parts.length === 1 && part?.columnOf.has("code")) codes.set(part.snapshot.rows, table.text("code").values);
  }
  return codes;
}

function blankRows(rows: Rows, codes: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if ((codes[at] ?? "") !== "") continue;
    const row = listAt(rows, at);
    let column = 0;
    while (column < row.length && (row[column] === null || row[column] === "")) column++;
    if (column === row.length) count++;
  }
  return count;
}

function unreadCells({ tables }: Programme): number {
  const kinds: readonly TableKind[] = TABLE_KINDS;
  return kinds.reduce((sum, kind) => sum + tables[kind].failures(), 0);
}

export function leftUnread(snapshot: WorkbookSnapshot, recognised: readonly RecognisedTable[], programme: Programme): LeftUnread {
  const known = new Set(recognised.map((table) => table.snapshot));
  const otherPeriods = rowsOfOtherPeriods(programme);
  const totals = new Map<string, number>();
  for (const kind of TABLE_KINDS) {
    for (const part of programme.tables[kind].parts) totals.set(part.snapshot.name, Math.max(totals.get(part.snapshot.name) ?? 0, part.totals));
  }
  const codes = codesOf(programme);
  const rows = [...known].map(({ name, rows: all }) => ({
    table: name,
    totals: totals.get(name) ?? 0,
    blank: blankRows(all, codes.get(all) ?? []),
    otherPeriods: otherPeriods.get(name) ?? 0,
  }));
  return {
    tables: snapshot.tables.filter((table) => !known.has(table)).map(({ name }) => name),
    columns: unreadColumns(recognised),
    rows: rows.filter(({ blank, totals: sums, otherPeriods: others }) => blank + sums + others > 0),
    cells: unreadCells(programme),
    formulas: snapshot.tables.reduce((sum, { withoutValue }) => sum + (withoutValue ?? []).reduce((all, count) => all + count, 0), 0),
  };
}
