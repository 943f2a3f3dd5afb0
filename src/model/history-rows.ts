import type { ReadTable, TablePart } from "../tables/read-table";
import type { FieldOf } from "../tables/table-definitions";
import { isCellError, type CellValue } from "../values/cell-value";
import { cleanText, foldText } from "../values/fold";
import type { TableSnapshot } from "../workbook/table-snapshot";
import { factField, factFieldOf, type FactField, type FactSubject } from "./fact-fields";
import { rowHash } from "./fact-hash";
import { valueOfCell } from "./fact-value";
import type { Programme } from "./programme";
import { readRegisterKey, registerKey } from "./register-key";
import { readVersion, type ReportVersion } from "./report-version";

type HistoryField = FieldOf<"history">;

/** One row of the history table. */
export interface HistoryRow {
  readonly period: string;
  readonly version: ReportVersion;
  readonly published: boolean;
  readonly code: string;
  readonly key: string;
  /** `null` where «Felt» names nothing that is recorded. */
  readonly field: FactField | null;
  readonly value: string;
  readonly at: string;
  readonly by: string;
  /** Whether it stands as it was written; "unknown" where it has no hash. */
  readonly state: "intact" | "edited" | "unknown";
}

/** The columns that a row's hash is over, in this order. */
export const HASHED_FIELDS = ["period", "version", "status", "code", "key", "field", "value", "at", "by"] as const satisfies readonly HistoryField[];

const PUBLISHED: ReadonlySet<string> = new Set(["publisert", "published", "låst", "locked"]);

export function cellAsText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** What «Felt» names, and the key as a fact has it. A milestone may have an ID that looks like a register's key. */
function namedIn(code: string, key: string, title: string): { readonly field: FactField | null; readonly key: string } {
  const subject: FactSubject = key === "" ? "programme" : code !== "" && foldText(code) === foldText(key) ? "initiative" : "milestone";
  const register = subject === "milestone" ? readRegisterKey(code, key) : null;
  const field = register && factFieldOf(register.subject, title);
  return register && field ? { field, key: registerKey(register.subject, code, register.name) } : { field: factFieldOf(subject, title), key };
}

function readRow(cells: readonly CellValue[], columnOf: ReadonlyMap<string, number>): HistoryRow {
  const raw = (field: HistoryField): CellValue => cells[columnOf.get(field) ?? -1] ?? null;
  const text = (field: HistoryField): string => cleanText(cellAsText(raw(field)));
  const code = text("code");
  const { field, key } = namedIn(code, text("key"), text("field"));
  const written = text("rowHash");
  const isIntact = written === rowHash(HASHED_FIELDS.map((each) => cellAsText(raw(each))));
  return {
    period: text("period"),
    version: readVersion(text("version")),
    published: PUBLISHED.has(foldText(text("status"))),
    code,
    key,
    field,
    value: field === null ? cellAsText(raw("value")) : valueOfCell(raw("value"), factField(field).kind),
    at: text("at"),
    by: text("by"),
    state: written === "" ? "unknown" : isIntact ? "intact" : "edited",
  };
}

/** A history grows for years and is read again at every edit elsewhere: its rows are kept as long as its snapshot. */
const known = new WeakMap<TableSnapshot, readonly HistoryRow[]>();

function rowsOfPart({ snapshot, columnOf }: TablePart): readonly HistoryRow[] {
  let rows = known.get(snapshot);
  if (!rows) known.set(snapshot, (rows = snapshot.rows.map((cells) => readRow(cells, columnOf))));
  return rows;
}

/** All rows of the history table in its order; their index is the table's row. */
export function historyRows({ tables }: Pick<Programme, "tables">): readonly HistoryRow[] {
  const { history }: { readonly history: ReadTable<HistoryField> } = tables;
  const [only, ...more] = history.parts;
  if (only && more.length === 0) return rowsOfPart(only);
  return history.parts.flatMap(rowsOfPart);
}
