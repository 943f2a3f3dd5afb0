import { createSession } from "../../src/app/create-session";
import { problemWords } from "../../src/app/problem-words";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { LANGUAGES } from "../../src/values/language";
import type { WorkbookProblem } from "../../src/workbook/workbook-error";
import type { HostBookOptions } from "../../src/workbench/host/host-book";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { smallProgramme, STATUS_SHEET, withOldSheet } from "../support/fault-workbook";
import { goldenWorkbook } from "../support/golden-workbook";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { withProtected, withStructureProtected } from "../support/protected-books";
import { snapshotBytes } from "../support/snapshot-book";

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
  const session = createSession(new ExcelWorkbook("nb-NO"), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  return { book, session };
}

function withSheetOfThatName(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  book.addSheet(STATUS_SHEET).setCell(3, 3, { value: "mitt eget" });
  return book.save();
}

/** The old sheet, with something new to record. */
async function withNews(): Promise<Uint8Array> {
  const book = openXlsx(await withOldSheet(await smallProgramme()));
  book.sheet("Milepæler")?.setCell(3, 7, { value: "2022-03-01" });
  return book.save();
}

interface Refused {
  readonly name: string;
  readonly problem: WorkbookProblem;
  readonly where: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly options?: HostBookOptions;
}

const CASES: readonly Refused[] = [
  { name: "a sheet of that name is not ours", problem: "sheet-name-taken", where: STATUS_SHEET, bytes: async () => withSheetOfThatName(await smallProgramme()) },
  { name: "the workbook is protected", problem: "protected-workbook", where: "", bytes: async () => withStructureProtected(await smallProgramme()) },
  { name: "the status sheet is protected", problem: "protected-sheet", where: STATUS_SHEET, bytes: async () => withProtected(await withOldSheet(await smallProgramme()), STATUS_SHEET) },
  { name: "the history is protected", problem: "protected-sheet", where: "Rapporthistorikk", bytes: async () => withProtected(await withNews(), "Rapporthistorikk") },
  { name: "the workbook is open for viewing only", problem: "read-only", where: "", bytes: smallProgramme, options: { readOnly: true } },
];

test.each(CASES)("where $name, generating says so and changes nothing", async ({ problem, where, bytes, options }) => {
  const { book, session } = await pane(await bytes(), options);
  await session.generate();
  expect(session.state()).toMatchObject({ generation: null, problem: { problem, where } });
  expect(book.isChanged).toBe(false);
  await session.close();
});

test("each of these has its sentence in every language, which names the place", () => {
  for (const { problem, where } of CASES) {
    const sentences = LANGUAGES.map((language) => problemWords(problem)[language](where));
    expect(new Set(sentences).size).toBe(LANGUAGES.length);
    for (const sentence of sentences) expect(sentence).toContain(where);
  }
});

test("a period that has gone since it was chosen is named, and nothing is changed", async () => {
  const { book, session } = await pane(await smallProgramme());
  book.sheet("Perioder")?.setCell(2, 1, { value: "2022-W10-17" });
  const before = book.save();
  await session.generate();
  expect(session.state()).toMatchObject({ generation: null, problem: { problem: "period-missing", where: "2022-W02-09" } });
  expect(book.save()).toEqual(before);
  await session.refresh();
  await session.generate();
  expect(session.state().generation).toMatchObject({ kind: "done", summary: { sheet: "S 2022-W10-17" } });
  await session.close();
});

const MILESTONES = `
## tblMilepaeler
| Kode | ID  | Beskrivelse av milepæl | Planlagt ferdig | Levert |
|------|-----|------------------------|-----------------|--------|
| 1a   | MP1 | Behov kartlagt         | 2022-05-01      |        |
`;

const TWO_PERIODS = (one: string, other: string, from = "2022-03-07"): string => `
## tblPerioder
| PeriodeID | Fra        | Til        |
|-----------|------------|------------|
| ${one}    | 2022-01-10 | 2022-03-06 |
| ${other}  | ${from}    | 2022-05-01 |
${MILESTONES}`;

