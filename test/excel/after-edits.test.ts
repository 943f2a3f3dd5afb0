import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { dayFromIso } from "../../src/values/calendar-date";
import { readArea, type CellArea } from "../../src/workbook/address";
import { areaOf, EditHistory, type TypedEdit } from "../../src/workbench/edit-history";
import type { Host } from "../../src/workbench/host/host";
import { clearArea, fillDown, moveRows, typeRows, type EditPlace } from "../../src/workbench/person-edits";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import type { XlsxBook, XlsxSheet } from "../../src/xlsx/xlsx-book";
import { expectNoLeak, loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));
const [ID, PLANNED, DELIVERED] = [2, 4, 7];

let client: OfficeClient;
let book: XlsxBook;
let host: Host;
let session: Session;
let milestones: XlsxSheet;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

beforeEach(async () => {
  book = openXlsx(sample);
  host = client.open(book);
  milestones = book.sheet("Milepæler")!;
  session = newSession();
  await session.open();
  host.resetTrips();
});

afterEach(async () => { await session.close(); });

function newSession(): Session {
  return createSession(new ExcelWorkbook("nb-NO"), { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
}

function settled(): Promise<void> {
  return new Promise((done) => { setTimeout(done, 15); });
}

function place(sheet = milestones): EditPlace {
  return { book, sheet, year: 2022 };
}

/** Says a change that was made in the book to the add-in, as Excel would. */
function tell(edit: TypedEdit | null, by: "here" | "another" = "here"): void {
  if (!edit) throw new Error("Nothing was changed.");
  const moved = edit.rows ? { changeType: edit.rows.change === "inserted" ? "RowInserted" as const : "RowDeleted" as const } : {};
  host.userEdited({ sheet: edit.sheet, area: areaOf(edit), by, ...moved });
}

function findingsOf({ state }: Session): readonly string[] {
  return (state().overview?.groups ?? []).flatMap((group) => group.findings.map((finding) => `${finding.id} ${finding.message}`));
}

/** The findings after what was told are those of a pane that opens now; nothing was written and nothing goes on by itself. */
async function expectRight(mostTrips: number): Promise<void> {
  await settled();
  await session.catchUp();
  await settled();
  expect(session.state()).toMatchObject({ waiting: 0, problem: null });
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  expect(host.trips.length).toBeLessThanOrEqual(mostTrips);
  const after = host.trips.length;
  await settled();
  expect(host.trips.length).toBe(after);
  await expectAsOpenedNow();
}

async function expectAsOpenedNow(): Promise<void> {
  const fresh = newSession();
  await fresh.open();
  expect([...findingsOf(session)].sort()).toEqual([...findingsOf(fresh)].sort());
  await fresh.close();
}

function area(address: string): CellArea {
  return readArea(address)!;
}

const manyRows = Array.from({ length: 3000 }, (_, n) => ["1d", `MP${String(n + 10)}`, `Steg ${String(n)}`, n % 3 === 0 ? "31.02.22" : "01.02.2022"]);

test("a paste of thousands of cells below a table, which grows", async () => {
  const before = findingsOf(session).length;
  tell(typeRows(place(), 22, 1, manyRows));
  // More cells than one trip carries.
  await expectRight(2);
  expect(findingsOf(session).length).toBeGreaterThan(before + 1000);
});

test("a paste over what was there", async () => {
  const before = findingsOf(session);
  tell(typeRows(place(), 2, PLANNED, Array.from({ length: 20 }, () => ["31.02.22"])));
  await expectRight(1);
  expect(findingsOf(session)).not.toEqual(before);
});

test("a sort, which Excel tells as such alone", async () => {
  const lines = Array.from({ length: 20 }, (_, at) => Array.from({ length: 10 }, (__, column) => milestones.cell(at + 2, column + 1)?.value ?? null));
  for (const [at, line] of [...lines].reverse().entries()) for (const [column, value] of line.entries()) milestones.setCell(at + 2, column + 1, { value });
  host.rowsSorted("Milepæler", area("A2:J21"));
  await expectRight(1);
  expect(findingsOf(session).join()).toContain("rad 9 og 10");
});

test("undo and redo", async () => {
  const history = new EditHistory();
  const before = findingsOf(session);
  const edit = typeRows(place(), 7, DELIVERED, [["31.02.22"]]);
  history.add(edit);
  tell(edit);
  await expectRight(1);
  const typed = findingsOf(session);
  expect(typed).not.toEqual(before);
  host.resetTrips();
  tell(history.undo(book));
  await expectRight(1);
  expect(findingsOf(session)).toEqual(before);
  host.resetTrips();
  tell(history.redo(book));
  await expectRight(1);
  expect(findingsOf(session)).toEqual(typed);
});

test("inserted and deleted rows", async () => {
  const where = (): string => findingsOf(session).find((finding) => finding.includes("MP2 er brukt")) ?? "";
  expect(where()).toContain("rad 13 og 14");
  tell(moveRows(place(), "inserted", 4, 2));
  await expectRight(1);
  expect(where()).toContain("rad 15 og 16");
  host.resetTrips();
  tell(moveRows(place(), "deleted", 4, 3));
  await expectRight(1);
  expect(where()).toContain("rad 12 og 13");
});

test("fill-down", async () => {
  tell(fillDown(place(), area("B2:B6")));
  await expectRight(1);
  expect(findingsOf(session).join()).toContain("MP1 er brukt");
});

test("results of formulas that an edit elsewhere changed", async () => {
  const periods = book.sheet("Perioder")!;
  periods.setCell(30, 12, { value: 44_000 });
  milestones.setCell(7, DELIVERED, { formula: "Perioder!$L$30" });
  tell({ sheet: "Milepæler", cells: [{ row: 7, column: DELIVERED, before: {}, after: {} }], grown: null });
  await expectRight(1);
  const before = findingsOf(session);
  host.resetTrips();
  tell(typeRows(place(periods), 30, 12, [["31.12.2022"]]));
  await expectRight(1);
  expect(findingsOf(session)).not.toEqual(before);
});

test("somebody else's edits, while one's own wait", async () => {
  const before = findingsOf(session);
  tell(typeRows(place(), 19, ID, [["MP2a"]]), "another");
  tell(typeRows(place(), 7, DELIVERED, [["31.02.22"]]));
  tell(moveRows(place(), "inserted", 2, 1), "another");
  await expectRight(1);
  expect(findingsOf(session)).not.toEqual(before);
});

test("an edit while the pane reads another is not forgotten", async () => {
  tell(typeRows(place(), 7, DELIVERED, [["31.02.22"]]));
  await settled();
  host.onTrip(() => {
    host.onTrip(null);
    tell(typeRows(place(), 8, DELIVERED, [["30.02.22"]]));
    return {};
  });
  await session.catchUp();
  await settled();
  await session.catchUp();
  expect(findingsOf(session).filter((finding) => finding.includes("0.02.22") || finding.includes("31.02.22"))).toHaveLength(2);
  await expectAsOpenedNow();
});

test("a lost event is made good when the pane gets the focus, whatever it told of", async () => {
  const edits: readonly (() => TypedEdit | null)[] = [
    () => typeRows(place(), 7, DELIVERED, [["31.02.22"]]),
    () => typeRows(place(), 22, 1, [["1d", "MP9", "Ny", "01.02.2022"]]),
    () => clearArea(place(), area("D2:D9")),
    () => fillDown(place(), area("A2:G12")),
    () => moveRows(place(), "inserted", 3, 4),
    () => moveRows(place(), "deleted", 5, 2),
  ];
  host.setDeaf(true);
  for (const edit of edits) {
    const before = findingsOf(session);
    tell(edit());
    await settled();
    await session.catchUp();
    expect(findingsOf(session)).toEqual(before);
    await session.refresh();
    await expectAsOpenedNow();
  }
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
});

/** The sample under a filter that hides rows 13 to 15 of every sheet. */
function filtered(): Uint8Array {
  const parts = unzipSync(sample);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/[^/]+[.]xml$/.test(name)) parts[name] = strToU8(strFromU8(bytes).replace(/<row r="1[345]"/g, '$& hidden="1"'));
  }
  return zipSync(parts);
}

