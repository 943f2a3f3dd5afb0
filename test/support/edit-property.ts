import { readFileSync } from "node:fs";
import fc from "fast-check";
import { KeptReview, type Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import type { CellValue } from "../../src/values/cell-value";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { goldenWorkbook } from "./golden-workbook";

/** Cells as people write them, by what a column is for; each may land in any column. */
const ORDINARY: readonly CellValue[] = [
  null, "", 0, 44571, 44620, 44650, 44712, 44865, 43831, 44205, 44743,
  "31.01.22", "2022-03-15", "15.03.2022", "mars 2022", "T2 2022", "ca. 1.6.22", "snart", "løpende", "–", "31.02.22", "1.3.22 (15.4.22)", "før 1. mai 2022",
  1500000, 800000, 815000, -40000, 1960000, "1 500 000", "1,2 mill.", "(500)", "−40 000", "3 MNOK", "mye", 12.5, { error: "#REF!" }, true,
  "Løsning valgt", "Pilot startet", "Levert MP2 2. mars 2022", "Ender innenfor budsjett", "Sykdom, flatt over fem måneder",
];

/** What says something of other cells, too. */
const WRITTEN: readonly CellValue[] = [
  ...ORDINARY,
  "Sum", 2022, "03/04/2022", "13/04/2022", "04/13/2022", "15.03", "EUR 5 000", "25 %",
  "1a", "1b", "2", "9z", "MP1", "MP2", "MP7", "full", "avslutta", "pågår", "planlagt", "estimat", "2022-W02-09", "publisert", "lav", "høy", "gul", "Parallell",
];

type Differ = (kept: unknown, scratch: unknown) => void;

interface Command {
  readonly what: "cell" | "insert" | "delete" | "sort" | "rename";
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Whether the edit is told as one, or the workbook is read again. */
  readonly told: boolean;
}

const command: fc.Arbitrary<Command> = fc.record({
  what: fc.oneof(
    { weight: 16, arbitrary: fc.constant("cell" as const) },
    { weight: 1, arbitrary: fc.constantFrom("insert" as const, "delete" as const, "sort" as const, "rename" as const) },
  ),
  // The tables that matter most come most often.
  table: fc.oneof(fc.nat(15), fc.constantFrom(100, 100, 101)),
  row: fc.nat(40),
  column: fc.nat(12),
  value: fc.nat(WRITTEN.length - 1),
  told: fc.boolean(),
});

function tableOf({ tables }: WorkbookSnapshot, at: number): TableSnapshot | undefined {
  if (at === 100) return tables.find(({ name }) => name === "tblMilepaeler");
  if (at === 101) return tables.find(({ name }) => name === "tblOkonomi");
  return tables[at % tables.length];
}

function compare(a: CellValue, b: CellValue): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function withRows(table: TableSnapshot, order: readonly number[], rows: TableSnapshot["rows"]): TableSnapshot {
  return {
    ...table,
    rows,
    formats: table.formats.map((each) => (typeof each === "string" ? each : order.map((row) => each[row] ?? "General"))),
    formulas: table.formulas.map((each) => each && order.map((row) => each[row] ?? null)),
  };
}

/** The table after a command. */
function after(table: TableSnapshot, { what, row, column, value }: Command, values: readonly CellValue[]): TableSnapshot {
  const { rows, headers } = table;
  const at = rows.length === 0 ? 0 : row % rows.length;
  const across = column % headers.length;
  const written = values[value % values.length] ?? null;
  const order = rows.map((_, nth) => nth);
  switch (what) {
    case "cell":
      return { ...table, rows: rows.map((each, nth) => (nth === at ? each.map((cell, nth2) => (nth2 === across ? written : cell)) : each)) };
    case "insert":
      order.splice(at, 0, at);
      return withRows(table, order, order.map((from, nth) => (nth === at ? headers.map((_, nth2) => (nth2 === across ? written : null)) : (rows[from] ?? []))));
    case "delete":
      order.splice(at, 1);
      return withRows(table, order, order.map((from) => rows[from] ?? []));
    case "sort":
      order.sort((a, b) => compare(rows[a]?.[across] ?? null, rows[b]?.[across] ?? null) || a - b);
      return withRows(table, order, order.map((from) => rows[from] ?? []));
    case "rename":
      return value % 2 === 0
        ? { ...table, name: `${table.name}_${String(value)}` }
        : { ...table, headers: headers.map((header, nth) => (nth === across ? `${header} ${String(value)}` : header)) };
  }
}

function told({ result, leftUnread, language }: Review, withFixes: boolean): unknown {
  const findings = result.findings.map(({ fixes, ...finding }) => (withFixes ? { ...finding, fixes } : finding));
  return { findings, summary: result.summary, notRun: result.notRun, leftUnread, language };
}

type Profile = "full" | "essential";

/** A programme in good order, and one with something of every kind wrong, of no history: an edit beside one is checked from scratch anyway. */
const BOOKS = [
  readFileSync("test/golden/clean/workbook.md", "utf8").replace("| Mva.        | inkl.            |", "$&\n| Regelprofil | viktigste |"),
  readFileSync("test/rules/incomplete/many.md", "utf8").replace(/\ntblHistorikk[^]*$/, ""),
];

function start(book: string, profile: Profile): { readonly snapshot: WorkbookSnapshot; readonly today: number } {
  return goldenWorkbook(book.replace(/\| Regelprofil \|[^|]*\|/, `| Regelprofil | ${profile === "full" ? "full" : "viktigste"} |`));
}

/** Runs one list of commands; `differ` is told where the review that is kept is not the one from scratch. */
function follow(book: string, profile: Profile, values: readonly CellValue[], commands: readonly Command[], differ: Differ): void {
  const { snapshot: first, today } = start(book, profile);
  const options = { period: null, statusDate: null, today, language: null };
  let snapshot = first;
  const kept = new KeptReview(first, options);
  commands.forEach((each, nth) => {
    const table = tableOf(snapshot, each.table);
    if (!table) return;
    const now = after(table, each, values);
    snapshot = { ...snapshot, tables: snapshot.tables.map((other) => (other === table ? now : other)) };
    if (each.what === "cell" && each.told && table.rows.length > 0) {
      kept.edit(table.name, { row: each.row % table.rows.length, column: each.column % table.headers.length, value: values[each.value % values.length] ?? null });
    } else kept.update(snapshot);
    const withFixes = nth % 10 === 9;
    const [is, should] = [told(kept.review, withFixes), told(review(snapshot, options), withFixes)];
    if (JSON.stringify(is) !== JSON.stringify(should)) differ(is, should);
  });
}

export const EDITS_A_RUN = 40;

/** Any sequence of edits, inserts, deletes, sorts and renames leaves the findings that a check from scratch makes. */
export function keptAsFromScratch(differ: Differ, edits = EDITS_A_RUN): fc.IProperty<[string, Profile, readonly CellValue[], Command[]]> {
  return fc.property(
    fc.constantFrom(...BOOKS),
    fc.constantFrom("full" as const, "essential" as const),
    fc.constantFrom(ORDINARY, ORDINARY, WRITTEN),
    fc.array(command, { minLength: edits, maxLength: edits }),
    (book, profile, values, commands) => { follow(book, profile, values, commands, differ); },
  );
}
