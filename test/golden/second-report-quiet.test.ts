import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publish } from "../../src/app/publish";
import { review } from "../../src/app/review";
import { startPeriod } from "../../src/app/start-period";
import type { Finding } from "../../src/rules/finding";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const FIRST = dayFromIso("2022-03-09");
const SECOND = dayFromIso("2022-05-04");

async function secondReport(): Promise<readonly Finding[]> {
  const workbook = new XlsxWorkbook(openXlsx(SAMPLE));
  await acknowledgeErrors(workbook, FIRST);
  await publish(workbook, { period: null, by: "Kari Nordmann", today: FIRST, at: "2022-03-11 12:30", language: null });
  await startPeriod(workbook, [], { today: SECOND, language: null });
  const { programme, result } = review(await workbook.read(), { period: null, statusDate: null, today: SECOND, language: null });
  expect(programme.period?.id).toBe("2022-W10-17");
  return result.findings;
}

/** The new period has begun, with nothing written in it yet. */
const NEW = [
  // Nobody has reported in the new period.
  "programme/reports-missing",
  // Due since the first report.
  "milestone/overdue 1e/MP1",
  "milestone/overdue 1e/MP2",
  // Delivered after the first report's status date.
  "milestone/slip-unexplained 8a/MP3",
  "milestone/slip-unexplained 8a/MP4",
  // The new period's rows of money, with plans carried over as they were written.
  "column/mixed-units tblOkonomi",
  "economy/plan-is-whole-budget 1d",
  "economy/plan-is-whole-budget 5b",
  "economy/forecast-blank 1d",
  "economy/forecast-blank 1e",
  "economy/forecast-blank 5b",
];

/** Not delivered, so that no report settles it. */
const STILL_OPEN = ["milestone/missing-id 8a/#3", "milestone/one-date-only 8a/#3"];

it("a second report on the sample, after a published first, brings what is new and what stands open", async () => {
  const said = (await secondReport()).map(({ rule, key }) => (rule === "programme/reports-missing" ? rule : `${rule} ${key}`));
  expect([...said].sort()).toEqual([...NEW, ...STILL_OPEN].sort());
});
