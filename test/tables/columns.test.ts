import { BLANK, emptyDateColumn, READ, stateAt } from "../../src/tables/columns";

test("a cell outside its column is blank", () => {
  const column = emptyDateColumn(2, true);
  column.state[1] = READ;
  expect([0, 1, 2, -1].map((row) => stateAt(column, row))).toEqual([BLANK, READ, BLANK, BLANK]);
});
