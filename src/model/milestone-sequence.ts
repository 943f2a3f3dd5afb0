import { numberAt, rowAt, valueAt } from "../values/item-at";
import { NONE } from "../values/none";
import { milestoneId } from "./milestone-id";
import type { Programme } from "./programme";
import { remembered } from "./remembered";

interface Numbered {
  readonly number: number;
  readonly suffix: string;
}

/** The number of each row's ID; the same IDs stand in every initiative, and each is taken apart once. */
const numbers = remembered(({ tables }) => {
  const known = new Map<string, Numbered | null>();
  return tables.milestones.text("id").values.map((id) => {
    let numbered = known.get(id);
    if (numbered === undefined) {
      const parts = milestoneId(id);
      known.set(id, (numbered = parts && { number: parts.number, suffix: parts.suffix.toLowerCase() }));
    }
    return numbered;
  });
}, ["milestones.id"]);

/** Sorts only what is out of order: most rows stand as they follow each other. */
function inOrder(rows: readonly number[], compare: (a: number, b: number) => number): readonly number[] {
  for (let at = 1; at < rows.length; at++) if (compare(numberAt(rows, at - 1), numberAt(rows, at)) > 0) return [...rows].sort(compare);
  return rows;
}

/** Rows whose ID holds a number, by number, then by what follows it. */
function byNumber(rows: readonly number[], of: readonly (Numbered | null)[]): readonly number[] {
  return inOrder(
    rows.filter((row) => (of[row] ?? null) !== null),
    (a, b) => {
      const [one, other] = [of[a], of[b]];
      if (!one || !other) return 0;
      return one.number - other.number || (one.suffix < other.suffix ? -1 : one.suffix > other.suffix ? 1 : a - b);
    },
  );
}

/**
 * Row of the milestone before each one in the order of its initiative's IDs (MP2, MP2a, MP10); −1 where it is the
 * first or its ID holds no number.
 */
const previousById = remembered((programme) => {
  const of = numbers(programme);
  const previous = new Int32Array(of.length).fill(-1);
  for (const { milestones } of programme.initiatives) {
    const rows = byNumber(milestones, of);
    for (let at = 1; at < rows.length; at++) previous[numberAt(rows, at)] = rowAt(rows, at - 1);
  }
  return previous;
}, ["milestones.id", "milestones.code", "initiatives"]);

/** Row of the milestone before this row's by number; −1 where it is the first. */
export function previousRow(programme: Programme, row: number): number {
  return rowAt(previousById(programme), row);
}

/** ID of that milestone; "" without one. */
export function previousId(programme: Programme, row: number): string {
  return programme.tables.milestones.textAt("id", previousRow(programme, row));
}

/** Row of the milestone that is planned last before each one, by its baseline; −1 where it is the first or has no date. */
export const previousByBaseline = remembered(({ tables, initiatives }) => {
  const { end } = tables.milestones.date("baseline");
  const previous = new Int32Array(end.length).fill(-1);
  for (const { milestones } of initiatives) {
    const planned = inOrder(
      milestones.filter((row) => valueAt(end, row) !== NONE),
      (a, b) => numberAt(end, a) - numberAt(end, b) || a - b,
    );
    for (let at = 1; at < planned.length; at++) previous[numberAt(planned, at)] = rowAt(planned, at - 1);
  }
  return previous;
}, ["milestones.baseline", "milestones.code", "initiatives"]);

/** Numbers that run higher than this many times their count are not a series that counts from 1. */
const SPARSEST_SERIES = 3;

/**
 * The number before a gap in the numbering (0 before the first), at the row behind the gap; −1 elsewhere. IDs that come
 * from another system (1099, 1101, 1205) have no gaps.
 */
const numbersBeforeGaps = remembered((programme) => {
  const of = numbers(programme);
  const before = new Int32Array(of.length).fill(-1);
  for (const { milestones } of programme.initiatives) {
    const rows = byNumber(milestones, of);
    if ((of[rows.at(-1) ?? -1]?.number ?? 0) > SPARSEST_SERIES * rows.length) continue;
    let earlier = 0;
    for (const row of rows) {
      const number = of[row]?.number ?? 0;
      if (number > earlier + 1) before[row] = earlier;
      earlier = number;
    }
  }
  return before;
}, ["milestones.id", "milestones.code", "initiatives"]);

/** The number before this row's where one is missing between them, 0 before the first milestone; −1 where none is. */
export function numberBeforeGap(programme: Programme, row: number): number {
  return rowAt(numbersBeforeGaps(programme), row);
}
