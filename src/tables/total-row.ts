import { foldText } from "../values/fold";

const TOTAL_WORDS: ReadonlySet<string> = new Set([
  "sum", "sum program", "sum programmet", "sum tiltak", "totalt", "total", "totalsum", "i alt", "programmet totalt", "program totalt", "program", "programmet",
  "programme", "programme total", "grand total", "totals",
]);

/** Whether a row stands for the whole programme: «Sum», «Totalt», “Total” where a code belongs. */
export function isTotalRow(code: string): boolean {
  return TOTAL_WORDS.has(foldText(code));
}
