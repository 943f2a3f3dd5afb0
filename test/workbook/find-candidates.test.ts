import { findCandidates } from "../../src/workbook/find-candidates";

const AT = { row: 1, column: 1 };

test("a run of titles with something below is a block, down to the first blank row", () => {
  const values = [
    ["Milepælplan", null, null],
    [null, null, null],
    ["Tiltak", "Milepæl", "Levert"],
    ["1d", "Lansering", 44592],
    ["1e", null, null],
    ["1f", "Test", null],
    ["2a", "Test", null],
    [null, null, null],
    ["Kilde", null, null],
  ];
  expect(findCandidates("Plan", values, AT)).toEqual([
    { sheet: "Plan", address: "A3:C7", headers: ["Tiltak", "Milepæl", "Levert"], rows: [["1d", "Lansering", 44592], ["1e", null, null], ["1f", "Test", null], ["2a", "Test", null]], isCut: false },
  ]);
});

test("two blocks side by side are two; where they stand is counted from where the values begin", () => {
  const values = [["A", "B", null, "C", "D"], [1, 2, null, 3, 4]];
  expect(findCandidates("Plan", values, { row: 4, column: 2 }).map(({ address }) => address)).toEqual(["B4:C5", "E4:F5"]);
});

test("single titles, long texts, numbers and headers without rows are none", () => {
  expect(findCandidates("Plan", [["Tittel"], ["tekst"]], AT)).toEqual([]);
  expect(findCandidates("Plan", [["x".repeat(81), "y".repeat(81)], ["a", "b"]], AT)).toEqual([]);
  expect(findCandidates("Plan", [[1, 2], [3, 4]], AT)).toEqual([]);
  expect(findCandidates("Plan", [["Tiltak", "Milepæl"]], AT)).toEqual([]);
  expect(findCandidates("Plan", [], AT)).toEqual([]);
});

test("cells of a table are no block, and what stands beside it is one", () => {
  const values = [["Kode", "Navn", null, "C", "D"], ["1d", "Endre", null, 3, 4]];
  expect(findCandidates("Plan", values, AT, [{ firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2 }]).map(({ address }) => address)).toEqual(["D1:E2"]);
});

test("a block that reaches the last row that is looked at may go on", () => {
  const values = [["A", "B"], ...Array.from({ length: 199 }, (_, row) => [row, row])];
  expect(findCandidates("Plan", values, AT).map(({ isCut }) => isCut)).toEqual([true]);
  expect(findCandidates("Plan", values.slice(0, 199), AT).map(({ isCut }) => isCut)).toEqual([false]);
});
