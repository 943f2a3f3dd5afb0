import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generate } from "../../src/app/generate";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { MARKER_KEY, readMarker } from "../../src/workbook/own-sheet";
import { UNDER_UPDATE } from "../../src/workbook/sheet-plan";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));
const options = { period: null, today: dayFromIso("2022-03-09"), language: null } as const;
const SHEET = "S 2022-W02-09";
/** Sheets that generating itself writes to: its page, its ledger and the remarks. */
const OURS = new Set([SHEET, "Rapporthistorikk", "Merknader"]);

const codes = ["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable"] as const;
/** Before which action the fault strikes, as a share of what the batch asks for; on the wire there are twice as many. */
const places = [0, 0.3, 0.8, 1.3, 1.8] as const;

let client: OfficeClient;
let written: Uint8Array;
let strikes = 0;

function contents(sheet: XlsxSheet, book: XlsxBook): string {
  const used = sheet.usedArea();
  const cells: unknown[] = [];
  for (let row = 1; used && row <= used.lastRow; row++) {
    for (let column = 1; column <= used.lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (cell) cells.push([row, column, cell.value, cell.formula, book.look(cell.style)]);
    }
  }
  return JSON.stringify([sheet.name, cells, sheet.merges, sheet.conditionalFormats.map(({ id: _, ...rest }) => rest)]);
}

function ofTheUser(book: XlsxBook): string {
  return book.sheets.filter(({ name }) => !OURS.has(name)).map((sheet) => contents(sheet, book)).join("\n");
}

function stampOf(book: XlsxBook): string | null {
  const text = book.sheet(SHEET)?.customProperties.get(MARKER_KEY);
  return text === undefined ? null : (readMarker(text)?.stamp ?? null);
}

function valuesOf(book: XlsxBook): string {
  const sheet = book.sheet(SHEET);
  if (!sheet) return "";
  return JSON.stringify(Array.from({ length: sheet.usedArea()?.lastRow ?? 0 }, (_, row) => Array.from({ length: 24 }, (__, column) => sheet.cell(row + 1, column + 1)?.value ?? null)));
}

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
  const book = openXlsx(sample);
  client.open(book);
  await generate(new ExcelWorkbook("nb-NO"), options);
  written = book.save();
});

afterAll(() => {
  // Most faults must have met a trip, or nothing was tried.
  expect(strikes).toBeGreaterThan((codes.length * 3 * places.length * 2) / 2);
});

describe.each([["without an old sheet", () => sample], ["over an old sheet", () => written]] as const)("generating %s", (_, bytes) => {
  const cases = codes.flatMap((code) => [1, 2, 3].flatMap((trip) => places.map((place) => [code, trip, place] as const)));

  test.each(cases)("%s in trip %d at %d of it", async (code, trip, place) => {
    const book = openXlsx(bytes());
    const host = client.open(book);
    const before = ofTheUser(book);
    const oldValues = valuesOf(book);
    let struck = false;
    host.onTrip(({ number, actions }) => {
      if (struck || number !== trip) return undefined;
      struck = true;
      strikes++;
      return { fault: { code, beforeAction: Math.floor(actions.length * place) } };
    });
    const failure = await generate(new ExcelWorkbook("nb-NO"), options).then(() => null, (error: unknown) => error);
    host.onTrip(null);

    expect(ofTheUser(book)).toBe(before);
    if (failure !== null) {
      expect(failure).toMatchObject({ name: "WorkbookError" });
      // Old or new contents stand there whole; anything between is known by its stamp.
      const values = valuesOf(book);
      if (values !== oldValues && values !== valuesOf(openXlsx(written))) expect(stampOf(book)).toBe(UNDER_UPDATE);
    }

    await generate(new ExcelWorkbook("nb-NO"), options);
    expect(stampOf(book)).not.toBe(UNDER_UPDATE);
    expect(valuesOf(book)).toBe(valuesOf(openXlsx(written)));
    expect(ofTheUser(book)).toBe(before);
  });
});
