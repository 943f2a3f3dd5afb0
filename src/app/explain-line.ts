import type { ExplainCommand } from "./cli-arguments";
import { explainAmount, explainDate, explainInWords, explainPeriod, type Explained } from "./explain";
import { plainJson } from "./plain-json";
import { plainLine } from "./plain-line";

/** How one text is read, in words or as one line of JSON. */
export function explainLine({ what, referenceDate, format, language }: ExplainCommand, text: string): string {
  const explained: Explained = what === "amount" ? explainAmount(text) : what === "date" ? explainDate(text, { referenceDate }) : explainPeriod(text, { referenceDate });
  return format === "json" ? plainJson(explained) : plainLine(explainInWords(explained, language ?? "nb"));
}
