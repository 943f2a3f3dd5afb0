import fc from "fast-check";
import { emptyAmountColumn } from "../../src/tables/columns";
import { retally, rowTally } from "../../src/tables/row-tallies";

const ROWS = 12;

describe("a tally of a column", () => {
  it("is what counting all rows again gives, after any edits", () => {
    const edit = fc.record({ row: fc.nat(ROWS - 1), state: fc.nat(1) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const column = emptyAmountColumn(ROWS, true);
        const says = (row: number): boolean => column.state[row] === 1;
        const kept = rowTally(column, "read", says);
        for (const { row, state } of edits) {
          retally(column, row, () => { column.state[row] = state; });
          const rows = [...column.state.keys()].filter(says);
          expect({ count: kept.count, first: kept.first }).toEqual({ count: rows.length, first: rows[0] ?? -1 });
          expect(rowTally(column, "read", says)).toBe(kept);
        }
      }),
    );
  });

  it("asks only the rows that may say yes", () => {
    const column = emptyAmountColumn(ROWS, true);
    const asked: number[] = [];
    const { count, first } = rowTally(column, "among", (row) => asked.push(row) > 0, new Map([[7, null], [3, null]]));
    expect({ count, first, asked }).toEqual({ count: 2, first: 3, asked: [7, 3] });
  });
});
