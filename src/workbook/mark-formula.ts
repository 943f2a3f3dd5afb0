/** Start of the marker by which a conditional format of ours is known, whatever else its formula says. */
const MARKER_START = 'N("statusark/';

/** Excel's limit, which our live rules keep with the marker. */
export const LONGEST_FORMULA = 255;

/** The formula of an owned conditional format: `name` is a live rule's, or `painted/error` and its like. */
export function markedFormula(name: string, formula: string): string {
  return `AND(${MARKER_START}${name}")=0,${formula})`;
}

/** Name of the owned format, or `null` where a formula is the user's. Excel may re-anchor and re-case the rest. */
export function markOf(formula: string): string | null {
  const at = formula.toUpperCase().indexOf(MARKER_START.toUpperCase());
  if (at < 0) return null;
  const from = at + MARKER_START.length;
  const end = formula.indexOf('"', from);
  return end < 0 ? null : formula.slice(from, end);
}
