import type { Column } from "./columns";

/** How many rows of a column answer a question with yes, and the first of them; −1 where none does. */
export interface RowTally {
  readonly count: number;
  readonly first: number;
}

type Says = (row: number) => boolean;

class KeptTally implements RowTally {
  constructor(
    public count: number,
    public first: number,
    private readonly length: number,
    readonly says: Says,
  ) {}

  turn(row: number, is: boolean): void {
    this.count += is ? 1 : -1;
    if (is) this.first = this.first < 0 ? row : Math.min(this.first, row);
    else if (row === this.first) this.first = this.count === 0 ? -1 : this.next(row + 1);
  }

  private next(from: number): number {
    let row = from;
    while (row < this.length && !this.says(row)) row++;
    return row;
  }
}

const known = new WeakMap<Column, Map<string, KeptTally>>();

function lengthOf(column: Column): number {
  return column.kind === "text" ? column.values.length : column.state.length;
}

/**
 * A tally of a column, taken when it is first asked for and kept up to date as cells are read again (`retally`).
 * `question` names it among the column's; `says` answers it for a row; `among`, where given, holds every row that may
 * say yes.
 */
export function rowTally(column: Column, question: string, says: Says, among?: ReadonlyMap<number, unknown>): RowTally {
  let tallies = known.get(column);
  let tally = tallies?.get(question);
  if (tally) return tally;
  const length = lengthOf(column);
  let count = 0;
  let first = length;
  const add = (row: number): void => {
    count++;
    if (row < first) first = row;
  };
  if (among) {
    for (const row of among.keys()) if (says(row)) add(row);
  } else for (let row = 0; row < length; row++) if (says(row)) add(row);
  tally = new KeptTally(count, count === 0 ? -1 : first, length, says);
  if (!tallies) known.set(column, (tallies = new Map<string, KeptTally>()));
  tallies.set(question, tally);
  return tally;
}

/** Reads a row of a column again, and brings its tallies up to date. */
export function retally(column: Column, row: number, read: () => void): void {
  const tallies = [...(known.get(column)?.values() ?? [])];
  const were = tallies.map((tally) => tally.says(row));
  read();
  tallies.forEach((tally, nth) => {
    const is = tally.says(row);
    if (is !== were[nth]) tally.turn(row, is);
  });
}
