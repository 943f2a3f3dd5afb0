import fc from "fast-check";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import type { Workbook } from "../../src/workbook/workbook";
import { HOME, homeOf } from "../support/book-of-texts";
import { hostileText, NEGATIVE_AMOUNTS, PAYLOADS } from "../support/hostile-text";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { heldText, writeTexts } from "../support/write-texts";

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

const doors: readonly (readonly [string, (book: XlsxBook) => Workbook])[] = [
  ["an .xlsx file", (book) => new XlsxWorkbook(book)],
  ["Excel's object model", (book) => { client.open(book); return new ExcelWorkbook("nb-NO"); }],
];

/** Each run writes so many texts into each of four places. */
const TEXTS = 200;

describe.each(doors)("through %s", (_, open) => {
  test("every payload is a text, in edits, appended rows, new tables and status sheets", async () => {
    await expect(writeTexts(PAYLOADS, open)).resolves.toEqual([]);
  });

  test("so is anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS }), async (texts) => {
        expect(await writeTexts(texts, open)).toEqual([]);
      }),
      { numRuns: 10, seed: 20220309, endOnFailure: true },
    );
  });

  test("a text that was there comes back as it was when an edit is undone", async () => {
    const texts = PAYLOADS.filter((text) => text !== "");
    const book = openXlsx(homeOf(texts));
    const sheet = book.sheet(HOME)!;
    texts.forEach((value, at) => { sheet.setCell(at + 1, 1, { value }); });
    const workbook = open(book);
    await workbook.read();
    const styles = texts.map((__, at) => book.look(sheet.cell(at + 1, 1)!.style));
    const { before } = await workbook.commit({ edits: texts.map((__, at) => ({ sheet: HOME, cell: `A${String(at + 1)}`, value: "endret" })) });
    await workbook.commit({ restored: before });
    const kept = openXlsx(book.save());
    texts.forEach((text, at) => {
      const cell = kept.sheet(HOME)!.cell(at + 1, 1);
      expect({ value: sheet.cell(at + 1, 1)?.value, formula: cell?.formula, look: kept.look(cell!.style) }).toEqual({ value: heldText(text), formula: null, look: styles[at] });
    });
  });

  test.each(NEGATIVE_AMOUNTS)("the user's own «%s» is a text as it was typed, before and after", async (amount) => {
    const book = openXlsx(homeOf(["x", "y"]));
    const sheet = book.sheet(HOME)!;
    sheet.setCell(1, 1, { value: amount });
    const workbook = open(book);
    await workbook.read();
    await workbook.commit({ edits: [{ sheet: HOME, cell: "A2", value: amount }] });
    const again = openXlsx(book.save()).sheet(HOME)!;
    expect([again.cell(1, 1)?.value, again.cell(2, 1)?.value]).toEqual([amount, amount]);
    expect(book.look(sheet.cell(1, 1)!.style).format).toBe("General");
  });
});

test.each(NEGATIVE_AMOUNTS)("a file's guard leaves the format of a cell that gets «%s»", async (amount) => {
  const book = openXlsx(homeOf(["x"]));
  await new XlsxWorkbook(book).commit({ edits: [{ sheet: HOME, cell: "A1", value: amount }] });
  expect(book.look(book.sheet(HOME)!.cell(1, 1)!.style).format).toBe("General");
});
