import type { TableKind } from "../tables/table-definition";
import type { Programme } from "./programme";

/** Values by programme, with what each was worked out from. */
interface Remembered {
  readonly known: WeakMap<Programme, { readonly value: unknown }>;
  readonly from: readonly string[] | null;
}

const everything: Remembered[] = [];

/**
 * A quantity that is worked out the first time somebody asks for it, and kept as long as its programme lives. `from`
 * names the tables (or columns, `economy.period`) that it is worked out from: an edit elsewhere leaves it as it is.
 */
export function remembered<T>(make: (programme: Programme) => T, from: readonly (TableKind | `${TableKind}.${string}`)[] | null = null): (programme: Programme) => T {
  const known = new WeakMap<Programme, { readonly value: T }>();
  everything.push({ known, from });
  return (programme) => {
    let entry = known.get(programme);
    if (entry === undefined) known.set(programme, (entry = { value: make(programme) }));
    return entry.value;
  };
}

/** Whether something that is worked out from these tables and columns feels an edit of a column. */
export function feels(from: readonly string[], kind: TableKind, field: string): boolean {
  return from.some((each) => each === kind || each === `${kind}.${field}`);
}

/** Hands the quantities that an edit of these columns of a table leaves as they are on to the programme after it. */
export function carryRemembered(before: Programme, after: Programme, kind: TableKind, fields: readonly string[]): void {
  for (const { known, from } of everything) {
    const entry = from === null || fields.some((field) => feels(from, kind, field)) ? undefined : known.get(before);
    if (entry) known.set(after, entry);
  }
}
