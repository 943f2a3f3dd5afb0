import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type GenerationOptions } from "../../src/app/generate";
import { dayFromIso } from "../../src/values/calendar-date";
import type { SheetRemark } from "../../src/workbook/workbook-snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { tagsOf } from "../../src/xlsx/door/read-own-sheet";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { readMarker } from "../../src/workbook/own-sheet";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";

const sample = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const options: GenerationOptions = { period: null, today: dayFromIso("2022-03-14"), language: null };
const SHEET = "S 2022-W02-09";

/** Writes a text into the first hand-written field of the status sheet, as a person would. */
function writeRemark(book: XlsxBook, text: string): void {
  const sheet = book.sheet(SHEET);
  const [field] = sheet ? tagsOf(sheet).fields : [];
  if (field) sheet?.setCell(field.row, field.column, { value: text });
}

async function remarksOf(workbook: XlsxWorkbook): Promise<readonly SheetRemark[]> {
  return (await workbook.read()).ownSheets.flatMap((own) => own.remarks).filter((remark) => remark.text !== "");
}

async function remarkRows(workbook: XlsxWorkbook): Promise<readonly unknown[]> {
  return (await workbook.read()).tables.find((table) => table.name === "tblMerknader")?.rows.filter((row) => row.some((cell) => cell !== null)) ?? [];
}

test("the sheet of a period is written with its marker, and again under the same name", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  const first = await generate(workbook, options);
  expect(first).toMatchObject({ sheet: SHEET, isNew: true });
  expect(first?.pages).toBeGreaterThanOrEqual(5);
  const sheets = workbook.book.sheets.length;
  expect(await generate(workbook, options)).toMatchObject({ sheet: SHEET, isNew: false });
  expect(workbook.book.sheets).toHaveLength(sheets);
  expect(readMarker(workbook.book.sheet(SHEET)?.customProperties.get("statusark") ?? "")).toMatchObject({ kind: "status-sheet", period: "2022-W02-09" });
});

test("a remark written on the sheet is kept in the workbook's table and stands on the sheet again", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  await generate(workbook, options);
  writeRemark(workbook.book, "Avklart med HH");
  const written = await remarksOf(workbook);
  expect(written).toMatchObject([{ text: "Avklart med HH" }]);
  await generate(workbook, options);
  expect(await remarksOf(workbook)).toEqual(written);
  expect(await remarkRows(workbook)).toEqual([["2022-W02-09", written[0]?.code, written[0]?.field, "Avklart med HH"]]);

  writeRemark(workbook.book, "Avklart på nytt");
  await generate(workbook, options);
  expect(await remarkRows(workbook)).toEqual([["2022-W02-09", written[0]?.code, written[0]?.field, "Avklart på nytt"]]);
  expect(await remarksOf(workbook)).toMatchObject([{ text: "Avklart på nytt" }]);
});

test("without a remarks table one is made for what was written, and with nothing written none", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  workbook.book.removeSheet("Merknader");
  await generate(workbook, options);
  await generate(workbook, options);
  expect(await remarkRows(workbook)).toEqual([]);
  writeRemark(workbook.book, "=ikke en formel");
  await generate(workbook, options);
  expect((await remarkRows(workbook)).map((row) => (row as unknown[])[3])).toEqual(["=ikke en formel"]);
  expect(await remarksOf(workbook)).toMatchObject([{ text: "=ikke en formel" }]);
});

test("stopped before it writes, it has written nothing", async () => {
  const workbook = new XlsxWorkbook(openXlsx(sample));
  await expect(generate(workbook, { ...options, onStep: (step) => step !== "write" })).resolves.toBeNull();
  expect(workbook.book.isChanged).toBe(false);
});
