import { cellAddress, readArea, type CellArea } from "./address";
import { withoutArea } from "./area-difference";
import { markedFormula, markOf } from "./mark-formula";

/** Excel's limits for the texts of a data validation, in UTF-16 units. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/**
 * A data validation of ours over the cells of one table column: a hint where one types, and a question, which can be
 * answered with yes, where what was typed will not be understood.
 */
export interface EntryHelp {
  /** Part of the marker. */
  readonly kind: "date" | "amount";
  readonly sheet: string;
  /** Data cells of the column. */
  readonly address: string;
  /** TRUE for what is allowed: en-US, without "=", `#` for the cell itself; at most 255 characters with the marker. */
  readonly formula: string;
  /** Plain texts, cut to Excel's 32 and 255 characters. The message is both the hint and the question. */
  readonly title: string;
  readonly message: string;
}

/** One custom validation to be laid over one area. */
export interface EntryValidation {
  readonly area: CellArea;
  /** With its marker, relative to the area's first cell. */
  readonly formula: string;
  readonly title: string;
  readonly message: string;
}

/** Whether a custom validation with this formula is ours. */
export function isEntryFormula(formula: string): boolean {
  return markOf(formula)?.toLowerCase().startsWith("entry/") === true;
}

/** Never through a character of two units. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** What one sheet should have, where the user has no validation of their own. */
export function entryValidations(sheet: string, help: readonly EntryHelp[], taken: readonly CellArea[]): readonly EntryValidation[] {
  return help.filter((each) => each.sheet === sheet).flatMap(({ kind, address, formula, title, message }) => {
    const column = readArea(address);
    if (!column) throw new RangeError(`No area: ${address}`);
    const free = taken.reduce<readonly CellArea[]>((rest, hole) => rest.flatMap((area) => withoutArea(area, hole)), [column]);
    return free.map((area) => {
      const marked = markedFormula(`entry/${kind}`, formula.replaceAll("#", cellAddress(area.firstRow, area.firstColumn)));
      return { area, formula: marked, title: cut(title, LONGEST_TITLE), message: cut(message, LONGEST_MESSAGE) };
    });
  });
}
