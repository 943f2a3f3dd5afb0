import type { CellValue } from "../values/cell-value";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { TableKind } from "./table-definition";
import { isTotalRow } from "./total-row";

/** Where a row of each kind says what it stands for; a total among money rows is compared with them instead. */
const NAMED_BY: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  initiatives: ["code", "name"],
  milestones: ["code", "id", "description"],
  phasing: ["code"],
  ledger: ["code"],
  risks: ["id", "code"],
};

const LONGEST = 20;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The letters that the words for a total begin with; anything but a letter may be padding, and no such word has a digit. */
function mayBeTotal(text: string): boolean {
  const { length } = text;
  if (length > LONGEST || isDigit(text.charCodeAt(length - 1))) return false;
  const first = text.charCodeAt(0);
  const letter = first | 32;
  return letter < 97 || letter > 122 ? !isDigit(first) : letter === 115 || letter === 116 || letter === 105 || letter === 112 || letter === 103;
}

function isTotal(value: CellValue): boolean {
  return typeof value === "string" && mayBeTotal(value) && isTotalRow(value);
}

/** The columns of a table in which «Sum» would stand. */
function namingColumns(kind: TableKind, columnOf: ReadonlyMap<string, number>): readonly number[] {
  return (NAMED_BY[kind] ?? []).flatMap((field) => columnOf.get(field) ?? []);
}

/** A row is a total where the first of these columns that is written says so: a milestone may be called «Program». */
function totalRows({ rows }: TableSnapshot, columns: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    for (let nth = 0; nth < columns.length; nth++) {
      const value = cells?.[columns[nth]!] ?? null;
      if (value === null || value === "") continue;
      if (isTotal(value)) found.push(row);
      break;
    }
  }
  return found;
}

/** A table with its «Sum» rows as blank ones, and how many they are. */
interface WithoutTotals {
  readonly snapshot: TableSnapshot;
  readonly totals: number;
}

/** The table with «Sum» rows as blank ones: they are neither an initiative nor a milestone. */
export function withoutTotals(kind: TableKind, snapshot: TableSnapshot, columnOf: ReadonlyMap<string, number>): WithoutTotals {
  const columns = namingColumns(kind, columnOf);
  const found = columns.length === 0 ? [] : totalRows(snapshot, columns);
  if (found.length === 0) return { snapshot, totals: 0 };
  const totals = new Set(found);
  const blank = snapshot.headers.map(() => null);
  return {
    snapshot: {
      ...snapshot,
      rows: snapshot.rows.map((row, at) => (totals.has(at) ? blank : row)),
      formulas: snapshot.formulas.map((column) => column && column.map((formula, at) => (totals.has(at) ? null : formula))),
    },
    totals: found.length,
  };
}
