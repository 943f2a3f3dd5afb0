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
    { sheet: "Plan", address: "A3:C7", headers: ["Tiltak", "Milepæl", "Levert"], samples: [["1d", "Lansering", 44592], ["1e", null, null], ["1f", "Test", null]] },
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
