import { NONE } from "./none";

/** The text at a place of a list; "" outside it. */
export function textAt(texts: readonly string[], at: number): string {
  return texts[at] ?? "";
}

/** The day, or the amount in øre, of a row of a column; `NONE` outside it. */
export function valueAt(values: Float64Array, row: number): number {
  return values[row] ?? NONE;
}

/** The number at a place of a list; 0 outside it. */
export function numberAt(numbers: ArrayLike<number>, at: number): number {
  return numbers[at] ?? 0;
}

/** The row at a place of a list of rows; −1, which is no row, outside it. */
export function rowAt(rows: ArrayLike<number>, at: number): number {
  return rows[at] ?? -1;
}

/** The list at a place of a list of lists; empty outside it. */
export function listAt<T>(lists: readonly (readonly T[])[], at: number): readonly T[] {
  return lists[at] ?? [];
}

/** What a map of lists has for a key; nothing where it has none. */
export function listIn<K, T>(lists: ReadonlyMap<K, readonly T[]>, key: K): readonly T[] {
  return lists.get(key) ?? [];
}
