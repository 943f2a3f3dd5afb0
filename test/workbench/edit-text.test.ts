import type { CellValue } from "../../src/values/cell-value";
import { editText } from "../../src/workbench/edit-text";

test.each<[CellValue, string | null, string, string]>([
  [44_592, null, "dd.mm.yyyy", "31.01.2022"],
  [44_592, null, "mmm yy", "31.01.2022"],
  [1234.5, null, "#,##0", "1234,5"],
  [0.266, null, "0.0 %", "26,6 %"],
  ["Jan-22", null, "@", "Jan-22"],
  [7, "=SUM(A1:A3)", "General", "=SUM(A1:A3)"],
  [null, null, "General", ""],
  [true, null, "General", "SANN"],
])("%p with formula %p and format %s is edited as %s", (value, formula, format, text) => {
  expect(editText({ value, formula, format, looks: {}, awaitsExcel: false }, false)).toBe(text);
});
