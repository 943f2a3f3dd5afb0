import { areaAddress, type CellArea } from "../workbook/address";
import { entryValidations, isEntryFormula, type EntryHelp } from "../workbook/entry-help";
import { askValidated } from "./read-validations";

/** Pieces that one round looks at; what is in more pieces than that is left to the user. */
const MOST_PIECES = 1000;

export interface Piece {
  readonly sheet: string;
  readonly area: CellArea;
}

interface SortedPieces {
  readonly ours: readonly Piece[];
  /** Of the user's own, or not known to be anything else. */
  readonly taken: readonly Piece[];
}

function halves({ sheet, area }: Piece): readonly Piece[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if (firstColumn < lastColumn) {
    const middle = Math.floor((firstColumn + lastColumn) / 2);
    return [{ sheet, area: { ...area, lastColumn: middle } }, { sheet, area: { ...area, firstColumn: middle + 1 } }];
  }
  if (firstRow === lastRow) return [];
  const middle = Math.floor((firstRow + lastRow) / 2);
  return [{ sheet, area: { ...area, lastRow: middle } }, { sheet, area: { ...area, firstRow: middle + 1 } }];
}

/** All cells of the sheets that have a validation. */
async function validatedCells(context: Excel.RequestContext, sheets: readonly string[]): Promise<readonly Piece[]> {
  const asked = sheets.map((sheet) => [sheet, askValidated(context.workbook.worksheets.getItem(sheet).getRange())] as const);
  await context.sync();
  return asked.flatMap(([sheet, found]) => found().map((area) => ({ sheet, area })));
}

/** Tells help of ours from the user's validations, a hint alone («any value») among them; cells that differ are halved until they agree. */
export async function sortOutValidations(context: Excel.RequestContext, found: readonly Piece[]): Promise<SortedPieces> {
  const ours: Piece[] = [];
  const taken: Piece[] = [];
  let mixed = found;
  while (mixed.length > 0 && mixed.length <= MOST_PIECES) {
    const asked = mixed.map((piece) => {
      const { dataValidation } = context.workbook.worksheets.getItem(piece.sheet).getRange(areaAddress(piece.area));
      dataValidation.load("type,rule");
      return { piece, dataValidation };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each round halves what the one before could not tell
    await context.sync();
    mixed = asked.flatMap(({ piece, dataValidation: { type, rule } }) => {
      const parts = type === "Inconsistent" || type === "MixedCriteria" ? halves(piece) : [];
      const formula: unknown = type === "Custom" ? rule.custom?.formula : null;
      if (parts.length === 0) (typeof formula === "string" && isEntryFormula(formula) ? ours : taken).push(piece);
      return parts;
    });
  }
  return { ours, taken: [...taken, ...mixed] };
}

/** Lays the complete set over the sheets and takes our others away; the user's own validations stay as they are. */
export async function layEntryHelp(context: Excel.RequestContext, help: readonly EntryHelp[], sheets: readonly string[]): Promise<void> {
  const { ours, taken } = await sortOutValidations(context, await validatedCells(context, sheets));
  const rangeOf = ({ sheet, area }: Piece): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
  for (const piece of ours) rangeOf(piece).dataValidation.clear();
  for (const sheet of sheets) {
    const holes = taken.filter((piece) => piece.sheet === sheet).map(({ area }) => area);
    for (const { area, formula, title, message } of entryValidations(sheet, help, holes)) {
      const { dataValidation } = rangeOf({ sheet, area });
      dataValidation.rule = { custom: { formula: `=${formula}` } };
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title, message };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title, message };
    }
  }
  await context.sync();
}
