import { needsMerge } from "../workbook/cell-merge";
import type { PlacedPage } from "../workbook/page-rows";
import type { PlanCell, SheetPlan } from "../workbook/sheet-plan";
import { cellFormat } from "./cell-format";

/** Worksheet rows that get their looks in one go: set one by one where `from` is `null`, else copied from the rows that begin there. */
export interface RowRun {
  readonly first: number;
  readonly rows: number;
  readonly from: number | null;
}

/** Rows that cells tie together. */
interface Block {
  readonly row: number;
  readonly rows: number;
  /** The same for blocks that look the same. */
  readonly key: number;
  readonly merges: number;
}

/** Positions that are tried for a match: the latest ones. */
const MOST_TRIES = 64;
/** Of a copy against a merge; of two equal ways the one with fewer copies. */
const COPY_COST = 1.01;

function blocksOf(plan: SheetPlan, { page, firstRow }: PlacedPage, tagged: ReadonlySet<number>, keys: Map<string, number>): readonly Block[] {
  const byRow = new Map<number, PlanCell[]>();
  for (const cell of page.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const blocks: Block[] = [];
  for (let row = 1; row <= page.heights.length; ) {
    const cells: PlanCell[] = [];
    let end = row;
    for (let at = row; at <= end; at++) {
      for (const cell of byRow.get(at) ?? []) {
        cells.push(cell);
        end = Math.max(end, cell.row + (cell.rows ?? 1) - 1);
      }
    }
    let merges = 0;
    const told = cells.sort((a, b) => a.row - b.row || a.column - b.column).map((cell) => {
      const style = plan.styles[cell.style];
      const isMerged = needsMerge(cell, style);
      if (isMerged) merges++;
      return [cell.row - row, cell.column, cell.rows ?? 1, cell.columns ?? 1, cell.style, cellFormat(cell, style), isMerged];
    });
    const tags = Array.from({ length: end - row + 1 }, (_, at) => tagged.has(firstRow + row + at - 1));
    const text = JSON.stringify([told, tags]);
    const key = keys.get(text) ?? keys.size;
    keys.set(text, key);
    blocks.push({ row: firstRow + row - 1, rows: end - row + 1, key, merges });
    row = end + 1;
  }
  return blocks;
}

interface Match {
  readonly from: number;
  readonly length: number;
}

/** For each block the longest run of earlier blocks that looks like the one that begins there. */
function matches(blocks: readonly Block[]): readonly (Match | null)[] {
  const places = new Map<number, number[]>();
  return blocks.map(({ key }, at) => {
    const known = places.get(key) ?? [];
    let best: Match | null = null;
    for (const from of known.slice(-MOST_TRIES)) {
      let length = 1;
      while (from + length < at && blocks[from + length]?.key === blocks[at + length]?.key) length++;
      if (length > (best?.length ?? 0)) best = { from, length };
    }
    known.push(at);
    places.set(key, known);
    return best;
  });
}

/**
 * How the rows of the pages get their looks with the fewest calls: rows that look like rows above them are copied from
 * there, since a copy takes merges along that would each be a call of their own.
 */
export function rowRuns(plan: SheetPlan, pages: readonly PlacedPage[], tags: ReadonlyMap<number, string>): readonly RowRun[] {
  const keys = new Map<string, number>();
  const tagged = new Set(tags.keys());
  const blocks = pages.flatMap((page) => blocksOf(plan, page, tagged, keys));
  const found = matches(blocks);
  // Least calls from each block on, after a block that was set one by one (1) and after a copy (0).
  const least = Array.from({ length: blocks.length + 1 }, () => [0, 0]);
  const copies = new Array<boolean>(blocks.length * 2).fill(false);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const [block, match] = [blocks[at], found[at]];
    for (const after of [0, 1]) {
      const alone = (block?.merges ?? 0) + (after === 1 ? 0 : 1) + (least[at + 1]?.[1] ?? 0);
      const copied = match ? COPY_COST + (least[at + match.length]?.[0] ?? 0) : Infinity;
      const row = least[at];
      if (row) row[after] = Math.min(alone, copied);
      copies[at * 2 + after] = copied < alone;
    }
  }
  const runs: RowRun[] = [];
  let after = 0;
  for (let at = 0; at < blocks.length; ) {
    const [block, match] = [blocks[at], found[at]];
    if (!block) break;
    const last = runs.at(-1);
    if (match && copies[at * 2 + after]) {
      const end = blocks[at + match.length - 1] ?? block;
      runs.push({ first: block.row, rows: end.row + end.rows - block.row, from: blocks[match.from]?.row ?? null });
      at += match.length;
      after = 0;
    } else {
      if (after === 1 && last && last.first + last.rows === block.row) runs[runs.length - 1] = { ...last, rows: last.rows + block.rows };
      else runs.push({ first: block.row, rows: block.rows, from: null });
      at++;
      after = 1;
    }
  }
  return runs;
}
