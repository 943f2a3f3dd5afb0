import { formatAt } from "../../src/workbook/table-snapshot";
import { madeSnapshot } from "../support/made-snapshot";

test("a cell's format is its column's, or its own, and General outside the table", () => {
  const made = madeSnapshot({ phasing: [{ code: "1a", amount: 1 }, { code: "1b", amount: 2 }] }).tables.map((table) => ({ ...table, formats: ["@", ["0.00", "0 %"]] }));
  expect(made.map((table) => [formatAt(table, 0, 1), formatAt(table, 1, 0), formatAt(table, 1, 1), formatAt(table, 1, 2), formatAt(table, 2, 0)])).toEqual([["@", "0.00", "0 %", "General", "General"]]);
});
