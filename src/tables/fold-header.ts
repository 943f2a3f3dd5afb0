import { foldText } from "../values/fold";

const UNITS: readonly (readonly [string, 1000 | 1000000])[] = [
  ["i 1000 kr", 1000],
  ["i 1 000 kr", 1000],
  ["1000 kr", 1000],
  ["1 000 kr", 1000],
  ["i tusen kr", 1000],
  ["tusen kr", 1000],
  ["nok 1000", 1000],
  ["tnok", 1000],
  ["knok", 1000],
  ["tkr", 1000],
  ["i mill. kr", 1000000],
  ["mill. kr", 1000000],
  ["mill kr", 1000000],
  ["mnok", 1000000],
  ["mkr", 1000000],
  ["nok million", 1000000],
];

function withoutParentheses(text: string): string {
  let depth = 0;
  let kept = "";
  for (const character of text) {
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

/** Kroner that a bare number in a column of this header stands for: «Beløp (i 1000 kr)» is 1000. */
export function unitOfHeader(header: string): 1 | 1000 | 1000000 {
  const folded = foldText(header);
  return UNITS.find(([words]) => folded.includes(words))?.[1] ?? 1;
}

/** Header titles are compared in this form: case, spaces, units, parentheses and trailing marks do not count. */
export function foldHeader(header: string): string {
  let text = foldText(withoutParentheses(header));
  for (const [words] of UNITS) text = text.replace(words, " ");
  text = text.split(" ").filter((word) => word !== "").join(" ").replaceAll(" / ", "/").replaceAll("/ ", "/").replaceAll(" /", "/");
  while (text.endsWith(":") || text.endsWith("*") || text.endsWith(",")) text = text.slice(0, -1).trimEnd();
  return text;
}
