import { review } from "../../src/app/review";
import { dayFromIso } from "../../src/values/calendar-date";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { hostileProgramme } from "./hostile-programme";
import { OWN_PAYLOADS } from "./hostile-text";
import { largeProgramme } from "./large-programme";
import { bookOfReports } from "./later-reports";
import { smallestBytes } from "./smallest-book";

function planOf(snapshot: WorkbookSnapshot, period: string | null, today: string): SheetPlan {
  return statusSheet(review(snapshot, { period, statusDate: null, today: dayFromIso(today), language: null }).programme, { version: 1 });
}

async function planOfBook(book: XlsxBook, period: string | null, today: string): Promise<SheetPlan> {
  return planOf(await new XlsxWorkbook(book).read(), period, today);
}

/** Status sheets of every make: without charts and with, nearly empty and large, and with texts that would like to be something else. */
export const SHEET_PLANS: readonly (readonly [name: string, plan: () => Promise<SheetPlan>])[] = [
  ["the sample's first report", async () => planOfBook(await bookOfReports(0), null, "2022-03-09")],
  ["a fourth report with its charts", async () => planOfBook(await bookOfReports(4, [], false), "2022-W26-33", "2022-08-24")],
  ["a nearly empty programme", () => planOfBook(openXlsx(smallestBytes()), null, "2022-03-09")],
  ["a large programme", async () => planOf(largeProgramme(20, 12), null, "2022-03-09")],
  ["hostile texts", () => planOfBook(hostileProgramme(OWN_PAYLOADS, "free texts"), null, "2022-03-09")],
];
