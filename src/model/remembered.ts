import type { TableKind } from "../tables/table-definition";
import type { Programme } from "./programme";

/** How a quantity is kept; its number is its place among a programme's. */
interface Remembered {
  readonly from: readonly string[] | null;
  readonly follow: Follow<unknown> | null;
}

/** What a quantity is after an edit of a row of a table, from what it was before; `null` where it must be worked out anew. */
type Follow<T> = (value: T, after: Programme, kind: TableKind, row: number) => T | null;

const everything: Remembered[] = [];

const UNKNOWN = Symbol("not asked for yet");

const known = new WeakMap<Programme, unknown[]>();

function valuesOf(programme: Programme): unknown[] {
  let values = known.get(programme);
  if (!values) known.set(programme, (values = new Array<unknown>(everything.length).fill(UNKNOWN)));
  return values;
}

/**
 * A quantity that is worked out the first time somebody asks for it, and kept as long as its programme lives. `from`
 * names the tables (or columns, `economy.period`) that it is worked out from: an edit elsewhere leaves it as it is.
 * `follow` brings it up to date with an edit of one of them.
 */
export function remembered<T>(
  make: (programme: Programme) => T,
  from: readonly (TableKind | `${TableKind}.${string}`)[] | null = null,
  follow: Follow<T> | null = null,
): (programme: Programme) => T {
  const at = everything.push({ from, follow: follow as Follow<unknown> | null }) - 1;
  return (programme) => {
    const values = valuesOf(programme);
    if (values[at] === UNKNOWN) values[at] = make(programme);
    return values[at] as T;
  };
}

/** Whether something that is worked out from these tables and columns feels an edit of a column. */
export function feels(from: readonly string[], kind: TableKind, field: string): boolean {
  return from.some((each) => each === kind || each === `${kind}.${field}`);
}

/** Hands the quantities that an edit of a cell leaves as they are, or that follow it, on to the programme after it. */
export function carryRemembered(before: Programme, after: Programme, kind: TableKind, field: string, row: number): void {
  const values = valuesOf(before).slice();
  everything.forEach(({ from, follow }, at) => {
    if (from !== null && !feels(from, kind, field)) return;
    const value = values[at] === UNKNOWN || follow === null ? null : follow(values[at], after, kind, row);
    values[at] = value ?? UNKNOWN;
  });
  known.set(after, values);
}
