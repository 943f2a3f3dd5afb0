import { markedFormula } from "../workbook/mark-formula";
import type { Marks, MarkStyle } from "../workbook/marks";
import { readOwnFormats, type OwnFormat } from "./own-formats";

/** `getRanges` cuts longer lists of addresses without a word. */
const LONGEST_ADDRESS = 8000;

/** Fill and font, RRGGBB with #. Painted verdicts are weaker than what Excel itself recalculates. */
const LIVE_LOOKS: Readonly<Record<MarkStyle, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FFC7CE", font: "#7A0C14" },
  warning: { fill: "#FFEB9C", font: "#6B4A00" },
  note: { fill: "#DDEBF7", font: "#1F3D5A" },
};
const PAINTED_FILLS: Readonly<Record<MarkStyle, string>> = { error: "#FDE9EB", warning: "#FFF8E1", note: "#EFF5FB" };

interface Wanted {
  readonly name: string;
  readonly address: string;
  readonly formula: string;
  readonly style: MarkStyle;
  readonly painted: boolean;
}

/** Lists of addresses, each short enough for one call. */
function chunks(cells: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const cell of cells) {
    if (list.length + cell.length + 1 > LONGEST_ADDRESS) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? cell : `,${cell}`;
  }
  return list === "" ? lists : [...lists, list];
}

function wantedOn(sheet: string, marks: Marks): readonly Wanted[] {
  const live = marks.live
    .filter((rule) => rule.sheet === sheet)
    .map(({ name, address, formula, style }): Wanted => ({ name, address, style, painted: false, formula: markedFormula(name, formula) }));
  const painted = marks.painted
    .filter((cells) => cells.sheet === sheet && cells.cells.length > 0)
    .flatMap(({ cells, style }) =>
      chunks(cells).map((address): Wanted => ({ name: `painted/${style}`, address, style, painted: true, formula: markedFormula(`painted/${style}`, "TRUE") })),
    );
  return [...live, ...painted];
}

function identity({ name, address }: { readonly name: string; readonly address: string }): string {
  return `${name} ${address}`;
}

/** Which of ours go and which are new; doubled ones go. Excel re-anchors formulas, so that name and place decide. */
function difference(present: readonly OwnFormat[], wanted: readonly Wanted[]): { readonly gone: readonly string[]; readonly added: readonly Wanted[] } {
  const missing = new Map(wanted.map((each) => [identity(each), each]));
  const gone = present.filter((format) => !missing.delete(identity(format))).map(({ id }) => id);
  return { gone, added: [...missing.values()] };
}

function add(sheet: Excel.Worksheet, { address, formula, style, painted }: Wanted): void {
  const areas = sheet.getRanges(address);
  const format = areas.conditionalFormats.add("Custom");
  format.custom.rule.formula = `=${formula}`;
  if (painted) format.custom.format.fill.color = PAINTED_FILLS[style];
  else {
    format.custom.format.fill.color = LIVE_LOOKS[style].fill;
    format.custom.format.font.color = LIVE_LOOKS[style].font;
  }
  format.stopIfTrue = false;
  // A new format enters at the top and would renumber the user's: −1 puts it last.
  format.priority = -1;
}

/** Draws the complete set on every sheet and takes our others away; the user's own formats keep their order. */
export async function paintMarks(context: Excel.RequestContext, marks: Marks, sheets: readonly string[]): Promise<void> {
  const changes: { readonly sheet: string; readonly gone: readonly string[]; readonly added: readonly Wanted[] }[] = [];
  for (const sheet of sheets) {
    const change = difference(await readOwnFormats(context, sheet), wantedOn(sheet, marks));
    if (change.gone.length > 0 || change.added.length > 0) changes.push({ sheet, ...change });
  }
  if (changes.length === 0) return;
  for (const { sheet, gone, added } of changes) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { conditionalFormats } = worksheet.getRange();
    for (const id of gone) conditionalFormats.getItem(id).delete();
    for (const each of added) add(worksheet, each);
  }
  await context.sync();
}
