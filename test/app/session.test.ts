import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import type { SessionState } from "../../src/app/session-state";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Batch } from "../../src/workbook/batch";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";

const sample = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));

/** The sample workbook, with what the session asked of it. */
class Watched implements Workbook {
  readonly calls: string[] = [];
  private readonly inner: XlsxWorkbook;
  constructor(readonly book: XlsxBook, readOnly = false) {
    this.inner = new XlsxWorkbook(book, { name: "rmr-2022.xlsx", readOnly });
  }
  read(tables?: readonly string[]): ReturnType<Workbook["read"]> {
    this.calls.push(tables ? `read ${tables.join()}` : "read");
    return this.inner.read(tables);
  }
  watch(listener: Parameters<Workbook["watch"]>[0]): ReturnType<Workbook["watch"]> { return this.inner.watch(listener); }
  paint(marks: Parameters<Workbook["paint"]>[0]): Promise<void> {
    this.calls.push("paint");
    return this.inner.paint(marks);
  }
  commit(batch: Batch): ReturnType<Workbook["commit"]> {
    this.calls.push(`commit ${Object.keys(batch).join()}`);
    return this.inner.commit(batch);
  }
  reveal(cell: Parameters<Workbook["reveal"]>[0]): Promise<void> { return this.inner.reveal(cell); }
}

interface Opened {
  readonly workbook: Watched;
  readonly session: Session;
  now(): SessionState;
  messages(): readonly string[];
}

async function open(book = openXlsx(sample), readOnly = false): Promise<Opened> {
  const workbook = new Watched(book, readOnly);
  const session = createSession(workbook, { today: dayFromIso("2022-03-09"), language: null, hostLanguage: "nb-NO" });
  await session.open();
  const now = (): SessionState => session.state();
  return { workbook, session, now, messages: () => (now().overview?.groups ?? []).flatMap((group) => group.findings.map((finding) => finding.message)) };
}

function type(book: XlsxBook, row: number, column: number, value: string | number | null): void {
  book.sheet("Milepæler")?.setCell(row, column, { value });
}

const [ID, PLANNED, DELIVERED] = [2, 4, 7];

test("after a fault that nobody expected, what never ended is forgotten, everything is read again, and the session goes on", async () => {
  const { workbook, session, now, messages } = await open();
  const before = messages();
  const commit = workbook.commit.bind(workbook);
  workbook.commit = () => Promise.reject(new TypeError("made to fail"));
  await expect(session.generate()).rejects.toThrow("made to fail");
  expect(now().generation).toMatchObject({ kind: "running", step: "write" });
  await expect(session.createProgramme(false)).rejects.toThrow("made to fail");
  expect(now().busy).toBe("creating");
  workbook.commit = commit;
  session.look({ search: "MP2" });
  await session.recover();
  expect(now()).toMatchObject({ phase: "ready", problem: null, busy: null, generation: null, publishing: null, looking: { search: "MP2" } });
  expect(workbook.calls.at(-1)).toBe("read");
  session.look({ search: "" });
  expect(messages()).toEqual(before);
  await session.generate();
  expect(now().generation).toMatchObject({ kind: "done" });
  // What is done stays to be seen.
  await session.recover();
  expect(now().generation).toMatchObject({ kind: "done" });
});

test("opening reads once, writes nothing, and shows groups worst first with their lights", async () => {
  const { workbook, now } = await open();
  expect(workbook.calls).toEqual(["read"]);
  expect(workbook.book.isChanged).toBe(false);
  const { overview, phase, looking } = now();
  expect(phase).toBe("ready");
  expect(overview?.period).toBe("2022-W02-09");
  expect(overview?.lights.map((light) => light.words)).toEqual(["3\u00a0gule", "1\u00a0grønt"]);
  expect(overview?.groups.filter((group) => group.light).map((group) => group.light?.word)).toEqual(["Gul", "Gul", "Gul", "Grønn"]);
  expect(looking.openGroups).toEqual([overview?.groups[0]?.key]);
});

