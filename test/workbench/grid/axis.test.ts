import { createAxis } from "../../../src/workbench/grid/axis";
import { extendBy, moveBy, selectCell, selectedArea } from "../../../src/workbench/grid/selection";

describe("rows and columns of unequal size", () => {
  const axis = createAxis(10, 20, new Map([[2, 50], [4, 0], [5, 0], [99, 7]]));

  test("offsets and sizes", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((index) => axis.offsetOf(index))).toEqual([0, 20, 70, 90, 90, 90, 110]);
    expect(axis.total).toBe(190);
    expect(axis.sizeOf(2)).toBe(50);
  });

  test("the index at an offset is a visible one", () => {
    expect([-5, 0, 19, 20, 69, 70, 90, 109, 110, 1000].map((offset) => axis.indexAt(offset))).toEqual([1, 1, 1, 2, 2, 3, 6, 6, 7, 10]);
  });

  test("steps pass over what is hidden and stay inside", () => {
    expect([axis.visibleFrom(3, 1), axis.visibleFrom(6, -1), axis.visibleFrom(10, 1), axis.visibleFrom(1, -1)]).toEqual([6, 3, 10, 1]);
  });
});

describe("moving about among merged cells", () => {
  const rows = createAxis(20, 20, new Map());
  const columns = createAxis(20, 60, new Map());
  const merge = { firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 4 };
  const mergeAt = (row: number, column: number) => (row >= 2 && row <= 3 && column >= 2 && column <= 4 ? merge : null);
  const over = { rows, columns, mergeAt };

  test("a step into a merged cell lands on its first cell, the next one leaves it", () => {
    const inside = moveBy(selectCell(3, 1), 0, 1, over);
    expect(inside).toEqual(selectCell(2, 2));
    expect(moveBy(inside, 0, 1, over)).toEqual(selectCell(2, 5));
    expect(moveBy(inside, 1, 0, over)).toEqual(selectCell(4, 2));
  });

  test("what is selected takes merged cells whole", () => {
    expect(selectedArea(extendBy(selectCell(4, 2), -1, 0, over), mergeAt)).toEqual({ firstRow: 2, lastRow: 4, firstColumn: 2, lastColumn: 4 });
  });
});
