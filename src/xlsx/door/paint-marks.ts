import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import { LONGEST_FORMULA, markedFormula, markOf } from "../../workbook/mark-formula";
import { LIVE_LOOKS, PAINTED_LOOKS, type MarkLook } from "../../workbook/mark-looks";
import type { Marks, MarkStyle } from "../../workbook/marks";
import type { ConditionalFormat, LookPatch, XlsxBook, XlsxSheet } from "../xlsx-book";

/** Characters of addresses in one format, as in Excel's own limit. */
const LONGEST_ADDRESSES = 8000;
/** Painted cells on one sheet. */
const MOST_PAINTED = 1000;
const ORDER: readonly MarkStyle[] = ["error", "warning", "note"];

interface Wanted {
  readonly name: string;
  readonly areas: readonly CellArea[];
  readonly formula: string;
  readonly look: MarkLook;
}

function areaOf(address: string): CellArea {
  const area = readArea(address);
  if (!area) throw new RangeError(`No area: ${address}`);
  return area;
}

/** Single cells in the order of columns, one below the other joined. */
function joined(cells: readonly string[]): readonly CellArea[] {
  const sorted = [...new Set(cells)].map(areaOf).sort((a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow);
  const areas: CellArea[] = [];
  for (const cell of sorted) {
    const last = areas.at(-1);
    if (last?.firstColumn === cell.firstColumn && last.lastRow + 1 === cell.firstRow) areas[areas.length - 1] = { ...last, lastRow: cell.lastRow };
    else areas.push(cell);
  }
  return areas;
}

function chunks(areas: readonly CellArea[]): readonly (readonly CellArea[])[] {
  const lists: CellArea[][] = [];
  let length = LONGEST_ADDRESSES;
  for (const area of areas) {
    const added = areaAddress(area).length + 1;
    if (length + added > LONGEST_ADDRESSES) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(area);
    length += added;
  }
  return lists;
}

function liveOn(sheet: string, marks: Marks): readonly Wanted[] {
  const rules = marks.live.filter((rule) => rule.sheet === sheet);
  rules.sort((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style));
  return rules.map(({ name, address, formula, style }) => {
    const marked = markedFormula(name, formula);
    if (marked.length > LONGEST_FORMULA) throw new RangeError(`The formula of ${name} is too long: ${String(marked.length)}`);
    return { name, areas: [areaOf(address)], formula: marked, look: LIVE_LOOKS[style] };
  });
}

function paintedOn(sheet: string, marks: Marks): readonly Wanted[] {
  let room = MOST_PAINTED;
  return ORDER.flatMap((style) => {
    const cells = marks.painted.filter((each) => each.sheet === sheet && each.style === style).flatMap((each) => each.cells).slice(0, room);
    room -= cells.length;
    const name = `painted/${style}`;
    return chunks(joined(cells)).map((areas) => ({ name, areas, formula: markedFormula(name, "TRUE"), look: PAINTED_LOOKS[style] }));
  });
}

function patchOf({ fill, colour }: MarkLook): LookPatch {
  return colour === null ? { fill } : { fill, colour };
}

function identity({ name, areas }: Pick<Wanted, "name" | "areas">): string {
  return `${name} ${areas.map(areaAddress).join(",")}`;
}

function ownName(format: ConditionalFormat): string | null {
  const [formula] = format.formulas;
  return format.kind === "expression" && !format.isExtended && formula !== undefined ? markOf(formula) : null;
}

function isAsWanted(format: ConditionalFormat, { formula, look }: Wanted): boolean {
  return format.formulas[0] === formula && !format.stopIfTrue && format.look.fill === look.fill && (look.colour === null || format.look.colour === look.colour);
}

/** Ours that are not wanted go, doubled ones too; what is missing comes below all others, so that the user's own keep their order. */
function paintSheet(sheet: XlsxSheet, wanted: readonly Wanted[]): void {
  const missing = new Map(wanted.map((each) => [identity(each), each]));
  for (const format of [...sheet.conditionalFormats]) {
    const name = ownName(format);
    if (name === null) continue;
    const key = identity({ name, areas: format.areas });
    const kept = missing.get(key);
    if (kept && isAsWanted(format, kept)) missing.delete(key);
    else sheet.removeConditionalFormat(format.id);
  }
  let priority = Math.max(0, ...sheet.conditionalFormats.map((format) => format.priority));
  for (const { areas, formula, look } of missing.values()) {
    priority++;
    sheet.addConditionalFormat({ areas, formula, look: patchOf(look), stopIfTrue: false, priority });
  }
}

/** Draws the complete set on every sheet and takes our others away. Protected sheets stay as they are. */
export function paintMarks(book: XlsxBook, marks: Marks): void {
  const wanted = book.sheets.map((sheet) => [sheet, [...liveOn(sheet.name, marks), ...paintedOn(sheet.name, marks)]] as const);
  for (const [sheet, formats] of wanted) if (!sheet.isProtected) paintSheet(sheet, formats);
}
