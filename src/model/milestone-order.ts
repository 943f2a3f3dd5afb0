import type { DateColumn } from "../tables/columns";
import type { MilestoneField } from "../tables/milestones-table";
import type { ReadTable } from "../tables/read-table";
import { foldText } from "../values/fold";
import { numberAt, textAt } from "../values/item-at";
import { NONE } from "../values/none";

/** Where a row stands within its initiative; worked out once for all rows. */
export interface MilestoneOrder {
  /** 1-based within the group. */
  readonly number: Int32Array;
  /** How many earlier rows of the group have the same ID, folded. */
  readonly duplicateOf: Int32Array;
  /** 1 where a later row of the same group is delivered. */
  readonly laterDelivered: Uint8Array;
}

/** A small number for each ID that is one when folded; 0 where blank. */
function idNumbers(ids: readonly string[]): { readonly numbers: Int32Array; readonly count: number } {
  const numbers = new Int32Array(ids.length);
  const ofWritten = new Map<string, number>([["", 0]]);
  const ofFolded = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) {
    const id = textAt(ids, row);
    let number = ofWritten.get(id);
    if (number === undefined) {
      const folded = foldText(id);
      number = ofFolded.get(folded) ?? ofFolded.size + 1;
      ofFolded.set(folded, number);
      ofWritten.set(id, number);
    }
    numbers[row] = number;
  }
  return { numbers, count: ofFolded.size + 1 };
}

function standTogether(group: Int32Array, groups: number): boolean {
  const ended = new Uint8Array(groups);
  for (let row = 1; row < group.length; row++) {
    const of = numberAt(group, row);
    const before = numberAt(group, row - 1);
    if (of === before) continue;
    ended[before] = 1;
    if (ended[of] === 1) return false;
  }
  return true;
}

/** How often a group's ID was seen before, where the rows of each group stand together. */
function countTogether(group: Int32Array, ids: Int32Array, idCount: number): Int32Array {
  const earlier = new Int32Array(group.length);
  const lastGroup = new Int32Array(idCount).fill(-1);
  const counts = new Int32Array(idCount);
  for (let row = 0; row < group.length; row++) {
    const id = numberAt(ids, row);
    if (id === 0) continue;
    const of = numberAt(group, row);
    if (lastGroup[id] !== of) counts[id] = 0;
    lastGroup[id] = of;
    const before = numberAt(counts, id);
    earlier[row] = before;
    counts[id] = before + 1;
  }
  return earlier;
}

function countApart(group: Int32Array, ids: Int32Array, idCount: number): Int32Array {
  const earlier = new Int32Array(group.length);
  const seen = new Map<number, number>();
  for (let row = 0; row < group.length; row++) {
    const id = numberAt(ids, row);
    if (id === 0) continue;
    const key = numberAt(group, row) * idCount + id;
    const before = seen.get(key) ?? 0;
    earlier[row] = before;
    seen.set(key, before + 1);
  }
  return earlier;
}

/** A day, or days, of a delivery: «innen uke 12» in Levert is none. */
const hasDays = ({ start, end }: DateColumn, row: number): boolean => start[row] !== NONE && end[row] !== NONE;

/** Says anew for each of the rows of one group, in the table's order, whether a later one is delivered. */
export function markLaterDeliveries(delivered: DateColumn, rows: readonly number[], laterDelivered: Uint8Array): void {
  let hasDelivery = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = numberAt(rows, at);
    laterDelivered[row] = hasDelivery;
    if (hasDays(delivered, row)) hasDelivery = 1;
  }
}

/** `group[row]` is below `groups`; rows of a group need not stand together. */
export function orderMilestones(table: ReadTable<MilestoneField>, group: Int32Array, groups: number): MilestoneOrder {
  const { length } = table;
  const { numbers, count } = idNumbers(table.text("id").values);
  const delivered = table.date("delivered");
  const number = new Int32Array(length);
  const duplicateOf = standTogether(group, groups) ? countTogether(group, numbers, count) : countApart(group, numbers, count);
  const laterDelivered = new Uint8Array(length);
  const rowsSoFar = new Int32Array(groups);
  for (let row = 0; row < length; row++) {
    const of = numberAt(group, row);
    const soFar = numberAt(rowsSoFar, of) + 1;
    rowsSoFar[of] = soFar;
    number[row] = soFar;
  }
  const hasDelivery = new Uint8Array(groups);
  for (let row = length - 1; row >= 0; row--) {
    const of = numberAt(group, row);
    laterDelivered[row] = numberAt(hasDelivery, of);
    if (hasDays(delivered, row)) hasDelivery[of] = 1;
  }
  return { number, duplicateOf, laterDelivered };
}