test("an edit is read in one trip of its own table, never written after, and says what it resolved", async () => {
  const { workbook, session, now, messages } = await open();
  const before = messages();
  type(workbook.book, 19, ID, "MP2a");
  expect(now().waiting).toBe(1);
  await session.catchUp();
  expect(workbook.calls.slice(1)).toEqual(["read tblMilepaeler"]);
  expect(now().waiting).toBe(0);
  expect(now().resolved.map((each) => each.message)).toEqual(before.filter((message) => message.includes("mangler ID")));
  expect(now().resolved[0]).toMatchObject({ group: "initiative:8a", place: { sheet: "Milepæler", cell: "B19" } });
  expect(now().changes).toBe(1);
});

test("typing where no table stands reads nothing", async () => {
  const { workbook, session, now } = await open();
  workbook.book.sheet("Milepæler")?.setCell(60, 20, { value: "et notat" });
  await session.catchUp();
  expect(workbook.calls).toEqual(["read"]);
  expect(now().waiting).toBe(0);
});

test("groups keep their order when a finding comes or goes", async () => {
  const { workbook, session, now } = await open();
  const keys = (): readonly string[] => (now().overview?.groups ?? []).map((group) => group.key);
  const before = keys();
  for (let row = 7; row <= 11; row++) type(workbook.book, row, DELIVERED, "31.02.22");
  await session.catchUp();
  expect(now().overview?.matching.errors).toBeGreaterThan(2);
  expect(keys()).toEqual(before);
});

test("whatever was missed is found on focus", async () => {
  const { workbook, session, now, messages } = await open();
  await session.close();
  type(workbook.book, 7, PLANNED, "31.02.22");
  await session.catchUp();
  expect(messages().some((message) => message.includes("31.02.22"))).toBe(false);
  await session.refresh();
  expect(messages().some((message) => message.includes("31.02.22"))).toBe(true);
  expect(now().changes).toBe(1);
});

test("what was resolved stays when the pane gets the focus, and goes with the next edit", async () => {
  const { workbook, session, now } = await open();
  type(workbook.book, 19, ID, "MP2a");
  await session.catchUp();
  await session.refresh();
  expect(now().resolved).toHaveLength(1);
  type(workbook.book, 7, PLANNED, "31.02.22");
  await session.catchUp();
  expect(now().resolved).toEqual([]);
});

test("a fix is written, said, and taken back with the rows that it added", async () => {
  const { workbook, session, now } = await open();
  const duplicate = now().overview?.groups.flatMap((group) => group.findings).find((finding) => finding.rule === "milestone/duplicate-id");
  const at = duplicate?.fixes.findIndex((fix) => fix.label.includes("MP2a")) ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  const valueAt = (row: number): unknown => workbook.book.sheet("Milepæler")?.cell(row, ID)?.value;
  const changes = (): number => workbook.book.tables.find((table) => table.sheet === "Endringer")?.area.lastRow ?? 0;
  const rowsBefore = changes();
  await session.applyFix(duplicate?.id ?? "", at);
  expect([valueAt(13), valueAt(14)]).toEqual(["MP2a", "MP2b"]);
  expect(now().applied).toMatchObject({ cells: 2, group: "initiative:5b" });
  expect(now().resolved).toEqual([]);
  expect(workbook.calls.slice(1)).toEqual(["commit edits,appended", expect.stringMatching(/^read tblMilepaeler,/)]);
  await session.undoFix();
  expect([valueAt(13), valueAt(14)]).toEqual(["MP2", "MP2"]);
  expect(changes()).toBe(rowsBefore);
  expect(now().applied).toBeNull();
});

test("search and severities narrow, open every group that matches, and let go again", async () => {
  const { session, now, messages } = await open();
  const opened = now().looking.openGroups;
  session.look({ search: "LØRDAG" });
  expect(messages().every((message) => message.includes("lørdag"))).toBe(true);
  expect(now().looking.openGroups).toEqual((now().overview?.groups ?? []).map((group) => group.key));
  session.look({ severities: ["error"] });
  expect(now().overview).toMatchObject({ shown: 0, matching: { errors: 0 } });
  session.look({ search: "", severities: [] });
  expect(now().overview?.shown).toBe(now().overview?.total);
  expect(now().looking.openGroups).toEqual(opened);
});

