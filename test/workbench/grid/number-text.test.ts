import type { CellValue } from "../../../src/values/cell-value";
import { showValue } from "../../../src/workbench/grid/number-text";

describe("values as a Norwegian Excel shows them", () => {
  test.each<[CellValue, string, string, string]>([
    [44_592, "dd.mm.yyyy", "31.01.2022", "right"],
    [44_592, "m/d/yyyy", "31.01.2022", "right"],
    [44_592, "mmm\\ yyyy", "jan 2022", "right"],
    [-930_000, '#,##0;"−"#,##0', "−930\u00a0000", "right"],
    [1234.5, "General", "1234,5", "right"],
    [0.266, "0.0 %", "26,6\u00a0%", "right"],
    ["Jan-22", "@", "Jan-22", "left"],
    ["31.02.22", "dd.mm.yyyy", "31.02.22", "left"],
    [42, "@", "42", "left"],
    [true, "General", "SANN", "centre"],
    [{ error: "#REF!" }, "General", "#REF!", "centre"],
    [null, "0", "", "left"],
    [-5, "dd.mm.yyyy", "########", "right"],
  ])("%p by %s reads %s", (value, code, text, side) => {
    const shown = showValue(value, code, false);
    expect([shown.text.replaceAll(" ", "\u00a0"), shown.side]).toEqual([text.replaceAll(" ", "\u00a0"), side]);
  });

  test("a date of a workbook that counts from 1904", () => {
    expect(showValue(43_130, "dd.mm.yyyy", true).text).toBe("31.01.2022");
    expect(showValue(43_130, "0", true).text).toBe("43130");
  });

  test("a colour that the format asks for", () => {
    expect(showValue(-3, "0;[Red]-0", false).colour).toBe("red");
    expect(showValue(3, "0;[Red]-0", false).colour).toBeNull();
  });
});
