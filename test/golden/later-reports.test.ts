import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../../src/app/generate";
import { publish } from "../../src/app/publish";
import { review } from "../../src/app/review";
import { startPeriod } from "../../src/app/start-period";
import { cellAsText } from "../../src/model/history-rows";
import { dayFromIso } from "../../src/values/calendar-date";
import { findingsText } from "../../src/views/findings-text";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import { cellAddress } from "../../src/workbook/address";
import type { CellEdit, EditValue } from "../../src/workbook/batch";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";
import { GOLDEN_FOLDER } from "../support/golden-case";
import { expectGolden } from "../support/golden-text";
import { renderPlan } from "../support/render-plan";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const FOLDER = join(GOLDEN_FOLDER, "rmr-2022");

/** The first row whose cells begin with these. */
async function rewrite(workbook: XlsxWorkbook, name: string, beginning: readonly string[], values: Readonly<Record<string, EditValue>>): Promise<void> {
  const table = (await workbook.read([name])).tables[0]!;
  const row = table.rows.findIndex((cells) => beginning.every((text, at) => cellAsText(cells[at]) === text));
  if (row < 0) throw new Error(`No row ${beginning.join(" ")} in ${name}`);
  const edits = Object.entries(values).map(([header, value]): CellEdit =>
    ({ sheet: table.sheet, cell: cellAddress(table.firstRow + row, table.firstColumn + table.headers.indexOf(header)), value }));
  await workbook.commit({ edits });
}

async function expectReport(workbook: XlsxWorkbook, period: string, today: string, name: string): Promise<void> {
  const { programme, result } = review(await workbook.read(), { period, statusDate: null, today: dayFromIso(today), language: null });
  expectGolden(join(FOLDER, `${name}.md`), renderPlan(statusSheet(programme)));
  const compared = result.findings.filter(({ rule }) => ["changed", "removed", "added", "worse", "unexplained", "repeated", "dropped", "decreased", "history"].some((word) => rule.includes(word)));
  expectGolden(join(FOLDER, `${name}-findings.txt`), findingsText({ ...result, findings: compared }, programme));
}

it("the second and third report on the sample say what changed since the one before", async () => {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  const first = dayFromIso("2022-03-09");
  await acknowledgeErrors(workbook, first);
  await publish(workbook, { period: null, by: "Kari Nordmann", today: first, at: "2022-03-11 12:30", language: null });

  // The second period: a forecast and a budget move, a milestone gets a new ID, another comes, a light turns red.
  const second = dayFromIso("2022-05-04");
  await startPeriod(workbook, ["done", "carry", "leave"], { today: second, language: null });
  await rewrite(workbook, "tblPerioder", ["2022-W10-17"], { "Kostnad per": { date: "2022-04-30" } });
  await rewrite(workbook, "tblMilepaeler", ["1e", "MP1"], { Prognose: { date: "2022-05-20" }, Kommentar: "Venter på avklaring med leverandør" });
  await rewrite(workbook, "tblMilepaeler", ["1e", "MP2"], { ID: "MP2b" });
  await rewrite(workbook, "tblMilepaeler", ["5b", "MP3"], { Levert: { date: "2022-01-31" } });
  await rewrite(workbook, "tblTiltak", ["5b"], { Totalbudsjett: 3_900_000 });
  await workbook.commit({
    appended: [
      { table: "tblMilepaeler", rows: [{ Kode: "5b", ID: "MP5", "Beskrivelse av milepæl": "Evaluere ny praksis", "Planlagt ferdig": { date: "2022-09-30" } }] },
      { table: "tblEndringer", rows: [{ Kode: "5b", Type: "ramme", Hva: "Evaluering lagt til", Fra: "3,5 mill. kr", Til: "3,9 mill. kr", Beløp: 400_000, Vedtak: "Styringsgruppen 12/22", Dato: { date: "2022-04-20" }, "Godkjent av": "Anne Berg" }] },
    ],
  });
  await rewrite(workbook, "tblOkonomi", ["2022-W10-17", "1d"], { "Virkelig hittil": 4_850_000 });
  await rewrite(workbook, "tblOkonomi", ["2022-W10-17", "1e"], { "Virkelig hittil": 90_000 });
  await rewrite(workbook, "tblOkonomi", ["2022-W10-17", "5b"], { "Virkelig hittil": 2_700_000 });
  await expectReport(workbook, "2022-W10-17", "2022-05-04", "second-report");
  await generate(workbook, { period: "2022-W10-17", today: second, at: "2022-05-04 09:00", language: null });

  // The third is compared with the first: the second was never published. An initiative has a new code.
  const third = dayFromIso("2022-06-29");
  await startPeriod(workbook, [], { today: third, language: null });
  await rewrite(workbook, "tblTiltak", ["7a"], { Kode: "7c" });
  await rewrite(workbook, "tblMilepaeler", ["1e", "MP1"], { Levert: { date: "2022-06-10" } });
  await expectReport(workbook, "2022-W18-25", "2022-06-29", "third-report");
});
