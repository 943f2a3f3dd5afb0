import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { generate } from "../../src/app/generate";
import { KeptReview } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { Reviews } from "../../src/app/reviews";
import { overviewOf } from "../../src/app/session-overview";
import type { Looking } from "../../src/app/session-state";
import { dayFromIso } from "../../src/values/calendar-date";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { largeProgramme } from "../support/large-programme";
import { generateProgramme } from "./generate-programme";
import { randomEdits } from "./random-edits";
import { measureReview } from "./held-bytes";
import { measurePair, median, ms, percentile, type Measured } from "./measure";
import { bigWorkbook } from "./big-workbook";
import { readWithZod, rowObjects, schemas, type ReadByZod } from "./read-with-zod";

/** Speed as ratios within this run; the milliseconds beside them are this machine's. */
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const ROUNDS = 9;
const EDITS = 10_000;
const WARM_UP_EDITS = 500;
const today = dayFromIso("2022-03-09");
const looking: Looking = { search: "", severities: [], kind: null, groupBy: "initiative", openGroups: [], openFinding: null };
const options = { period: null, statusDate: null, today, language: null } as const;

function line(what: string, a: Measured, b: Measured, than: string): void {
  const times = (x: number, y: number): string => `${(x / y).toFixed(2)} × ${than}`;
  console.log(`${what}: ${times(a.processor, b.processor)} of processor time, ${times(a.median, b.median)} by the clock (${ms(a.median)} against ${ms(b.median)})`);
}

function halfAndMost(runs: readonly number[]): string {
  return `${ms(percentile(runs, 0.5))} half of the time, ${ms(percentile(runs, 0.99))} at the 99th percentile`;
}

/** A whole review, with what it left unread counted. */
function counted(snapshot: WorkbookSnapshot): unknown {
  const made = review(snapshot, options);
  return [made, made.leftUnread];
}

async function checkAgainstZod(): Promise<void> {
  const snapshot = generateProgramme(ROWS);
  const full = { ...snapshot, tables: [...snapshot.tables, { ...snapshot.tables[0]!, name: "tblProgram", sheet: "Program", headers: ["Innstilling", "Verdi"], rows: [["Regelprofil", "full"]], formats: ["General", "General"], formulas: [null, null] }] };
  const rows = (Object.keys(schemas) as ReadByZod[]).map((name) => [name, rowObjects(snapshot.tables.find((table) => table.name === name)!)] as const);
  const zod = (): unknown => rows.map(([name, each]) => readWithZod(name, each));
  const found = review(snapshot, options).result.summary;
  console.log(`${String(ROWS)} milestone rows: ${String(found.errors)} errors, ${String(found.warnings)} warnings, ${String(found.notes)} notes`);
  const [check, byZod] = await measurePair(ROUNDS, () => counted(snapshot), zod);
  line("Whole check, essential profile", check, byZod, "zod's safeParse");
  const [whole, again] = await measurePair(ROUNDS, () => counted(full), zod);
  line("Whole check, full profile", whole, again, "zod's safeParse");
}

/** From the edit of a cell to the findings, in a review that is kept. */
function edits(rows: number): void {
  const snapshot = generateProgramme(rows);
  const kept = new KeptReview(snapshot, options);
  const clock: number[] = [];
  const processor: number[] = [];
  let found = kept.review.result.findings.length;
  for (const [nth, { table, change }] of randomEdits(snapshot, WARM_UP_EDITS + EDITS).entries()) {
    const before = process.cpuUsage();
    const started = performance.now();
    kept.edit(table, change);
    found = kept.review.result.findings.length;
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    if (nth < WARM_UP_EDITS) continue;
    clock.push(took);
    processor.push((user + system) / 1000);
  }
  console.log(`One edit at ${String(rows)} rows (${String(found)} findings): ${halfAndMost(processor)} of processor time; ${halfAndMost(clock)} by the clock`);
}

/** What a review holds beside the cells that it was given, and how its time grows with the rows. */
function growth(rows: number): void {
  const small = measureReview(rows / 10);
  const big = measureReview(rows);
  console.log(`${String(rows)} rows: ${big.bytes.toFixed(0)} bytes a row (${small.bytes.toFixed(0)} at ${String(rows / 10)}), ${(big.time / small.time).toFixed(1)} times the time of a tenth of them (${ms(big.time)})`);
}

/**
 * Our own time in the pane after an edit: from the edited table as it is read again to the findings as the pane lists them;
 * with and without the pauses in which memory is collected, which come of the rows that a reading makes anew, too.
 */
