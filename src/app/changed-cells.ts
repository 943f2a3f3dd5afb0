import { listAt } from "../values/item-at";
import type { CellChange } from "../model/revise-programme";
import { isCellError, type CellValue } from "../values/cell-value";
import type { TableSnapshot } from "../workbook/table-snapshot";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

interface ChangedCell {
  /** As it was read before. */
  readonly table: TableSnapshot;
  readonly change: CellChange;
}

/** Beyond this many, checking the whole workbook is as quick. */
const MOST = 32;

function same(a: CellValue, b: CellValue): boolean {
  return Object.is(a, b) || (a !== null && b !== null && isCellError(a) && isCellError(b) && a.error === b.error);
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((each, at) => each === b[at]));
}

/** Per column: one text for all rows, or a list of them, or none. */
function sameColumns(a: readonly (string | readonly (string | null)[] | null)[], b: typeof a): boolean {
  if (a.length !== b.length) return false;
  return a.every((each, at) => {
    const other = b[at] ?? null;
    return Array.isArray(each) && Array.isArray(other) ? sameList(each, other) : each === other;
  });
}

/** Whether two readings of a table differ in the values of their cells at most. */
function sameShape(a: TableSnapshot, b: TableSnapshot): boolean {
  return (
    a.name === b.name && a.sheet === b.sheet && a.firstRow === b.firstRow && a.firstColumn === b.firstColumn &&
    a.hasTotals === b.hasTotals && a.rows.length === b.rows.length && sameList(a.headers, b.headers) &&
    sameColumns(a.formats, b.formats) && sameColumns(a.formulas, b.formulas) && sameList(a.withoutValue ?? [], b.withoutValue ?? []) &&
    JSON.stringify([a.validated, a.formatted]) === JSON.stringify([b.validated, b.formatted])
  );
}

/** The cells that are different in another reading of a workbook; `null` where more than a few cells are. */
export function changesBetween(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly ChangedCell[] | null {
  if (before.tables.length !== after.tables.length) return null;
  if (before.facts.date1904 !== after.facts.date1904 || before.facts.language !== after.facts.language) return null;
  const changes: ChangedCell[] = [];
  for (const [nth, table] of before.tables.entries()) {
    const now = after.tables[nth];
    if (now === table) continue;
    if (!now || !sameShape(table, now)) return null;
    for (let row = 0; row < table.rows.length; row++) {
      const was = listAt(table.rows, row);
      const is = listAt(now.rows, row);
      if (was === is) continue;
      const width = Math.max(was.length, is.length);
      for (let column = 0; column < width; column++) {
        if (is[column] === was[column]) continue;
        const value = is[column] ?? null;
        if (same(was[column] ?? null, value)) continue;
        if (changes.length === MOST) return null;
        changes.push({ table, change: { row, column, value } });
      }
    }
  }
  return changes;
}
