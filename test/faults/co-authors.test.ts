import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import type { Host } from "../../src/workbench/host/host";
import { FaultRun, measureCourse, type Course } from "../support/fault-runs";
import { firstField, ledgerRows, ofTheUser, REMARK, smallProgramme, STATUS_SHEET, statusValues, withOldSheet } from "../support/fault-workbook";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

interface Deed {
  readonly name: string;
  /** What another person does while the pane generates. */
  readonly does: (book: XlsxBook, host: Host | null) => void;
  /** Only while a status sheet stands already. */
  readonly needsSheet?: boolean;
  readonly takesRemark?: boolean;
}

const LATE = "Skrevet mens arket ble laget";

function told(host: Host | null, sheet: string, row: number, changeType?: "RowInserted" | "RowDeleted"): void {
  host?.userEdited({ sheet, area: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: changeType ? 16384 : 1 }, by: "another", ...(changeType ? { changeType } : {}) });
}

function onStatusSheet(deed: (book: XlsxBook, host: Host | null) => void): Pick<Deed, "does" | "needsSheet"> {
  return { needsSheet: true, does: (book, host) => { if (book.sheet(STATUS_SHEET)) deed(book, host); } };
}

const DEEDS: readonly Deed[] = [
  { name: "edits a cell", does: (book, host) => { book.sheet("Milepæler")?.setCell(3, 3, { value: "Piloten er startet" }); told(host, "Milepæler", 3); } },
  { name: "inserts a row", does: (book, host) => { book.sheet("Milepæler")?.insertRows(3, 1); told(host, "Milepæler", 3, "RowInserted"); } },
  { name: "deletes a row", does: (book, host) => { book.sheet("Milepæler")?.deleteRows(3, 1); told(host, "Milepæler", 3, "RowDeleted"); } },
  { name: "renames a sheet of tables", does: (book) => { book.renameSheet("Milepæler", "Milepæler 2022"); } },
  { name: "renames another sheet", does: (book) => { book.renameSheet("Ark1", "Møtenotater"); } },
  { name: "deletes a sheet of tables", does: (book) => { book.removeSheet("Økonomi"); } },
  { name: "adds a sheet", does: (book, host) => { book.addSheet("Skisse").setCell(1, 1, { value: "kladd" }); host?.sheetAdded("Skisse", "another"); } },
  { name: "writes a remark", ...onStatusSheet((book, host) => { const { row, column } = firstField(book); book.sheet(STATUS_SHEET)?.setCell(row, column, { value: LATE }); told(host, STATUS_SHEET, row); }) },
  { name: "inserts a row on the status sheet", ...onStatusSheet((book, host) => { book.sheet(STATUS_SHEET)?.insertRows(4, 1); told(host, STATUS_SHEET, 4, "RowInserted"); }) },
  { name: "deletes a row of the status sheet", ...onStatusSheet((book, host) => { book.sheet(STATUS_SHEET)?.deleteRows(4, 1); told(host, STATUS_SHEET, 4, "RowDeleted"); }) },
  { name: "renames the status sheet", ...onStatusSheet((book) => { book.renameSheet(STATUS_SHEET, "Til ledelsen"); }) },
  { name: "deletes the status sheet", takesRemark: true, ...onStatusSheet((book) => { book.removeSheet(STATUS_SHEET); }) },
];

/** Shares of a trip's actions after which the other person gets a word in. */
const PLACES = [0, 0.35, 0.7, 0.99];

let client: OfficeClient;

function remarksIn(book: XlsxBook): string {
  return [statusValues(book), ...ledgerRows(book, "tblMerknader"), ...book.sheets.map((sheet) => JSON.stringify(Array.from({ length: 70 }, (_, row) => Array.from({ length: 26 }, (__, column) => sheet.cell(row + 1, column + 1)?.value ?? null))))].join("\n");
}

async function wrongWith(course: Course, deed: Deed, trip: number, at: number): Promise<readonly string[]> {
  const run = new FaultRun(client, course.bytes);
  let isDone = false;
  run.host.onTrip(({ number }) => (isDone || number !== trip ? undefined : {
    beforeAction: (index) => {
      if (isDone || index < at) return;
      isDone = true;
      deed.does(run.book, run.host);
    },
  }));
  const error = await run.generate();
  run.host.onTrip(null);
  const expected = openXlsx(course.bytes);
  deed.does(expected, null);
  const wrong: string[] = [];
  const isKept = (): boolean => ofTheUser(run.book) === ofTheUser(expected);
  if (!isDone) wrong.push("nothing was done");
  if (!isKept()) wrong.push("something of a person's has changed");
  const again = await run.generate();
  if (again) wrong.push(`not whole after it: ${again.problem} ${again.where}, first ${error?.problem ?? "none"}`);
  else if (await run.isKnownAsTorn()) wrong.push("still torn");
  if (!isKept()) wrong.push("something of a person's has changed later");
  if (deed.name === "writes a remark" ? !remarksIn(run.book).includes(LATE) : course.hasRemark && !deed.takesRemark && !remarksIn(run.book).includes(REMARK)) wrong.push("a remark is gone");
  return wrong.map((each) => `${deed.name} in trip ${String(trip)} before action ${String(at)}: ${each}`);
}

describe.each([
  ["a first sheet is generated", (bytes: Uint8Array) => Promise.resolve(bytes)],
  ["a sheet is generated anew", withOldSheet],
] as const)("while %s", (_, start) => {
  let course: Course;

  beforeAll(async () => {
    course = await measureCourse(await start(await smallProgramme()));
    client = await loadOfficeClient();
    makeGlobal(client);
  });

  test.each(DEEDS.filter(({ needsSheet }) => !needsSheet || start === withOldSheet).map((deed) => [deed.name, deed] as const))("another person %s, and both keep what they wrote", async (__, deed) => {
    const wrong: string[] = [];
    for (const [index, count] of course.trips.entries()) {
      for (const place of PLACES) wrong.push(...await wrongWith(course, deed, index + 1, Math.floor(count * place)));
    }
    expect(wrong).toEqual([]);
  }, 300_000);
});
