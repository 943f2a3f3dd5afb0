import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAsText } from "../../src/app/check-report";
import { createSession } from "../../src/app/create-session";
import { generate } from "../../src/app/generate";
import { review } from "../../src/app/review";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { tagsOf } from "../../src/xlsx/door/read-own-sheet";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
const SHEET = "S 2022-W02-09";
const options = { period: null, today: dayFromIso("2022-03-09"), at: "2022-03-09 10:00", language: null } as const;

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

function textAt(sheet: XlsxSheet, row: number, column: number): string {
  const value = sheet.cell(row, column)?.value ?? "";
  return typeof value === "string" ? value : "";
}

function rowOfPage(book: XlsxBook, slot: string): number {
  const sheet = book.sheet(SHEET);
  const page = sheet && tagsOf(sheet).pages.find((each) => each.slot === slot);
  if (!page) throw new Error(`No page ${slot}`);
  return page.firstRow;
}

function setEverywhere(book: XlsxBook, table: string, code: string, header: string, value: string | null): void {
  const { sheet, area, headers } = book.tables.find(({ name }) => name === table)!;
  const [keys, column] = [area.firstColumn + headers.indexOf("Kode"), area.firstColumn + headers.indexOf(header)];
  for (let row = area.firstRow + 1; row <= area.lastRow; row++) {
    if (book.sheet(sheet)!.cell(row, keys)?.value === code) book.sheet(sheet)!.setCell(row, column, { value });
  }
}

const doors: readonly (readonly [string, (book: XlsxBook) => Workbook])[] = [
  ["an .xlsx file", (book) => new XlsxWorkbook(book)],
  ["Excel's object model", (book) => { client.open(book); return new ExcelWorkbook("nb-NO"); }],
];

describe.each(doors)("through %s", (_, open) => {
  test("an initiative that is gone keeps its page, marked, and what a person wrote beside every page stays beside it", async () => {
    const book = openXlsx(SAMPLE);
    const workbook = open(book);
    await generate(workbook, options);
    const sheet = book.sheet(SHEET)!;
    const before = Object.fromEntries(["1d", "1e", "5b", "8a"].map((slot) => [slot, rowOfPage(book, slot)]));
    for (const [slot, row] of Object.entries(before)) sheet.setCell(row + 1, 40, { value: `notat ved ${slot}` });
    setEverywhere(book, "tblRapporter", "1e", "PeriodeID", "2021-W52-2022-W01");
    setEverywhere(book, "tblTiltak", "1e", "Status", "stoppet");
    await generate(workbook, options);
    for (const [slot, row] of Object.entries(before)) expect([slot, rowOfPage(book, slot), sheet.cell(row + 1, 40)?.value]).toEqual([slot, row, `notat ved ${slot}`]);
    expect(textAt(sheet, before["1e"]!, 1)).toMatch(/^1e .* – utgått$/);
    setEverywhere(book, "tblRapporter", "1e", "PeriodeID", "2022-W02-09");
    setEverywhere(book, "tblTiltak", "1e", "Status", "pågår");
    await generate(workbook, options);
    expect(textAt(sheet, before["1e"]!, 1)).not.toContain("utgått");
    expect(rowOfPage(book, "8a")).toBe(before["8a"]);
  });
});

function opened(): { readonly book: XlsxBook; readonly host: ReturnType<OfficeClient["open"]>; readonly workbook: ExcelWorkbook } {
  const book = openXlsx(SAMPLE);
  return { book, host: client.open(book), workbook: new ExcelWorkbook("nb-NO") };
}

async function problemOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => "none", (error: unknown) => (error instanceof WorkbookError ? error.problem : String(error)));
}

test("two people who generate at once: the stamp tells, it is said, and the next generation repairs it", async () => {
  const { book, host, workbook } = opened();
  await generate(workbook, options);
  await workbook.read();
  let isOther = false;
  host.onTrip(({ writes }) => ({
    beforeAction: (index) => {
      if (writes === 0 || index < 30 || isOther) return;
      isOther = true;
      // Another person's generation of another text, whole, while ours is half written.
      const sheet = book.sheet(SHEET)!;
      const [tag] = Array.from({ length: sheet.usedArea()?.lastRow ?? 0 }, (_, at) => at + 1).filter((row) => textAt(sheet, row, 26).includes('"page"'));
      const text = textAt(sheet, tag!, 26);
      sheet.setCell(tag!, 26, { value: text.replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"') });
    },
  }));
  await generate(workbook, options);
  host.onTrip(null);
  expect(isOther).toBe(true);
  const snapshot = await workbook.read();
  expect(snapshot.ownSheets.map(({ isTorn }) => isTorn)).toEqual([true]);
  expect(checkAsText(review(snapshot, { ...options, statusDate: null }))).toContain("er bare delvis skrevet");
  const session = createSession(workbook, { today: options.today, language: "nn", hostLanguage: "nb-NO" });
  await session.open();
  expect(session.state().tornSheets).toEqual([SHEET]);
  await session.generate();
  await session.refresh();
  expect(session.state().tornSheets).toEqual([]);
  await session.close();
});

test("a table that is deleted between reading and writing stops the writing, with nothing done to the sheet", async () => {
  const { book, host, workbook } = opened();
  await generate(workbook, options);
  await workbook.read();
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.03.22" });
  const seen = (): string => JSON.stringify([book.sheet(SHEET)?.merges, [...(book.sheet(SHEET)?.customProperties ?? [])], Array.from({ length: 60 }, (_, row) => book.sheet(SHEET)?.cell(row + 1, 1)?.value)]);
  const before = seen();
  let isGone = false;
  host.onTrip(({ writes }) => {
    if (writes === 0 || isGone) return;
    isGone = true;
    book.removeSheet("Rapporthistorikk");
  });
  expect(await problemOf(generate(workbook, options))).toMatch(/^(table|sheet)-missing$/);
  host.onTrip(null);
  expect(isGone).toBe(true);
  expect(seen()).toBe(before);
  expect(await problemOf(generate(workbook, options))).toBe("none");
});