test("without a period the sheet is that of the day, and says what to write", async () => {
  const { book, session } = await pane(await snapshotBytes(goldenWorkbook(MILESTONES).snapshot));
  await session.generate();
  expect(session.state().generation).toMatchObject({ kind: "done", summary: { sheet: "S 2022-03-09" } });
  const texts = Array.from({ length: 8 }, (_, row) => book.sheet("S 2022-03-09")?.cell(row + 1, 1)?.value);
  expect(texts).toEqual(expect.arrayContaining(["Periode", "ikke oppgitt", "skriv den i en periodetabell"]));
  await session.close();
});

test("periods that overlap are an error that names both, and the chosen one gets its sheet", async () => {
  const { book, session } = await pane(await snapshotBytes(goldenWorkbook(TWO_PERIODS("2022-W02-09", "2022-W09-17", "2022-02-28")).snapshot));
  const messages = (): readonly string[] => (session.state().overview?.groups ?? []).flatMap(({ findings }) => findings.map(({ message }) => message));
  expect(messages()).toContain("2022-W09-17 begynner 28.02.2022, men 2022-W02-09 slutter først 06.03.2022. Hvilken dato er riktig?");
  await session.generate();
  expect(session.state().generation).toMatchObject({ kind: "done", summary: { sheet: "S 2022-W09-17" } });
  expect(book.sheet("S 2022-W02-09")).toBeNull();
  await session.close();
});

test.each([
  ["Programperiode for reisereformen våren 2022", "Programperiode for reisereformen høsten 2022"],
  ["uke 2/9", "uke 2-9"],
  ["Vår?", "Vår*"],
  ["Våren '22'", "Våren '22"],
  ["History", "history 2"],
])("«%s» and «%s» get sheets of their own with legal names, and pages with names of their own", async (one, other) => {
  const { book, session } = await pane(await snapshotBytes(goldenWorkbook(TWO_PERIODS(one, other)).snapshot));
  const sheets: string[] = [];
  for (const period of [one, other, one]) {
    await session.choosePeriod(period);
    await session.generate({ asToday: true });
    const { generation } = session.state();
    expect(generation?.kind).toBe("done");
    if (generation?.kind === "done") sheets.push(generation.summary.sheet);
  }
  expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(2);
  expect(sheets[2]).toBe(sheets[0]);
  for (const name of sheets) expect(name).toMatch(/^S [^\\/*?:[\]]{0,28}[^\\/*?:[\]']$/);
  const pages = book.names.filter(({ name }) => name.startsWith("Statusark_"));
  expect(pages.filter(({ refersTo }) => refersTo.includes(sheets[0]!.replaceAll("'", "''"))).length).toBeGreaterThan(0);
  expect(pages.filter(({ refersTo }) => refersTo.includes(sheets[1]!.replaceAll("'", "''"))).length).toBeGreaterThan(0);
  await session.close();
});

test("a history that somebody edited is named row by row, and its rows are never written over", async () => {
  const { book, session } = await pane(await withNews());
  const history = book.tables.find(({ name }) => name === "tblHistorikk")!;
  const value = history.area.firstColumn + history.headers.indexOf("Verdi");
  const sheet = book.sheet(history.sheet)!;
  const rows = [4, 7, 9];
  for (const row of rows) sheet.setCell(row, value, { value: `endret ${String(row)}` });
  const standing = (): unknown => Array.from({ length: history.area.lastRow }, (_, row) => Array.from({ length: history.area.lastColumn }, (__, column) => sheet.cell(row + 1, column + 1)?.value ?? null));
  const before = standing();
  await session.refresh();
  const findings = (session.state().overview?.groups ?? []).flatMap((group) => group.findings).filter(({ rule }) => rule === "programme/history-row-edited");
  expect(findings.map(({ message }) => Number(/^Rad (\d+) /.exec(message)?.[1])).sort((a, b) => a - b)).toEqual(rows);
  await session.generate();
  expect(session.state().generation?.kind).toBe("done");
  expect(standing()).toEqual(before);
  await session.close();
});
