import type { CellValue } from "../../../src/values/cell-value";
import { cellAddress } from "../../../src/workbook/address";
import { compileFormula } from "../../../src/workbench/formula/evaluate-formula";

const cells: Readonly<Record<string, CellValue>> = {
  A1: "Rød", B1: 10, C1: 44_592,
  A2: "Gul", B2: 20, C2: 44_620,
  A3: "rødt", B3: 30, C3: "Mars",
  A4: "Grønn", B4: "40",
  A5: "a*b", B5: { error: "#N/A" },
};

function value(formula: string): CellValue {
  const around = {
    cell: (_sheet: string | null, row: number, column: number): CellValue => cells[cellAddress(row, column)] ?? null,
    definedName: (name: string): string | null => (name === "Farge" ? "$A$1:$A$4" : null),
    today: 44_626,
    date1904: false,
    language: "nb-NO",
    at: { row: 2, column: 7 },
    extent: () => ({ rows: 5, columns: 3 }),
  };
  return compileFormula(formula)(around, { rows: 0, columns: 0 });
}

// Results as Excel documents or shows them.
test.each<[string, CellValue]>([
  ['SUMIF(A1:A4,"rød*",B1:B4)', 40],
  ['SUMIF(B1:B4,">=20")', 50],
  ['COUNTIF(A:A,"<>Gul")', 4],
  ['COUNTIF(A1:A9,"")', 4],
  ['COUNTIF(A1:A5,"a~*b")', 1],
  ['COUNTIF(B1:B4,40)', 0],
  ['COUNTIF(B1:B4,"40")', 1],
  ['SUMIFS(B1:B4,A1:A4,"*d*",B1:B4,"<30")', 10],
  ['COUNTIFS(A1:A4,"G*",B1:B4,20)', 1],
  ['AVERAGEIFS(B1:B3,B1:B3,">10")', 25],
  ["AVERAGE(B1:B3)", 20],
  ["AVERAGE(A1:A3)", { error: "#DIV/0!" }],
  ["SUM(B1:B5)", { error: "#N/A" }],
  ["MEDIAN(1,9,4,2)", 3],
  ["LARGE(B1:B3,2)-SMALL(B1:B3,1)", 10],
  ["SUMPRODUCT(B1:B3,B1:B3)", 1400],
  ['SUMPRODUCT((A1:A3="Gul")*B1:B3)', 20],
  ['SUMPRODUCT(-(B1:B3>10))', -2],
  ["SUBTOTAL(109,B1:B3)", 60],
  ["COUNTA(Farge)", 4],
  ["A1:A4", "Gul"],
  ["A9:C9", { error: "#VALUE!" }],
  ['VLOOKUP("gul",A1:C4,2,FALSE)', 20],
  ['VLOOKUP("Blå",A1:C4,2,FALSE)', { error: "#N/A" }],
  ['VLOOKUP("Gul",A1:C4,4,FALSE)', { error: "#REF!" }],
  ["VLOOKUP(25,B1:C3,2)", 44_620],
  ['INDEX(B1:B4,MATCH("Gul",A1:A4,0))', 20],
  ["MATCH(25,B1:B3)", 2],
  ['XLOOKUP("Gul",A1:A4,B1:B4,"nei")', 20],
  ['XLOOKUP("Blå",A1:A4,B1:B4,"nei")', "nei"],
  ['CHOOSE(2,"a","b")', "b"],
  ["ROW()+COLUMN()", 9],
  ["ROW(B7)*ROWS(A2:A4)*COLUMNS(A:C)", 63],
  ['IFS(1>2,"a",TRUE,"b")', "b"],
  ["IFS(FALSE,1)", { error: "#N/A" }],
  ['IFNA(B5,"mangler")', "mangler"],
  ['IF(ISNA(B5),"tom",1)', "tom"],
  ["ROUNDUP(2.01,1)+ROUNDDOWN(-2.09,1)", 0.1],
  ["ROUND(1.005,2)", 1.01],
  ["MOD(-3,2)", 1],
  ["CEILING(7,5)+FLOOR(7,5)", 15],
  ['SEARCH("D?","Rød dag")', 3],
  ['SEARCH("g*n","Grønn")', 1],
  ['FIND("d","Rød")', 3],
  ['FIND("D","Rød")', { error: "#VALUE!" }],
  ['SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['REPLACE("tiltak 1a",8,2,"2b")', "tiltak 2b"],
  ['TEXTJOIN(", ",TRUE,A1:A2,"",A3)', "Rød, Gul, rødt"],
  ['CONCATENATE("a",1,TRUE)', "a1TRUE"],
  ['PROPER("ola nordmann-hansen")', "Ola Nordmann-Hansen"],
  ['TEXT(C1,"dd.mm.yyyy")', "31.01.2022"],
  ['TEXT(1234.5,"#,##0.00")', "1\u00a0234,50"],
  ['TEXT(0.256,"0%")', "26%"],
  ['VALUE("12.5")', 12.5],
  ["EDATE(C1,1)", 44_620],
  ["EOMONTH(C1,-2)", 44_530],
  ["DAYS(C2,C1)", 28],
  ["DAYS360(DATE(2022,1,31),DATE(2022,3,31))", 60],
  ['DATEDIF(DATE(2020,5,15),DATE(2022,3,14),"m")', 21],
  ["WEEKDAY(C1,2)", 1],
  ["ISOWEEKNUM(DATE(2021,1,3))", 53],
  ["NETWORKDAYS(DATE(2022,3,4),DATE(2022,3,8))", 3],
  ["NETWORKDAYS(DATE(2022,3,4),DATE(2022,3,8),DATE(2022,3,7))", 2],
  ["WORKDAY(DATE(2022,3,4),1)", 44_627],
  ["DATE(9999,12,32)", { error: "#NUM!" }],
  ["HOUR(0.75)*100+MINUTE(0.753)", 1804],
])("%s", (formula, expected) => {
  const result = value(formula);
  if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
  else expect(result).toEqual(expected);
});
