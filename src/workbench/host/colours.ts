import type { Check } from "./checks";
import { readColour } from "./colour-names";
import { invalidArgument } from "./host-error";

/** A colour as RRGGBB. */
export const colour: Check<string> = (value, where) => {
  const read = typeof value === "string" ? readColour(value) : null;
  if (read === null) throw invalidArgument(where);
  return read;
};

/** `#RRGGBB`; `automatic` where the cell has none of its own. */
export function wireColour(own: string | null, automatic: string): string {
  return `#${(own ?? automatic).toUpperCase()}`;
}
