import { changesBetween } from "../../src/app/changed-cells";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { goldenWorkbook } from "../support/golden-workbook";

const BEFORE = goldenWorkbook(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
${Array.from({ length: 40 }, (_, at) => `| 1d | MP${String(at)} | Steg | ${at === 0 ? "#REF!" : "2022-01-31"} |`).join("\n")}
`).snapshot;

/** The workbook as it is read again: nothing is the same object. */
function readAgain(change: (table: TableSnapshot) => Partial<TableSnapshot> = () => ({})): WorkbookSnapshot {
  const [table] = structuredClone(BEFORE.tables);
  return { ...BEFORE, tables: [{ ...table!, ...change(table!) }] };
}

function withCells(cells: Readonly<Record<number, CellValue>>): WorkbookSnapshot {
  return readAgain(({ rows }) => ({ rows: rows.map((row, at) => (at in cells ? [...row.slice(0, 3), cells[at] ?? null] : row)) }));
}

it("nothing is changed where the same values are read again, an error among them", () => {
  expect(changesBetween(BEFORE, BEFORE)).toEqual([]);
  expect(changesBetween(BEFORE, readAgain())).toEqual([]);
});

it("a value, a blank and another error are each a changed cell, told of the table as it was", () => {
  expect(changesBetween(BEFORE, withCells({ 0: { error: "#N/A" }, 1: "snart", 2: null }))).toEqual([
    { table: BEFORE.tables[0], change: { row: 0, column: 3, value: { error: "#N/A" } } },
    { table: BEFORE.tables[0], change: { row: 1, column: 3, value: "snart" } },
    { table: BEFORE.tables[0], change: { row: 2, column: 3, value: null } },
  ]);
});

it("more than 32 cells are too many to tell one by one", () => {
  const cells = (count: number): WorkbookSnapshot => withCells(Object.fromEntries(Array.from({ length: count }, (_, at) => [at + 1, "snart"])));
  expect(changesBetween(BEFORE, cells(32))).toHaveLength(32);
  expect(changesBetween(BEFORE, cells(33))).toBeNull();
});

it.each<readonly [what: string, after: WorkbookSnapshot]>([
  ["another table", { ...BEFORE, tables: [...BEFORE.tables, ...BEFORE.tables] }],
  ["another language", { ...BEFORE, facts: { ...BEFORE.facts, language: "de-DE" } }],
  ["dates counted from 1904", { ...BEFORE, facts: { ...BEFORE.facts, date1904: true } }],
  ["a row more", readAgain(({ rows }) => ({ rows: [...rows, rows[0]!] }))],
  ["a new title", readAgain(({ headers }) => ({ headers: ["Tiltak", ...headers.slice(1)] }))],
  ["a place further down", readAgain(({ firstRow }) => ({ firstRow: firstRow + 1 }))],
  ["a column less", readAgain(({ formats }) => ({ formats: formats.slice(1) }))],
  ["a cell's format", readAgain(({ formats, rows }) => ({ formats: [...formats.slice(0, 3), rows.map((_, at) => (at === 3 ? "d. mmm" : "dd.mm.yyyy"))] }))],
  ["a formula", readAgain(({ formulas, rows }) => ({ formulas: [...formulas.slice(0, 3), rows.map((_, at) => (at === 3 ? "=D2" : null))] }))],
])("%s is more than cells that changed", (_, after) => {
  expect(changesBetween(BEFORE, after)).toBeNull();
});
