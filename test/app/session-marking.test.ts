import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { dayFromIso } from "../../src/values/calendar-date";
import { cellValidations } from "../../src/xlsx/cell-validation";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";

const sample = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));

/** A workbook with milestones under a name of its own. */
async function foreign(): Promise<XlsxBook> {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ tables: [{
    sheet: "Plan", name: "Tabell1", headers: ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig", "Levert"],
    rows: [["1a", "MP1", "Behov kartlagt", { date: "2022-01-31" }, null], ["1a", "MP2", "Pilot startet", "31.02.22", null]],
  }] });
  return openXlsx(book.save());
}

async function open(book: XlsxBook, readOnly = false): Promise<Session> {
  const session = createSession(new XlsxWorkbook(book, { name: "bok.xlsx", readOnly }), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  return session;
}

const formats = (book: XlsxBook): number => book.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
const validations = (book: XlsxBook): number => book.sheets.reduce((sum, sheet) => sum + cellValidations(sheet).length, 0);

test("in our own programme highlights begin on the first click, without a question, and never on opening", async () => {
  const book = openXlsx(sample);
  const session = await open(book);
  expect(session.state().marksQuestion).toBeNull();
  await session.refresh();
  expect(book.isChanged).toBe(false);
  await session.showMarks();
  expect(session.state()).toMatchObject({ marks: "shown", marksQuestion: null });
  expect(formats(book)).toBeGreaterThan(0);
});

test("another workbook is asked about once: nothing is written before the answer, and «later» keeps nothing", async () => {
  const book = await foreign();
  const session = await open(book);
  expect(session.state().marksQuestion).toBe("offered");
  await session.answerMarks(null);
  await session.refresh();
  expect(session.state().marksQuestion).toBeNull();
  await session.showMarks();
  expect(session.state()).toMatchObject({ marksQuestion: "asked", marks: "unknown" });
  await session.refresh();
  expect(session.state().marksQuestion).toBe("asked");
  expect(book.isChanged).toBe(false);
  expect((await open(book)).state().marksQuestion).toBe("offered");
});

test("yes is remembered in the workbook: it is marked, and asked no more", async () => {
  const book = await foreign();
  const session = await open(book);
  await session.answerMarks("shown");
  expect(session.state()).toMatchObject({ marks: "shown", marksQuestion: null, busy: null });
  const count = formats(book);
  expect(count).toBeGreaterThan(0);
  const again = openXlsx(book.save());
  const next = await open(again);
  expect(next.state().marksQuestion).toBeNull();
  await next.showMarks();
  expect(next.state().marks).toBe("shown");
  expect(formats(again)).toBe(count);
});

test("no is remembered too; who clicks all the same is asked again", async () => {
  const book = await foreign();
  const session = await open(book);
  await session.answerMarks("declined");
  expect(formats(book)).toBe(0);
  const again = openXlsx(book.save());
  const next = await open(again);
  expect(next.state().marksQuestion).toBeNull();
  expect(again.isChanged).toBe(false);
  await next.showMarks();
  expect(next.state().marksQuestion).toBe("asked");
  await next.answerMarks("shown");
  expect(formats(again)).toBeGreaterThan(0);
});

test("another person's answer is heard with the next reading", async () => {
  const book = await foreign();
  const [mine, theirs] = [await open(book), await open(book)];
  await theirs.answerMarks("declined");
  await mine.refresh();
  expect(mine.state().marksQuestion).toBeNull();
});

test("removing highlights takes the answer and the help along, and asks again when the workbook is opened next", async () => {
  const book = await foreign();
  const session = await open(book);
  await session.answerMarks("shown");
  await session.setEntryHelp(true);
  expect(validations(book)).toBe(2);
  await session.removeMarks();
  expect(session.state()).toMatchObject({ marks: "removed", marksQuestion: null, entryHelp: false });
  expect([formats(book), validations(book)]).toEqual([0, 0]);
  expect((await open(openXlsx(book.save()))).state().marksQuestion).toBe("offered");
});

test("a workbook open for viewing, and one without tables, are not asked about", async () => {
  expect((await open(await foreign(), true)).state().marksQuestion).toBeNull();
  expect((await open(newXlsx())).state()).toMatchObject({ phase: "first-run", marksQuestion: null });
});

test("help at entry is off until it is asked for, is remembered, follows the tables when highlights are shown, and goes again", async () => {
  const book = openXlsx(sample);
  const session = await open(book);
  expect(session.state().entryHelp).toBe(false);
  await session.showMarks();
  expect(validations(book)).toBe(0);
  await session.setEntryHelp(true);
  const laid = validations(book);
  expect(laid).toBeGreaterThan(5);
  const again = openXlsx(book.save());
  const next = await open(again);
  expect(next.state().entryHelp).toBe(true);
  await new XlsxWorkbook(again).commit({ tables: [{ sheet: "Plan 2", name: "tblMilepaeler2", headers: ["Kode", "ID", "Beskrivelse av milepæl", "Planlagt ferdig"], rows: [["1a", "MP8", "Noe", null]] }] });
  await next.refresh();
  expect(validations(again)).toBe(laid);
  await next.answerMarks("shown");
  expect(validations(again)).toBe(laid + 1);
  await next.setEntryHelp(false);
  expect(validations(again)).toBe(0);
  expect(next.state().entryHelp).toBe(false);
});