test("a drag over filtered rows, of which Excel tells nothing, is made good on focus; what a filter hides counts as before", async () => {
  const before = [...findingsOf(session)].sort();
  await session.close();
  book = openXlsx(filtered());
  host = client.open(book);
  milestones = book.sheet("Milepæler")!;
  expect([12, 13, 15, 16].map((row) => milestones.isRowHidden(row))).toEqual([false, true, true, false]);
  session = newSession();
  await session.open();
  host.resetTrips();
  expect([...findingsOf(session)].sort()).toEqual(before);
  host.setDeaf(true);
  for (const row of [11, 12, 16, 17]) typeRows(place(), row, DELIVERED, [["31.02.22"]]);
  await settled();
  await session.catchUp();
  expect([...findingsOf(session)].sort()).toEqual(before);
  await session.refresh();
  expect(findingsOf(session).filter((finding) => finding.includes("31.02.22")).length).toBeGreaterThanOrEqual(4);
  await expectAsOpenedNow();
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
});

test("whatever is done in whatever order, with any event lost, the findings are right after focus", async () => {
  const step = fc.record({ kind: fc.constantFrom("type", "paste", "clear", "fill", "insert", "delete"), row: fc.integer({ min: 2, max: 24 }), column: fc.integer({ min: 1, max: 8 }), isLost: fc.boolean(), isFocus: fc.boolean() });
  const texts = ["", "1d", "MP2", "31.02.22", "01.02.2022", "Mars 23"];
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
    for (const { kind, row, column, isLost, isFocus } of steps) {
      host.setDeaf(isLost);
      const text = texts[(row + column) % texts.length] ?? "";
      const edit = kind === "type" ? typeRows(place(), row, column, [[text]])
        : kind === "paste" ? typeRows(place(), row, column, [[text, "MP7"], ["31.01.2022", text]])
        : kind === "clear" ? clearArea(place(), { firstRow: row, lastRow: row + 2, firstColumn: column, lastColumn: column + 1 })
        : kind === "fill" ? fillDown(place(), { firstRow: row, lastRow: row + 3, firstColumn: column, lastColumn: column })
        : moveRows(place(), kind === "insert" ? "inserted" : "deleted", kind === "insert" ? row : 4, 1);
      if (edit) tell(edit);
      await settled();
      if (isFocus) await session.refresh();
      else await session.catchUp();
    }
    host.setDeaf(false);
    await session.refresh();
    await expectAsOpenedNow();
    expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  }), { numRuns: 12 });
});

test("two panes at once: each mark stands once, whoever shows it, and showing it again writes no more", async () => {
  const other = newSession();
  await other.open();
  const formats = (): readonly string[] => book.sheets.flatMap((sheet) => sheet.conditionalFormats.map((format) => `${sheet.name} ${format.formulas.join()} ${JSON.stringify(format.areas)}`)).sort();
  await session.showMarks();
  const shown = formats();
  expect(new Set(shown).size).toBe(shown.length);
  await other.showMarks();
  expect(formats()).toEqual(shown);
  await Promise.all([session.showMarks(), other.showMarks()]);
  expect(formats()).toEqual(shown);
  await settled();
  await Promise.all([session.catchUp(), other.catchUp()]);
  host.resetTrips();
  tell(typeRows(place(), 7, DELIVERED, [["31.02.22"]]));
  await settled();
  await Promise.all([session.catchUp(), other.catchUp()]);
  expect(findingsOf(session)).toEqual(findingsOf(other));
  expect(host.trips.filter(({ writes }) => writes > 0)).toEqual([]);
  await session.removeMarks();
  expect(formats()).toEqual([]);
  await other.close();
  await expectNoLeak(host);
});
