import { areaAddress } from "../workbook/address";
import type { Marks } from "../workbook/marks";
import { markIdentity, wantedMarks, type WantedMark } from "../workbook/wanted-marks";
import { readOwnFormats, type OwnFormat } from "./own-formats";

interface Difference {
  readonly gone: readonly string[];
  readonly added: readonly WantedMark[];
}

/** Excel re-anchors and re-cases formulas: they are the same when nothing but spaces, `$` and case differs. */
function bare(formula: string): string {
  return formula.replaceAll(" ", "").replaceAll("$", "").replace(/^=/, "").toUpperCase();
}

/** Which of ours go and which are new; doubled ones go, and those that now say something else. */
function difference(present: readonly OwnFormat[], wanted: readonly WantedMark[]): Difference {
  const missing = new Map(wanted.map((mark) => [`${markIdentity(mark)} ${bare(mark.formula)}`, mark]));
  const gone = present.filter((format) => !missing.delete(`${markIdentity(format)} ${bare(format.formula)}`)).map(({ id }) => id);
  return { gone, added: [...missing.values()] };
}

function add(sheet: Excel.Worksheet, { areas, formula, look }: WantedMark): void {
  const format = sheet.getRanges(areas.map(areaAddress).join(",")).conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${formula}`;
  format.custom.format.fill.color = `#${look.fill}`;
  if (look.colour !== null) format.custom.format.font.color = `#${look.colour}`;
  format.stopIfTrue = false;
  // A new format enters at the top and would renumber the user's: −1 puts it last.
  format.priority = -1;
}

/** One round over the sheets; answers those on which something was added. */
async function paintOnce(context: Excel.RequestContext, marks: Marks, sheets: readonly string[]): Promise<readonly string[]> {
  const changes: (Difference & { readonly sheet: string })[] = [];
  for (const sheet of sheets) {
    const change = difference(await readOwnFormats(context, sheet), wantedMarks(sheet, marks));
    if (change.gone.length > 0 || change.added.length > 0) changes.push({ sheet, ...change });
  }
  if (changes.length === 0) return [];
  for (const { sheet, gone, added } of changes) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { conditionalFormats } = worksheet.getRange();
    // Another pane may have been quicker.
    for (const id of gone) conditionalFormats.getItemOrNullObject(id).delete();
    for (const each of added) add(worksheet, each);
  }
  await context.sync();
  return changes.filter(({ added }) => added.length > 0).map(({ sheet }) => sheet);
}

/**
 * Draws the complete set on every sheet and takes our others away; the user's own formats keep their order. Two panes
 * that paint at once both add what they miss: whoever looks last finds it doubled, and leaves the first standing.
 */
export async function paintMarks(context: Excel.RequestContext, marks: Marks, sheets: readonly string[]): Promise<void> {
  const added = await paintOnce(context, marks, sheets);
  if (added.length > 0) await paintOnce(context, marks, added);
}
