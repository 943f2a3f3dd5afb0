import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import { generate } from "../../src/app/generate";
import type { OwnWorkbook } from "../../src/app/own-workbook";
import { publish } from "../../src/app/publish";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openNewWorkbook } from "../../src/excel/open-new-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import type { HostBookOptions } from "../../src/workbench/host/host-book";
import { planFile } from "../../src/xlsx/made/plan-file";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { acknowledgeErrors } from "../support/acknowledge-errors";
import { smallProgramme, STATUS_SHEET, withOldSheet } from "../support/fault-workbook";
import { HandClock } from "../support/hand-clock";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { packageParts } from "../support/package-inventory";
import { withProtected, withStructureProtected } from "../support/protected-books";

const TODAY = dayFromIso("2022-03-09");

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

interface Pane {
  readonly book: XlsxBook;
  readonly session: Session;
}

async function pane(bytes: Uint8Array, options?: HostBookOptions): Promise<Pane> {
  const book = openXlsx(bytes);
  client.open(book, options);
  const newWorkbooks = { make: planFile, open: openNewWorkbook };
  const session = createSession(new ExcelWorkbook("nb-NO"), { today: TODAY, language: null, hostLanguage: "nb-NO", newWorkbooks });
  await session.open();
  return { book, session };
}

function ownOf({ session }: Pane): OwnWorkbook {
  const { generation } = session.state();
  if (generation?.kind !== "own") throw new Error(`No file was made: ${JSON.stringify(generation)}`);
  return generation.own;
}

/** The sheet's part of a book, as it is saved: `xl/worksheets/sheet….xml`. */
function sheetPart(bytes: Uint8Array, sheet: string): string {
  const parts = packageParts(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relation = [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find((each) => each.includes(`Id="${id}"`)) ?? "";
  return text(`xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ""}`);
}

/** Values and merges of a sheet, row by row. */
function sheetOf(bytes: Uint8Array, name: string): unknown {
  const sheet = openXlsx(bytes).sheet(name)!;
  const used = sheet.usedArea()!;
  const rows = Array.from({ length: used.lastRow }, (_, row) => Array.from({ length: used.lastColumn }, (__, column) => sheet.cell(row + 1, column + 1)?.value ?? null));
  return { rows, merges: sheet.merges, breaks: sheet.pageBreaks, heights: rows.map((_, row) => sheet.rowHeight(row + 1)) };
}

type Bytes = Uint8Array;

const CASES: readonly (readonly [name: string, bytes: () => Promise<Bytes>, lock: (bytes: Bytes) => Bytes, options: HostBookOptions])[] = [
  ["the workbook is protected", smallProgramme, withStructureProtected, {}],
  ["the status sheet is protected", async () => withOldSheet(await smallProgramme()), (bytes) => withProtected(bytes, STATUS_SHEET), {}],
  ["the workbook is open for viewing only", smallProgramme, (bytes) => bytes, { readOnly: true }],
];

test.each(CASES)("where %s, the same sheet is offered in a workbook of its own, and nothing is written in this one", async (_, bytes, lock, options) => {
  const given = await bytes();
  const opened: Uint8Array[] = [];
  const shown = await pane(lock(given), { ...options, openNew: (file) => { opened.push(file); } });
  await shown.session.generate();
  expect(shown.session.state()).toMatchObject({ generation: null, problem: { ownHelps: true } });
  await shown.session.saveInOwnWorkbook();
  const own = ownOf(shown);
  expect(shown.session.state().problem).toBeNull();
  expect(own).toMatchObject({ fileName: "Statusark 2022-W02-09 Digitale reiser.xlsx", isOpened: true });
  expect(opened).toHaveLength(1);
  expect(Buffer.compare(opened[0]!, own.bytes)).toBe(0);
  expect(shown.book.isChanged).toBe(false);

  const free = openXlsx(given);
  await generate(new XlsxWorkbook(free), { period: null, today: TODAY, language: null });
  expect(sheetOf(own.bytes, STATUS_SHEET)).toEqual(sheetOf(free.save(), STATUS_SHEET));
  await shown.session.close();
});

test("the file's sheet is byte for byte what the command line writes into the workbook", async () => {
  const bytes = await smallProgramme();
  const shown = await pane(bytes, { readOnly: true });
  await shown.session.saveInOwnWorkbook();
  const written = openXlsx(bytes);
  await generate(new XlsxWorkbook(written), { period: null, today: TODAY, language: null });
  // The numbers of styles are those of the workbook that it stands in.
  const plain = (part: string): string => part.replaceAll(/ (?:s|dxfId)="\d+"/g, "");
  expect(plain(sheetPart(ownOf(shown).bytes, STATUS_SHEET))).toBe(plain(sheetPart(written.save(), STATUS_SHEET)));
  await shown.session.close();
});

test("where Excel opens no other workbook, that is said, and the file is there to be downloaded", async () => {
  const shown = await pane(withStructureProtected(await smallProgramme()));
  await shown.session.saveInOwnWorkbook();
  expect(ownOf(shown).isOpened).toBe(false);
  expect(openXlsx(ownOf(shown).bytes).sheets.map(({ name }) => name)).toEqual([STATUS_SHEET]);
  shown.session.closeGeneration();
  expect(shown.session.state().generation).toBeNull();
  await shown.session.close();
});

test("a window that is kept from opening in silence counts as none, after a while", async () => {
  const clock = new HandClock();
  const { createWorkbook } = Excel;
  Excel.createWorkbook = () => new Promise<void>(() => undefined);
  try {
    const answer = openNewWorkbook(new Uint8Array([80, 75]), clock);
    clock.giveUp();
    await expect(answer).resolves.toBe(false);
  } finally {
    Excel.createWorkbook = createWorkbook;
  }
});

test("nothing is offered where another workbook would not help", async () => {
  const book = openXlsx(await smallProgramme());
  book.addSheet(STATUS_SHEET).setCell(3, 3, { value: "mitt eget" });
  const { session } = await pane(book.save());
  await session.generate();
  expect(session.state().problem).toMatchObject({ problem: "sheet-name-taken" });
  expect(session.state().problem?.ownHelps).toBeUndefined();
  await session.close();
});

test("a published report becomes a draft of its next version, once that has been said; the history stays as it is", async () => {
  const book = openXlsx(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
  const workbook = new XlsxWorkbook(book);
  await acknowledgeErrors(workbook, TODAY);
  await publish(workbook, { period: null, today: TODAY, language: null, by: "Kari Nordmann" });
  const shown = await pane(withStructureProtected(book.save()));
  await shown.session.saveInOwnWorkbook();
  expect(shown.session.state().generation).toMatchObject({ kind: "held", heldFor: "published", isOwn: true });
  await shown.session.saveInOwnWorkbook({ asCopy: true });
  const [sheet] = openXlsx(ownOf(shown).bytes).sheets;
  expect(sheet?.customProperties.get("statusark")).toContain('"2022-W02-09",2,');
  expect(shown.book.isChanged).toBe(false);
  await shown.session.close();
});
