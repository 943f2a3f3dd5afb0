import { generate } from "../../src/app/generate";
import { review } from "../../src/app/review";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { hostileProgramme, type Reach } from "../support/hostile-programme";
import { PAYLOADS } from "../support/hostile-text";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { savedDangers } from "../support/saved-dangers";

const today = dayFromIso("2022-03-09");
/** What a generated sheet may bring: links to its own pages, names of its pages, fields and print area. */
const OURS = /: (?:link Statusark_\w+|name (?:Statusark_\w+|Merknad_\d+|_xlnm\.Print_Area))$/;

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

const doors: readonly (readonly [string, (book: XlsxBook) => Workbook])[] = [
  ["an .xlsx file", (book) => new XlsxWorkbook(book)],
  ["Excel's object model", (book) => { client.open(book); return new ExcelWorkbook("nb-NO"); }],
];
const reaches: readonly Reach[] = ["free texts", "every text"];
const cases = doors.flatMap(([door, open]) => reaches.map((reach) => ({ door, open, reach })));

/** Dangers that were not there before, sorted; parts are left out of the comparison, for a new sheet has a part of its own. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = before.map((line) => line.slice(line.indexOf(": ")));
  return after.filter((line) => {
    const at = left.indexOf(line.slice(line.indexOf(": ")));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.each(cases)("a programme whose $reach are payloads, through $door", ({ open, reach }) => {
  /** So that payloads stand in several columns. */
  const starts = reach === "free texts" ? [0, 41] : [17];

  test.each(starts)("gives a status sheet of texts, with no formula, link or name of theirs (from %i)", async (start) => {
    const book = hostileProgramme([...PAYLOADS.slice(start), ...PAYLOADS.slice(0, start)], reach);
    const before = savedDangers(book.save());
    const summary = await generate(open(book), { period: null, today, language: null });
    expect(summary?.pages).toBeGreaterThan(reach === "free texts" ? 5 : 1);
    const more = added(before, savedDangers(book.save()));
    expect(more.filter((line) => !OURS.test(line))).toEqual([]);
    expect(more.length).toBeGreaterThan(5);
    const sheet = book.sheet(summary!.sheet)!;
    const used = sheet.usedArea()!;
    let payloads = 0;
    for (let row = used.firstRow; row <= used.lastRow; row++) {
      for (let column = used.firstColumn; column <= 24; column++) {
        const cell = sheet.cell(row, column);
        if (cell && cell.formula !== null) throw new Error(`row ${String(row)}: ${cell.formula}`);
        const value = cell?.value;
        if (!cell || typeof value !== "string") continue;
        expect(book.look(cell.style).format).toBe("@");
        if (PAYLOADS.some((payload) => payload.length > 3 && value.includes(payload))) payloads++;
      }
    }
    expect(payloads).toBeGreaterThan(20);
  });

  test("is put right by fixes that write texts and dates, never a formula", async () => {
    const book = hostileProgramme(PAYLOADS, reach);
    const workbook = open(book);
    const before = savedDangers(book.save());
    let applied = 0;
    const tried = new Set<string>();
    for (let round = 0; round < 2; round++) {
      const { result } = review(await workbook.read(), { period: null, statusDate: null, today, language: null });
      for (const { rule, cell, fixes } of result.findings) {
        for (const { label, edits, appends } of fixes) {
          const key = `${rule} ${String(cell)} ${label}`;
          if (tried.has(key) || applied >= 40 * (round + 1)) continue;
          tried.add(key);
          try {
            await workbook.commit({ edits, appended: appends });
            applied++;
          } catch (error) {
            if (!(error instanceof WorkbookError)) throw error;
          }
        }
      }
    }
    expect(applied).toBeGreaterThan(20);
    // An edit may take a formula of the user's away, never bring one.
    expect(added(before, savedDangers(book.save()))).toEqual([]);
  });
});
