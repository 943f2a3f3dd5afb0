import type { Initiative } from "../../model/initiative";
import type { CellStyle } from "../../workbook/sheet-plan";
import { bold } from "../layout/looks";
import { linesOf } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";
import { MISSING } from "./value-cells";

/** More would leave the names beside them too little; a longer code breaks into lines. */
const MOST_COLUMNS = 3;

/** The initiative's code, "" where its name stands for it. */
export function ownCode({ code, name }: Pick<Initiative, "code" | "name">): string {
  return code === name ? "" : code;
}

/** Grid columns in which each of the texts stands on one line, at most `most`. */
export function columnsFor(texts: readonly string[], style: CellStyle, most: number): number {
  let span = 1;
  while (span < most && texts.some((value) => linesOf({ at: 1, span, value, style }).length > 1)) span++;
  return span;
}

/** Grid columns of the codes on the overview, the same in all its tables: 1 to 3. */
export function codeColumns(initiatives: readonly Initiative[]): number {
  return columnsFor(initiatives.map(ownCode), bold(10), MOST_COLUMNS);
}

/** What stands under Kode and as the text beside it: an initiative without a code is named in the text. */
export function codeAndText({ programme }: SheetContext, code: string, text: string): { readonly code: string; readonly text: string } {
  const initiative = programme.initiative(code);
  if (!initiative || ownCode(initiative) !== "" || initiative.name === "") return { code: initiative?.code || code || MISSING, text: text || MISSING };
  return { code: MISSING, text: text === "" ? initiative.name : `${initiative.name}: ${text}` };
}
