import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { generate } from "../../src/app/generate";
import { review } from "../../src/app/review";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { largeProgramme } from "../support/large-programme";
import { generateProgramme } from "./generate-programme";
import { measurePair, median, ms, type Measured } from "./measure";
import { bigWorkbook } from "./big-workbook";
import { readWithZod, rowObjects, schemas, type ReadByZod } from "./read-with-zod";

/** Speed as ratios within this run; the milliseconds beside them are this machine's. */
const ROWS = Number(process.env.BENCH_ROWS ?? 100_000);
const ROUNDS = 9;
const today = dayFromIso("2022-03-09");
const options = { period: null, statusDate: null, today, language: null } as const;

function line(what: string, a: Measured, b: Measured, than: string): void {
  const times = (x: number, y: number): string => `${(x / y).toFixed(2)} × ${than}`;
  console.log(`${what}: ${times(a.processor, b.processor)} of processor time, ${times(a.median, b.median)} by the clock (${ms(a.median)} against ${ms(b.median)})`);
}

async function checkAgainstZod(): Promise<void> {
  const snapshot = generateProgramme(ROWS);
  const full = { ...snapshot, tables: [...snapshot.tables, { ...snapshot.tables[0]!, name: "tblProgram", sheet: "Program", headers: ["Innstilling", "Verdi"], rows: [["Regelprofil", "full"]], formats: ["General", "General"], formulas: [null, null] }] };
  const rows = (Object.keys(schemas) as ReadByZod[]).map((name) => [name, rowObjects(snapshot.tables.find((table) => table.name === name)!)] as const);
  const zod = (): unknown => rows.map(([name, each]) => readWithZod(name, each));
  const found = review(snapshot, options).result.summary;
  console.log(`${String(ROWS)} milestone rows: ${String(found.errors)} errors, ${String(found.warnings)} warnings, ${String(found.notes)} notes`);
  const [check, byZod] = await measurePair(ROUNDS, () => review(snapshot, options), zod);
  line("Whole check, essential profile", check, byZod, "zod's safeParse");
  const [whole, again] = await measurePair(ROUNDS, () => review(full, options), zod);
  line("Whole check, full profile", whole, again, "zod's safeParse");
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

/** Our own time for a large programme's sheet: from tables to a plan, and from a plan to a file's cells. */
async function large(): Promise<void> {
  const snapshot = largeProgramme(60, 30);
  const runs: { readonly plan: number; readonly file: number }[] = [];
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const { programme } = review(snapshot, options);
    const plan = statusSheet(programme);
    const planned = performance.now();
    await new XlsxWorkbook(newXlsx()).commit({ sheets: [plan] });
    runs.push({ plan: planned - started, file: performance.now() - planned });
    pages = plan.pages.length;
  }
  const median = (of: "plan" | "file"): string => ms(runs.map((run) => run[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);
  console.log(`60 initiatives of 30 milestones, ${String(pages)} pages: ${median("plan")} from tables to a sheet plan, ${median("file")} more to a file`);
}

await large();
await checkAgainstZod();
await readAgainstExceljs();
await sample();
