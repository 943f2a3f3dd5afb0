import type { Programme } from "./programme";

/** A quantity that is worked out the first time somebody asks for it, and kept as long as its programme lives. */
export function remembered<T>(make: (programme: Programme) => T): (programme: Programme) => T {
  const known = new WeakMap<Programme, { readonly value: T }>();
  return (programme) => {
    let entry = known.get(programme);
    if (entry === undefined) known.set(programme, (entry = { value: make(programme) }));
    return entry.value;
  };
}