async function paneAfterEdit(rows: number): Promise<void> {
  let snapshot = generateProgramme(rows);
  const reviews = new Reviews();
  reviews.of(snapshot, options);
  let order: readonly string[] = [];
  const clock: { readonly started: number; readonly took: number }[] = [];
  const processor: number[] = [];
  const pauses: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => { pauses.push(...list.getEntries()); });
  observer.observe({ entryTypes: ["gc"] });
  for (const [nth, { table, change }] of randomEdits(snapshot, WARM_UP_EDITS + EDITS / 2).entries()) {
    const tables = snapshot.tables.map((each) => ({ ...each, rows: each.name === table ? each.rows.map((row) => [...row]) : each.rows }));
    const edited = tables.find(({ name }) => name === table)?.rows[change.row];
    if (Array.isArray(edited)) edited[change.column] = change.value;
    snapshot = { ...snapshot, tables };
    const before = process.cpuUsage();
    const started = performance.now();
    const reviewed = reviews.of(snapshot, options);
    const { groups } = overviewOf(reviewed, looking, order, reviewed.language);
    const took = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    if (order.length === 0) order = groups.map(({ key }) => key);
    if (nth < WARM_UP_EDITS) continue;
    clock.push({ started, took });
    processor.push((user + system) / 1000);
  }
  await new Promise((done) => { setTimeout(done, 100); });
  observer.disconnect();
  const withoutPauses = clock.map(({ started, took }) => pauses.reduce((left, { startTime, duration }) => (startTime >= started && startTime < started + took ? left - duration : left), took));
  console.log(`The pane's list after an edit at ${String(rows)} rows: ${halfAndMost(processor)} of processor time; ${halfAndMost(clock.map(({ took }) => took))} by the clock, ${halfAndMost(withoutPauses)} without the pauses of memory's collection`);
}

async function readAgainstExceljs(): Promise<void> {
  const bytes = bigWorkbook(ROWS);
  const read = async (): Promise<void> => {
    const snapshot = await new XlsxWorkbook(openXlsx(bytes)).read();
    if (snapshot.tables[0]?.rows.length !== ROWS) throw new Error("rows are missing");
  };
  const byExceljs = async (): Promise<void> => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    if ((workbook.worksheets[0]?.rowCount ?? 0) < ROWS) throw new Error("rows are missing");
  };
  const [ours, theirs] = await measurePair(3, read, byExceljs);
  line(`Reading a workbook of ${String(ROWS)} rows (${(bytes.length / 1e6).toFixed(1)} MB)`, ours, theirs, "exceljs");
}

async function sample(): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../../assets/rmr-2022.xlsx")));
  const runs: number[] = [];
  for (let round = 0; round < 6; round++) {
    const started = performance.now();
    const book = openXlsx(bytes);
    await generate(new XlsxWorkbook(book), { period: null, today, language: null });
    book.save();
    if (round > 0) runs.push(performance.now() - started);
  }
  console.log(`The sample from bytes to a saved status sheet: ${ms(median(runs))}`);
}

/** Our own time for a large programme's sheet: from tables to a plan, and from a plan to a file's bytes. */
async function large(): Promise<void> {
  const snapshot = largeProgramme(60, 30);
  const runs: { readonly plan: number; readonly file: number }[] = [];
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const { programme } = review(snapshot, options);
    const plan = statusSheet(programme);
    const planned = performance.now();
    const book = newXlsx();
    await new XlsxWorkbook(book).commit({ sheets: [plan] });
    book.save();
    runs.push({ plan: planned - started, file: performance.now() - planned });
    pages = plan.pages.length;
  }
  const median = (of: "plan" | "file"): string => ms(runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
  console.log(`60 initiatives of 30 milestones, ${String(pages)} pages: ${median("plan")} from tables to a sheet plan, ${median("file")} more to a file`);
}

/** In their order; names after `npm run bench --` choose. */
const measures: Readonly<Record<string, () => void | Promise<void>>> = {
  large,
  check: checkAgainstZod,
  edits: () => {
    edits(ROWS);
    edits(ROWS / 10);
  },
  pane: () => paneAfterEdit(ROWS / 10),
  growth: () => { growth(10 * ROWS); },
  reading: readAgainstExceljs,
  sample,
};
const asked = process.argv.slice(2);
for (const [name, measure] of Object.entries(measures)) if (asked.length === 0 || asked.includes(name)) await measure();
