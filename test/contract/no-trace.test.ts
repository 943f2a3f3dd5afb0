import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { areaAddress } from "../../src/workbook/address";
import type { EntryHelp } from "../../src/workbook/entry-help";
import type { Marks } from "../../src/workbook/marks";
import { NOTHING_REMEMBERED } from "../../src/workbook/remembered";
import type { Workbook } from "../../src/workbook/workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { lostBetween, packageParts } from "../support/package-inventory";
import { FIXTURES, fixtureBytes } from "../support/workbook-fixtures";

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

const doors: readonly (readonly [string, (book: XlsxBook) => Workbook])[] = [
  ["an .xlsx file", (book) => new XlsxWorkbook(book)],
  ["Excel's object model", (book) => { client.open(book); return new ExcelWorkbook("nb-NO"); }],
];

function marksOf(book: XlsxBook): Marks {
  const live = book.tables.filter(({ hasHeader }) => hasHeader).map(({ sheet, area }, at) => ({
    name: `milestone/overdue#${String(at + 1)}`, sheet, address: areaAddress({ ...area, lastColumn: area.firstColumn }), formula: "TRUE", style: "warning" as const,
  }));
  return { live, painted: book.sheets.map(({ name }) => ({ sheet: name, cells: ["B2", "B3"], style: "note" as const })) };
}

/** Over the first three columns of each table, and over the first column of what else stands on a sheet. */
function helpOf(book: XlsxBook): readonly EntryHelp[] {
  const help = { kind: "date", formula: "ISNUMBER(#)", title: "Dato", message: "Skriv en dato" } as const;
  const columns = book.tables.filter(({ hasHeader }) => hasHeader).flatMap(({ sheet, area }) => [0, 1, 2].map((at) => area.firstColumn + at).filter((column) => column <= area.lastColumn)
    .map((column) => ({ ...help, sheet, address: areaAddress({ ...area, firstColumn: column, lastColumn: column }) })));
  const used = book.sheets.filter(({ name }) => !book.tables.some(({ sheet }) => sheet === name)).flatMap((sheet) => {
    const area = sheet.usedArea();
    return area ? [{ ...help, sheet: sheet.name, address: areaAddress({ ...area, lastColumn: area.firstColumn }) }] : [];
  });
  return [...columns, ...used];
}

/** Parts that differ; the styles, to which looks were added, may only have got more. */
function traces(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [was, is] = [packageParts(before), packageParts(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const styles = names.filter((name) => /styles[^/]*\.xml$/.test(name));
  const lost = lostBetween(before, after).filter(({ part, what }) => !(styles.includes(part) && /^dxfs@count=/.test(what)));
  return [
    ...names.filter((name) => !styles.includes(name) && Buffer.compare(was.get(name) ?? new Uint8Array(), is.get(name) ?? new Uint8Array()) !== 0),
    ...lost.map(({ part, what }) => `${part} ${what}`),
  ];
}

describe.each(doors)("through %s", (_, open) => {
  test.each(FIXTURES)("%s has every part as it was once highlights, help at entry and answers are taken away", async (name) => {
    const bytes = fixtureBytes(name);
    const book = openXlsx(bytes);
    const workbook = open(book);
    await workbook.read();
    await workbook.paint(marksOf(book));
    await workbook.commit({ entryHelp: helpOf(book), remembered: { marks: "shown", entryHelp: true } });
    const unlocked = book.sheets.filter(({ isProtected }) => !isProtected).length;
    expect(book.sheets.flatMap((sheet) => sheet.conditionalFormats).filter(({ formulas }) => formulas.join().includes('N("statusark/')).length).toBeGreaterThanOrEqual(unlocked);
    if (unlocked > 0) expect((await new XlsxWorkbook(openXlsx(book.save())).read()).facts.remembered).toEqual({ marks: "shown", entryHelp: true });
    await workbook.paint({ live: [], painted: [] });
    await workbook.commit({ entryHelp: [], remembered: NOTHING_REMEMBERED });
    expect(traces(bytes, book.save())).toEqual([]);
  });

  test("a programme that is marked and helped from the pane, edited no further, is as it was once both are removed", async () => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx")));
    const book = openXlsx(bytes);
    const session = createSession(open(book), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
    await session.open();
    await session.showMarks();
    await session.setEntryHelp(true);
    expect(session.state()).toMatchObject({ problem: null, marks: "shown", entryHelp: true });
    expect(traces(bytes, book.save())).not.toEqual([]);
    await session.removeMarks();
    expect(session.state()).toMatchObject({ problem: null, marks: "removed", entryHelp: false });
    expect(traces(bytes, book.save())).toEqual([]);
    await session.close();
  });
});
