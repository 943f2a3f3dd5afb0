import { generate } from "../../src/app/generate";
import { dayFromIso } from "../../src/values/calendar-date";
import { MARKER_KEY } from "../../src/workbook/own-sheet";
import { readTags, TAG_COLUMN } from "../../src/workbook/sheet-tags";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import { goldenWorkbook } from "./golden-workbook";
import { packageParts } from "./package-inventory";
import { withNote } from "./with-note";

/** The sheet that generating writes for the one period of the small programme. */
export const STATUS_SHEET = "S 2022-W02-09";
/** Sheets that generating itself writes to: its page, its ledger and the remarks. A half-made one is left standing, and the next one gets a number. */
function oursOf(book: XlsxBook): ReadonlySet<string> {
  const isOurs = ({ name, customProperties }: XlsxSheet): boolean => name.startsWith("Rapporthistorikk") || name.startsWith("Merknader") || customProperties.has(MARKER_KEY);
  return new Set([STATUS_SHEET, ...book.sheets.filter(isOurs).map(({ name }) => name)]);
}

const PROGRAMME = `
## tblProgram
| Innstilling | Verdi           |
|-------------|-----------------|
| Tittel      | Digitale reiser |
| Mva.        | inkl.           |

## tblPerioder
| PeriodeID   | Type | Fra        | Til        | Kostnad per | Frist      | Status |
|-------------|------|------------|------------|-------------|------------|--------|
| 2022-W02-09 | uke  | 2022-01-10 | 2022-03-06 | 2022-02-28  | 2022-03-11 |        |

## tblTiltak
| Kode | Innsatsområde | Tiltak   | Tiltaksleder | Status | Totalbudsjett | Mva.  |
|------|---------------|----------|--------------|--------|---------------|-------|
| 1a   | Selvbetjening | Bestille | Kari Moe     | pågår  | 4800000       | inkl. |

## tblMilepaeler
| Kode | ID  | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Prognose   | Levert     |
|------|-----|------------------------|-----------------|----------------|------------|------------|
| 1a   | MP1 | Behov kartlagt         | 2021-12-15      |                |            | 2021-12-14 |
| 1a   | MP2 | Pilot startet          | 2022-05-31      |                | 2022-05-31 |            |

## tblOkonomi
| PeriodeID   | Kode | Plan hittil | Virkelig hittil | Type virkelig | Avvik  | Prognose totalt | Kommentar |
|-------------|------|-------------|-----------------|---------------|--------|-----------------|-----------|
| 2022-W02-09 | 1a   | 2000000     | 1960000         | regnskap      | -40000 | 4800000         |           |
`;

/** A small programme of one initiative, with a formula, a merged cell, formats, a name, a link and a note of the user's own. */
export async function smallProgramme(): Promise<Uint8Array> {
  const book = newXlsx();
  const { tables } = goldenWorkbook(PROGRAMME).snapshot;
  await new XlsxWorkbook(book).commit({
    tables: tables.map(({ sheet, name, headers, rows, formats }) => ({
      sheet, name, headers, rows: rows.map((row) => row.map((value) => (typeof value === "object" ? null : value))),
      formats: Object.fromEntries(headers.flatMap((header, at) => { const format = [formats[at] ?? []].flat().find((each) => each !== "General"); return format === undefined ? [] : [[header, format]]; })),
    })),
  });
  const notes = book.sheets[0]!;
  notes.setCell(1, 1, { value: "Møtenotater", style: book.styleWith(0, { bold: true, fill: "DDEBF7" }) });
  notes.merge({ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 });
  notes.setCell(2, 1, { value: "=ikke en formel" });
  notes.setCell(3, 1, { formula: "SUM(tblOkonomi[Plan hittil])", value: 2_000_000 });
  notes.addConditionalFormat({ areas: [{ firstRow: 3, firstColumn: 1, lastRow: 3, lastColumn: 1 }], formula: "A3>0", look: { fill: "92D050" } });
  notes.setRowHeight(2, 30);
  notes.setColumnWidth(2, 90);
  notes.setLink(2, 2, "Tiltak!A1");
  book.setName("Planlagt", "Ark1!$A$3");
  return withNote(book.save(), "Milepæler", "C2", "Bekreftet på telefon");
}

export const REMARK = "Møtet er flyttet til uke 11";

/** A programme as it stands once its sheet is generated, a remark is written into a field there and a note is put on it. */
export async function withOldSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  await generate(new XlsxWorkbook(book), { period: null, today: dayFromIso("2022-03-09"), language: null });
  const { row, column } = firstField(book);
  book.sheet(STATUS_SHEET)?.setCell(row, column, { value: REMARK });
  return withNote(book.save(), STATUS_SHEET, "B3", "Si dette i møtet");
}

