import { foldText } from "../values/fold";
import { withoutUnit } from "./header-unit";

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

/** Header titles are compared in this form: case, spaces, units, parentheses and trailing marks do not count, but for a per cent. */
export function foldHeader(header: string): string {
  let text = foldText(withoutParentheses(header));
  text = withoutUnit(text).split(" ").filter((word) => word !== "").join(" ").replaceAll(" / ", "/").replaceAll("/ ", "/").replaceAll(" /", "/");
  if (header.includes("%") && !text.includes("%")) text += " %";
  while (text.endsWith(":") || text.endsWith("*") || text.endsWith(",")) text = text.slice(0, -1).trimEnd();
  return text;
}
