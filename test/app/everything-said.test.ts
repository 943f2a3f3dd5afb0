import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../src/values/cell-value";
import { dayFromIso } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import type { TableSnapshot } from "../../src/workbook/table-snapshot";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { seeded } from "../bench/generate-programme";
import { everythingSaid } from "../support/everything-said";
import { goldenWorkbook } from "../support/golden-workbook";
import { planProblems } from "../support/plan-problems";
import { sampleSnapshot } from "../support/sample-snapshot";
import { bookOfReports } from "../support/later-reports";

/** Workbooks that each text is said of: in order, and after edits of chance. */
const STEPS = 30;
const EDITS_A_STEP = 3;

const VALUES: readonly CellValue[] = [
  null, null, 0, 44571, 44620, 44650, 44712, 44865, 43831, 44743, 1_500_000, 800_000, -40_000, 12.5, 1e12, { error: "#REF!" }, true,
  "31.01.22", "15.03.2022", "mars 2022", "T2 2022", "ca. 1.6.22", "snart", "løpende", "–", "31.02.22", "1.3.22 (15.4.22)", "innen jul", "1 500 000", "1,2 mill.", "(500)", "3 MNOK", "mye", "EUR 5 000", "25 %",
  "1a", "1b", "1e", "5b", "9z", "MP1", "MP2", "MP7", "Sum", "pågår", "avslutta", "ferdig", "planlagt", "forsinket", "lav", "høy", "rød", "gul", "grønn", "åpen", "lukket", "ja", "gjort", "full", "ekskl.", "inkl.", "publisert",
  "Levert MP2 2. mars 2022", "Sykdom, flatt over fem måneder", "Ender innenfor budsjett", "2022-W02-09", "2022-W10-17", "estimat", "regnskap",
];

function golden(name: string): WorkbookSnapshot {
  return goldenWorkbook(readFileSync(join(__dirname, "../golden", name, "workbook.md"), "utf8")).snapshot;
}

const WORKBOOKS: readonly (readonly [name: string, read: () => Promise<WorkbookSnapshot> | WorkbookSnapshot])[] = [
  ["an office's clean workbook", () => golden("clean")],
  ["one with what Excel makes of dates", () => golden("excel-trap")],
  ["one with names and codes that differ", () => golden("names-and-codes")],
  ["the smallest one", () => golden("smallest-workbook")],
  ["the sample report", () => sampleSnapshot()],
  ["four reports on", async () => new XlsxWorkbook(await bookOfReports(4)).read()],
];

function withCell(table: TableSnapshot, row: number, column: number, value: CellValue): TableSnapshot {
  return { ...table, rows: table.rows.map((each, at) => (at === row ? each.map((old, nth) => (nth === column ? value : old)) : each)) };
}

function disturbed(snapshot: WorkbookSnapshot, random: () => number): WorkbookSnapshot {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const table = pick(snapshot.tables.filter(({ rows }) => rows.length > 0));
  const changed = withCell(table, Math.floor(random() * table.rows.length), Math.floor(random() * table.headers.length), pick(VALUES));
  return { ...snapshot, tables: snapshot.tables.map((each) => (each === table ? changed : each)) };
}

test.each(WORKBOOKS)("whatever is said of %s is whole in three languages, and fits its pages", async (_, read) => {
  const random = seeded(20220309);
  const wrong: string[] = [];
  const first = await read();
  let snapshot = first;
  for (let step = 0; step < STEPS; step++) {
    for (const language of LANGUAGES) {
      const { texts, plan } = everythingSaid(snapshot, dayFromIso("2022-03-20"), language);
      const say = (what: string): void => { wrong.push(`step ${String(step)}, ${language}: ${what}`); };
      for (const [where, text] of texts) if (/undefined|\bNaN\b|\[object|Infinity|9007199254740991/.test(text)) say(`${where} says «${text.slice(0, 200)}»`);
      for (const problem of planProblems(plan)) say(problem);
    }
    if (step % 10 === 9) snapshot = first;
    for (let edit = 0; edit < EDITS_A_STEP; edit++) snapshot = disturbed(snapshot, random);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 600_000);
