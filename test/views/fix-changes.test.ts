import { LANGUAGES } from "../../src/values/language";
import type { EditValue } from "../../src/workbook/batch";
import { fixChanges } from "../../src/views/fix-changes";
import { madeSnapshot, typedDate } from "../support/made-snapshot";

const made = madeSnapshot({ phasing: [{ code: "1a", month: typedDate("2022-01-31"), amount: 1250.5 }, { code: true, month: { error: "#REF!" }, amount: null }] });
const snapshot = { ...made, tables: made.tables.map((table) => ({ ...table, formats: ["General", "dd.mm.yyyy", "0.00"] })) };
const sheet = made.tables[0]?.sheet ?? "";

function told(cell: string, value: EditValue, on = sheet): readonly (readonly [string, string])[] {
  return LANGUAGES.flatMap((language) => fixChanges([{ sheet: on, cell, value }], snapshot, language).map(({ before, after }) => [before, after] as const));
}

test.each([
  ["B2", { date: "2022-02-28" }, [["31.01.2022", "28.02.2022"], ["31.01.2022", "28.02.2022"], ["31 Jan 2022", "28 Feb 2022"]]],
  ["C2", 2000, [["1\u00a0250,5", "2\u00a0000"], ["1\u00a0250,5", "2\u00a0000"], ["1,250.5", "2,000"]]],
  ["C3", "", [["tom", "tom"], ["tom", "tom"], ["blank", "blank"]]],
  ["A3", false, [["SANN", "USANN"], ["SANN", "USANN"], ["TRUE", "FALSE"]]],
  ["B3", null, [["#REF!", "tom"], ["#REF!", "tom"], ["#REF!", "blank"]]],
  ["B2", { date: "2022-02-31" }, [["31.01.2022", "2022-02-31"], ["31.01.2022", "2022-02-31"], ["31 Jan 2022", "2022-02-31"]]],
  ["D2", "1b", [["", "1b"], ["", "1b"], ["", "1b"]]],
  ["ikke en celle", "1b", [["", "1b"], ["", "1b"], ["", "1b"]]],
] as const)("what stands in %s and what would is said as a person reads it", (cell, value, sentences) => {
  expect(told(cell, value)).toEqual(sentences);
});

test("a cell of a sheet without tables has no words before", () => {
  expect(told("A2", "x", "Annet")).toEqual([["", "x"], ["", "x"], ["", "x"]]);
});
