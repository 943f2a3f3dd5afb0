import { KeptReview } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import { cellAddress } from "../../src/workbook/address";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { goldenWorkbook, type GoldenWorkbook } from "../support/golden-workbook";

/** In the full profile. */
function opened(example: string): GoldenWorkbook {
  return goldenWorkbook(example.includes("tblProgram") ? example : `tblProgram\n| Innstilling | Verdi |\n| Regelprofil | full |\n\n${example.replace(/^(?:[^|\n]*: .*\n)*/, "")}`);
}

function written({ tables, ...rest }: WorkbookSnapshot, table: string, row: number, column: number, value: CellValue): WorkbookSnapshot {
  const changed = (each: TableSnapshot): TableSnapshot => ({ ...each, rows: each.rows.map((cells, at) => (at === row ? cells.map((cell, across) => (across === column ? value : cell)) : [...cells])) });
  return { ...rest, tables: tables.map((each) => (each.name === table ? changed(each) : each)) };
}

function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, sheet, cell, severity, message }) => `${rule} ${sheet ?? ""} ${cell ?? ""} ${severity} ${message}`);
}

/** Values that turn a cell: blank, and its opposite or a date. */
function turns(value: CellValue): readonly CellValue[] {
  return [null, typeof value === "number" ? -value : 44571];
}

interface Edited {
  readonly golden: GoldenWorkbook;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Every cell; an edit of the settings or the history is checked from scratch. */
function cellsOf(golden: GoldenWorkbook): readonly Edited[] {
  return golden.snapshot.tables.filter(({ name }) => name !== "tblProgram" && name !== "tblHistorikk").flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) => cells.map((value, column) => ({ golden, table: name, row, column, value }))));
}

/** Examples of rules that speak over others: what they reach is heard, or silent, with them. */
const edited = catalogue.filter(({ over }) => over !== undefined).flatMap(({ id, examples }) =>
  examples.flatMap((example) => cellsOf(opened(example)).map((each) => [id, each.table, cellAddress(each.row + 2, each.column + 1), each] as const)));

it.each(edited)("beside %s, an edit of %s %s and its undoing leave what a check from scratch finds", (_id, _table, _cell, { golden, table, row, column, value }) => {
  const { snapshot, period, statusDate, today } = golden;
  const options = { period, statusDate, today, language: null };
  const kept = new KeptReview(written(snapshot, table, row, column, value), options);
  const first = said(kept.review.result.findings);
  for (const turned of turns(value)) {
    kept.edit(table, { row, column, value: turned });
    expect(said(kept.review.result.findings)).toEqual(said(review(written(snapshot, table, row, column, turned), options).result.findings));
  }
  kept.edit(table, { row, column, value });
  expect(said(kept.review.result.findings)).toEqual(first);
});