/** The same once somebody has added an initiative, so that the old sheet has to grow in its middle. */
export async function withMoreToSay(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(await withOldSheet(bytes));
  await new XlsxWorkbook(book).commit({
    appended: [
      { table: "tblTiltak", rows: [{ Kode: "1b", Innsatsområde: "Selvbetjening", Tiltak: "Endre", Tiltaksleder: "Ola Vik", Status: "pågår", Totalbudsjett: 2_500_000, "Mva.": "inkl." }] },
      { table: "tblMilepaeler", rows: [{ Kode: "1b", ID: "MP1", "Beskrivelse av milepæl": "Endringer tatt i bruk", "Planlagt ferdig": { date: "2022-06-30" } }] },
    ],
  });
  return book.save();
}

/** Where the first «Merknad» field of the status sheet stands. */
export function firstField(book: XlsxBook): { readonly row: number; readonly column: number } {
  const sheet = book.sheet(STATUS_SHEET);
  const tags = Array.from({ length: sheet?.usedArea()?.lastRow ?? 0 }, (_, at) => [sheet?.cell(at + 1, TAG_COLUMN)?.value ?? null]);
  const [field] = readTags(tags, 1, TAG_COLUMN).fields;
  if (!field) throw new Error("The status sheet has no field");
  return field;
}

function contents(sheet: XlsxSheet): unknown {
  const used = sheet.usedArea();
  const cells: unknown[] = [];
  for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) {
    for (let column = used?.firstColumn ?? 1; column <= (used?.lastColumn ?? 0); column++) {
      const cell = sheet.cell(row, column);
      if (cell) cells.push([row, column, cell.value, cell.formula, cell.style, sheet.link(row, column)]);
    }
  }
  return [
    sheet.name, cells, sheet.merges, sheet.frozen, sheet.pageSetup, [...sheet.customProperties],
    Array.from({ length: 12 }, (_, at) => [sheet.rowHeight(at + 1), sheet.columnWidth(at + 1)]),
    sheet.conditionalFormats.filter(({ formulas }) => !formulas.some((formula) => formula.includes('N("statusark'))).map(({ id: _, ...format }) => format),
  ];
}

/** Everything of the user's: sheets that are not ours, tables on them and names. Styles are only appended, so a style's number says its look. */
export function ofTheUser(book: XlsxBook): string {
  const ours = oursOf(book);
  const names = book.names.filter(({ name, sheet }) => !name.startsWith("Statusark_") && !ours.has(sheet ?? ""));
  return JSON.stringify([book.sheets.filter(({ name }) => !ours.has(name)).map(contents), book.tables.filter(({ sheet }) => !ours.has(sheet)), names]);
}

function partOf(sheet: string, workbook: string, relations: string): string {
  const id = new RegExp(`<sheet [^>]*name="${sheet.replaceAll("&", "&amp;")}"[^>]*r:id="([^"]+)"`).exec(workbook)?.[1] ?? "";
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find((each) => each.includes(`Id="${id}"`)) ?? "";
  return `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? ""}`;
}

/** The user's sheets and everybody's notes as a saved file has them; which sheet is in front is left out. */
function savedOfTheUser(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = packageParts(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts.get(name));
  const [workbook, relations] = [text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels")];
  const book = openXlsx(bytes);
  const ours = oursOf(book);
  const sheets = book.sheets.filter(({ name }) => !ours.has(name)).map(({ name }) => [name, text(partOf(name, workbook, relations)).replace(/ tabSelected="[01]"/g, "")] as const);
  const notes = [...parts.keys()].filter((name) => name.includes("comments")).map((name) => [name, text(name)] as const);
  return new Map([...sheets, ...notes]);
}

const saved = new WeakMap<Uint8Array, ReadonlyMap<string, string>>();

/** Sheets of the user's and notes of anybody's that the file would no longer have byte for byte. */
export function changedOfTheUser(before: Uint8Array, book: XlsxBook): readonly string[] {
  const was = saved.get(before) ?? savedOfTheUser(before);
  saved.set(before, was);
  const is = savedOfTheUser(book.save());
  return [...was].filter(([name, text]) => is.get(name) !== text).map(([name]) => `${name} is no longer as it was in the file`);
}

/** What stands on the status sheet, its tags and the data of its charts included. */
export function statusValues(book: XlsxBook): string {
  const sheet = book.sheet(STATUS_SHEET);
  const used = sheet?.usedArea();
  if (!sheet || !used) return "";
  const rows = Array.from({ length: used.lastRow }, (_, row) => Array.from({ length: used.lastColumn }, (__, column) => sheet.cell(row + 1, column + 1)?.value ?? null));
  return JSON.stringify(rows);
}

/** Rows of a table of ours that generations add to, as texts, without blank ones; none where there is no such table. */
export function ledgerRows(book: XlsxBook, table: string): readonly string[] {
  const found = book.tables.find(({ name }) => name === table);
  if (!found) return [];
  const { sheet, area } = found;
  return Array.from({ length: area.lastRow - area.firstRow }, (_, at) =>
    JSON.stringify(Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (__, column) => book.sheet(sheet)?.cell(area.firstRow + 1 + at, area.firstColumn + column)?.value ?? null))).filter((row) => /[^[\],nul]/.test(row));
}