test("generating reads, writes one sheet, and tells what it says", async () => {
  const { workbook, session, now } = await open();
  const steps: string[] = [];
  session.subscribe(() => {
    const { generation } = session.state();
    if (generation?.kind === "running" && steps.at(-1) !== generation.step) steps.push(generation.step);
  });
  await session.generate();
  expect(steps).toEqual(["read", "check", "build", "write"]);
  expect(workbook.calls.slice(1)).toEqual(["read", expect.stringMatching(/^commit .*sheets$/)]);
  expect(now().generation).toMatchObject({
    kind: "done",
    summary: { sheet: "S 2022-W02-09", isNew: true, total: { plan: "8\u00a0850\u00a0000\u00a0kr", actual: "7\u00a0743\u00a0750\u00a0kr", deviation: "\u22121\u00a0106\u00a0250\u00a0kr (\u221212,5\u00a0%), mindreforbruk" } },
  });
  await session.generate();
  expect(now().generation).toMatchObject({ kind: "done", summary: { isNew: false } });
});

test("an earlier period is made only when a person has said that today's milestones will do", async () => {
  const book = openXlsx(sample);
  await new XlsxWorkbook(book).commit({ appended: [{ table: "tblPerioder", rows: [{ PeriodeID: "2022-W10-10", Fra: { date: "2022-03-07" }, Til: { date: "2022-03-13" } }] }] });
  const { workbook, session, now } = await open(book);
  expect(now().overview?.period).toBe("2022-W10-10");
  await session.choosePeriod("2022-W02-09");
  await session.generate();
  expect(now().generation).toMatchObject({ kind: "held", heldFor: "as-today", sentence: expect.stringContaining("slik de er i dag") });
  session.closeGeneration();
  await session.generate();
  expect(now().generation?.kind).toBe("held");
  expect(workbook.calls.filter((call) => call.startsWith("commit"))).toEqual([]);
  await session.generate({ asToday: true });
  expect(now().generation).toMatchObject({ kind: "done", summary: { sheet: "S 2022-W02-09" } });
});

test("a generation that is cancelled before it writes leaves the workbook as it was", async () => {
  const { workbook, session, now } = await open();
  session.subscribe(() => {
    const { generation } = session.state();
    if (generation?.kind === "running" && generation.step === "build") session.cancelGeneration();
  });
  await session.generate();
  expect(now().generation).toBeNull();
  expect(workbook.book.isChanged).toBe(false);
});

test("marks are shown and removed without a trace", async () => {
  const { workbook, session, now } = await open();
  const formats = (): number => workbook.book.sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
  const before = formats();
  await session.showMarks();
  expect(formats()).toBeGreaterThan(before);
  expect(now().marks).toBe("shown");
  await session.removeMarks();
  expect(formats()).toBe(before);
  expect(now().marks).toBe("removed");
});

test("a failure that has a sentence is said, and the pane goes on", async () => {
  const { workbook, session, now } = await open();
  jest.spyOn(workbook, "commit").mockRejectedValueOnce(new WorkbookError("protected-workbook"));
  await session.generate();
  expect(now()).toMatchObject({ phase: "ready", generation: null, problem: { problem: "protected-workbook" } });
  await session.generate();
  expect(now().problem).toBeNull();
  expect(now().generation?.kind).toBe("done");
});

test("without tables it is a first run, and programme sheets are made on click alone", async () => {
  const { workbook, session, now } = await open(newXlsx());
  expect(now().phase).toBe("first-run");
  expect(workbook.calls).toEqual(["read"]);
  await session.createProgramme(true);
  expect(now().phase).toBe("ready");
  expect(now().overview?.initiatives).toBe(4);
});

test("a language that is chosen speaks at once, in findings and lights", async () => {
  const { session, now } = await open();
  await session.chooseLanguage("nn");
  expect(now().language).toBe("nn");
  expect(now().overview?.lights.map((light) => light.words)).toEqual(["3\u00a0gule", "1\u00a0grønt"]);
  await session.chooseLanguage("en");
  expect(now().overview?.groups[0]?.light?.word).toBe("Yellow");
});
