import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/app/generate";
import { startPeriod } from "../../src/app/start-period";
import { cellAsText } from "../../src/model/history-rows";
import { dayFromIso } from "../../src/values/calendar-date";
import { cellAddress } from "../../src/workbook/address";
import type { CellEdit, EditValue } from "../../src/workbook/batch";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));

type Row = Readonly<Record<string, EditValue>>;

/** Writes into the first row whose cells begin with these. */
export async function rewrite(workbook: Workbook, name: string, beginning: readonly string[], values: Row): Promise<void> {
  const table = (await workbook.read([name])).tables[0];
  const row = table?.rows.findIndex((cells) => beginning.every((text, at) => cellAsText(cells[at] ?? null) === text)) ?? -1;
  if (!table || row < 0) throw new Error(`No row ${beginning.join(" ")} in ${name}`);
  const edits = Object.entries(values).map(([header, value]): CellEdit =>
    ({ sheet: table.sheet, cell: cellAddress(table.firstRow + row, table.firstColumn + table.headers.indexOf(header)), value }));
  await workbook.commit({ edits });
}

interface Report {
  readonly today: string;
  readonly period: string;
  readonly costs: string;
  /** Of 1e: dates by milestone, and money. */
  readonly milestones: Readonly<Record<string, Row>>;
  readonly money: Row;
  /** Virkelig hittil of the others. */
  readonly others: readonly (readonly [string, number, number])[];
}

/** Made up, after the sample's first report: 1e slips, is delivered in part, and its forecast passes its budget. */
const LATER: readonly Report[] = [
  {
    today: "2022-05-04", period: "2022-W10-17", costs: "2022-04-30",
    milestones: { MP1: { Levert: { date: "2022-04-08" } }, MP2: { Prognose: { date: "2022-05-20" } } },
    money: { "Plan hittil": 600_000, "Virkelig hittil": 520_000, "Prognose totalt": 6_600_000 },
    others: [["1d", 4_800_000, 4_810_000], ["5b", 3_500_000, 2_700_000]],
  },
  {
    today: "2022-06-29", period: "2022-W18-25", costs: "2022-05-31",
    milestones: { MP2: { Levert: { date: "2022-05-20" } }, MP3: { Prognose: { date: "2022-12-05" } } },
    money: { "Plan hittil": 1_450_000, "Virkelig hittil": 1_390_000, "Prognose totalt": 6_600_000 },
    others: [["1d", 4_800_000, 4_815_000], ["5b", 3_500_000, 2_950_000]],
  },
  {
    today: "2022-08-24", period: "2022-W26-33", costs: "2022-07-31",
    milestones: { MP3: { Prognose: { date: "2022-12-20" } }, MP4: { Prognose: { date: "2023-01-25" } }, MP5: { Prognose: { date: "2023-04-21" } } },
    money: { "Plan hittil": 2_300_000, "Virkelig hittil": 2_395_000, "Prognose totalt": 6_750_000, Kommentar: "Merforbruket skyldes to ekstra utviklingsuker i august. Prognosen er økt med 150 000 kr. Ramme for økningen er meldt til beslutning." },
    others: [["1d", 4_800_000, 4_815_000], ["5b", 3_500_000, 3_100_000]],
  },
];

/** Generates the sample's first report and as many later ones as asked for, each in the period after; the last only made ready where `withLast` is false. */
export async function generateReports(workbook: Workbook, count: number, settings: readonly Row[] = [], withLast = true): Promise<void> {
  if (settings.length > 0) {
    await workbook.read();
    await workbook.commit({ appended: [{ table: "tblProgram", rows: settings }] });
  }
  if (count === 0) return;
  await generate(workbook, { period: null, today: dayFromIso("2022-03-09"), at: "2022-03-09 10:00", language: null });
  for (const [index, { today, period, costs, milestones, money, others }] of LATER.slice(0, count - 1).entries()) {
    const day = dayFromIso(today);
    await startPeriod(workbook, ["done", "carry", "leave"], { today: day, language: null });
    await rewrite(workbook, "tblPerioder", [period], { "Kostnad per": { date: costs } });
    for (const [id, dates] of Object.entries(milestones)) await rewrite(workbook, "tblMilepaeler", ["1e", id], dates);
    await rewrite(workbook, "tblOkonomi", [period, "1e"], money);
    for (const [code, plan, actual] of others) await rewrite(workbook, "tblOkonomi", [period, code], { "Plan hittil": plan, "Virkelig hittil": actual });
    if (withLast || index < count - 2) await generate(workbook, { period, today: day, at: `${today} 10:00`, language: null });
  }
}

/** The sample with the sheets of so many reports. */
export async function bookOfReports(count: number, settings: readonly Row[] = [], withLast = true): Promise<XlsxBook> {
  const book = openXlsx(new Uint8Array(SAMPLE));
  await generateReports(new XlsxWorkbook(book), count, settings, withLast);
  return book;
}
