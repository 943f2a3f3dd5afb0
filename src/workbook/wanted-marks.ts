import { areaAddress, readArea, type CellArea } from "./address";
import { LONGEST_FORMULA, markedFormula } from "./mark-formula";
import { LIVE_LOOKS, PAINTED_LOOKS, type MarkLook } from "./mark-looks";
import type { Marks, MarkStyle } from "./marks";

/** Characters of addresses in one format: Excel's `getRanges` cuts longer lists without a word. */
const LONGEST_ADDRESSES = 8000;
/** Painted cells on one sheet. */
const MOST_PAINTED = 1000;
const ORDER: readonly MarkStyle[] = ["error", "warning", "note"];

/** One conditional format of ours that a sheet should have. */
export interface WantedMark {
  readonly name: string;
  readonly areas: readonly CellArea[];
  /** With its marker, en-US, without "=". */
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

interface StyledMark extends WantedMark {
  readonly style: MarkStyle;
}

function liveOn(sheet: string, marks: Marks): readonly StyledMark[] {
  return marks.live.filter((rule) => rule.sheet === sheet).map(({ name, address, formula, style }) => {
    const marked = markedFormula(name, formula);
    if (marked.length > LONGEST_FORMULA) throw new RangeError(`The formula of ${name} is too long: ${String(marked.length)}`);
    return { name, areas: [areaOf(address)], formula: marked, look: LIVE_LOOKS[style], style };
  });
}

function paintedOn(sheet: string, marks: Marks): readonly StyledMark[] {
  let room = MOST_PAINTED;
  return ORDER.flatMap((style) => {
    const cells = marks.painted.filter((each) => each.sheet === sheet && each.style === style).flatMap((each) => each.cells).slice(0, room);
    room -= cells.length;
    const name = `painted/${style}`;
    return chunks(joined(cells)).map((areas) => ({ name, areas, formula: markedFormula(name, "TRUE"), look: PAINTED_LOOKS[style], style }));
  });
}

/** The conditional formats that the complete set of marks means on one sheet: the worst first, of two as bad the live one. */
export function wantedMarks(sheet: string, marks: Marks): readonly WantedMark[] {
  const all = [...liveOn(sheet, marks), ...paintedOn(sheet, marks)];
  return all
    .sort((a, b) => ORDER.indexOf(a.style) - ORDER.indexOf(b.style))
    .map(({ name, areas, formula, look }) => ({ name, areas, formula, look }));
}

/** Name and place tell two of ours apart; Excel re-anchors the rest. */
export function markIdentity({ name, areas }: Pick<WantedMark, "name" | "areas">): string {
  return `${name} ${areas.map(areaAddress).join(",")}`;
}
