import { readTyped, type Typed } from "../../src/workbench/read-typed";

function typed(text: string, format = "General"): Typed {
  return readTyped(text, { format, date1904: false, year: 2022 });
}

const serial = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;

test.each([
  ["17.12.20", "2020-12-17", "dd.mm.yyyy"],
  ["17.12.2020", "2020-12-17", "dd.mm.yyyy"],
  ["1/2/22", "2022-02-01", "dd.mm.yyyy"],
  ["17-12-20", "2020-12-17", "dd.mm.yyyy"],
  ["2022-01-31", "2022-01-31", "dd.mm.yyyy"],
  ["31. januar 2022", "2022-01-31", "dd.mm.yyyy"],
  ["5.6", "2022-06-05", "dd.mmm"],
  ["10. mars", "2022-03-10", "dd.mmm"],
  ["Jan-22", "2022-01-22", "dd.mmm"],
  ["Mars 23", "2022-03-23", "dd.mmm"],
  ["des 32", "2032-12-01", "mmm.yy"],
  ["desember 2022", "2022-12-01", "mmm.yy"],
  ["1.1.49", "2049-01-01", "dd.mm.yyyy"],
  ["1.1.50", "1950-01-01", "dd.mm.yyyy"],
])("«%s» becomes a date", (text, iso, format) => {
  expect(typed(text)).toEqual({ kind: "value", value: serial(iso), format });
});

test.each([
  ["4 800 000", 4_800_000, "#,##0"],
  ["4\u00a0800\u00a0000,50", 4_800_000.5, "#,##0.00"],
  ["-11 000", -11_000, "#,##0"],
  ["(1 200)", -1200, "#,##0"],
  ["\u22125,5", -5.5, null],
  ["3,5", 3.5, null],
  ["0", 0, null],
  ["26,6 %", 0.266, "0.00%"],
  ["50%", 0.5, "0%"],
])("«%s» becomes a number", (text, value, format) => {
  expect(typed(text)).toEqual({ kind: "value", value, format });
});

test("in a cell of per cent a bare number is per cent", () => {
  expect(typed("5", "0%")).toMatchObject({ value: 0.05 });
});

test.each(["31.02.22", "500.000 kr", "3.5 MNOK", "- 15 250", "(05.04.21)", "30.11.21 10.03.22", "30 11 2021", "12.13.2022", "5b", "1e", "MP2", "-", "uke 9", "48 00", "1.2.3.4", "29.02.2021", "mars"])(
  "«%s» stays text",
  (text) => {
    expect(typed(text)).toEqual({ kind: "value", value: text, format: null });
  },
);

test("an apostrophe, or a text cell, keeps what looks like a date", () => {
  expect(typed("'17.12.20")).toEqual({ kind: "value", value: "17.12.20", format: null });
  expect(typed("17.12.20", "@")).toEqual({ kind: "value", value: "17.12.20", format: null });
});

test("nothing empties the cell, = begins a formula, SANN is a truth value", () => {
  expect(typed("")).toEqual({ kind: "value", value: null, format: null });
  expect(typed("=A1+1")).toEqual({ kind: "formula", formula: "A1+1" });
  expect(typed("=")).toEqual({ kind: "value", value: "=", format: null });
  expect([typed("SANN"), typed("usann")]).toMatchObject([{ value: true }, { value: false }]);
});

test("1904 workbooks count from another day", () => {
  expect(readTyped("01.01.1904", { format: "General", date1904: true, year: 2022 })).toMatchObject({ value: 0 });
});
