import { KeptReview } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
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

/** Examples of rules that speak over others: what they reach is heard, or silent, with them. */
const speakers = catalogue.filter(({ over }) => over !== undefined).flatMap(({ id, examples }) => examples.map((example, at) => [id, at + 1, example] as const));

it.each(speakers)("an edit of any cell beside %s (%i), and its undoing, leave what a check from scratch finds", (_id, _at, example) => {
  const { snapshot, period, statusDate, today } = opened(example);
  const options = { period, statusDate, today, language: null };
  const first = said(review(snapshot, options).result.findings);
  const kept = new KeptReview(written(snapshot, "", 0, 0, null), options);
  for (const { name, rows } of snapshot.tables) {
    // An edit of the settings or the history is checked from scratch.
    if (name === "tblProgram" || name === "tblHistorikk") continue;
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        for (const turned of turns(value)) {
          kept.edit(name, { row, column, value: turned });
          expect(said(kept.review.result.findings)).toEqual(said(review(written(snapshot, name, row, column, turned), options).result.findings));
        }
        kept.edit(name, { row, column, value });
        expect(said(kept.review.result.findings)).toEqual(first);
      });
    });
  }
});
