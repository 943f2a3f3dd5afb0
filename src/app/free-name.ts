import type { WorkbookFacts } from "../workbook/workbook-snapshot";

/** The name wanted, or with the first number behind it that nobody has taken; upper and lower case count as one. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; folded.has(name.toLowerCase()); n++) name = `${wanted}${String(n)}`;
  return name;
}

/** The sheet for a new table of ours: the vacant one of that name, else a new one. */
export function sheetForTable(wanted: string, { sheets, vacantSheets = [] }: WorkbookFacts): string {
  return vacantSheets.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? freeName(wanted, sheets);
}
