import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSession } from "../../src/app/create-session";
import { dayFromIso } from "../../src/values/calendar-date";
import type { Batch } from "../../src/workbook/batch";
import type { Workbook } from "../../src/workbook/workbook";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

const SAMPLE = readFileSync(join(__dirname, "../../assets/rmr-2022.xlsx"));
const TODAY = dayFromIso("2022-03-09");

/** The sample workbook, with what was written to it, which can refuse to be read. */
class Book implements Workbook {
  readonly writes: string[] = [];
  failure: Error | null = null;
  private readonly inner = new XlsxWorkbook(openXlsx(SAMPLE), { name: "rmr-2022.xlsx", readOnly: false });
  async read(tables?: readonly string[]): ReturnType<Workbook["read"]> {
    if (this.failure) throw this.failure;
    return this.inner.read(tables);
  }
  watch(listener: Parameters<Workbook["watch"]>[0]): ReturnType<Workbook["watch"]> { return this.inner.watch(listener); }
  paint(marks: Parameters<Workbook["paint"]>[0]): Promise<void> {
    this.writes.push("paint");
    return this.inner.paint(marks);
  }
  commit(batch: Batch): ReturnType<Workbook["commit"]> {
    this.writes.push(`commit ${Object.keys(batch).join()}`);
    return this.inner.commit(batch);
  }
  reveal(cell: Parameters<Workbook["reveal"]>[0]): Promise<void> { return this.inner.reveal(cell); }
}

function sessionOf(workbook: Workbook, hostLanguage: string): ReturnType<typeof createSession> {
  return createSession(workbook, { today: TODAY, language: null, hostLanguage });
}

test("before a workbook is read, nothing that is asked of its findings and tables writes or says anything", async () => {
  const workbook = new Book();
  const session = sessionOf(workbook, "de-DE");
  const before = session.state();
  expect(before.language).toBe("nb");
  await session.applyFix("x", 0);
  await session.proposeAlike("x");
  await session.applyAlike();
  await session.acknowledge("x", "Avklart", "KS");
  await session.takeBack("x");
  await session.undoFix();
  await session.showMarks();
  await session.proposePeriod();
  await session.openMapping();
  await session.catchUp();
  await session.choosePeriod("2022-W02-09");
  expect(await session.changeSetting("title", "Annet")).toBeNull();
  expect(await session.leaderMessages()).toEqual([]);
  expect(session.ruleFields("milestone/duplicate-id")).toEqual([]);
  session.forgetResolved();
  expect(workbook.writes).toEqual([]);
  expect({ ...session.state(), marksQuestion: before.marksQuestion }).toEqual(before);
});

test("what is looked for and the language that is chosen before the workbook is read hold once it is", async () => {
  const session = sessionOf(new Book(), "de-DE");
  session.look({ search: "MP1" });
  await session.chooseLanguage("en");
  expect(session.state()).toMatchObject({ language: "en", overview: null, looking: { search: "MP1" } });
  await session.chooseLanguage(null);
  expect(session.state().language).toBe("nb");
  await session.chooseLanguage("nn");
  await session.refresh();
  expect(session.state()).toMatchObject({ phase: "ready", language: "nn", looking: { search: "MP1" } });
  expect(session.state().overview?.shown).toBeLessThan(session.state().overview?.total ?? 0);
});

test("a workbook that could not be opened is read when that is tried again; what nobody expected is thrown, and later acts go on", async () => {
  const workbook = new Book();
  const session = sessionOf(workbook, "nb-NO");
  workbook.failure = new WorkbookError("busy", "");
  await session.open();
  expect(session.state()).toMatchObject({ phase: "failed", problem: { problem: "busy", where: "", mayHaveWritten: false }, failures: 1 });
  workbook.failure = new TypeError("a fault of ours");
  await expect(session.recover()).rejects.toThrow("a fault of ours");
  workbook.failure = null;
  await session.recover();
  expect(session.state()).toMatchObject({ phase: "ready", problem: null, failures: 0 });
  session.look({ search: "MP1" });
  const narrowed = session.state().overview?.groups.map(({ key }) => key);
  expect(session.state().looking.openGroups).toEqual(narrowed);
  session.look({ search: "" });
  session.look({ groupBy: "rule" });
  expect(session.state().looking.groupBy).toBe("rule");
  session.dismissProblem();
  session.forgetResolved();
  expect(session.state()).toMatchObject({ problem: null, resolved: [] });
});

test("publishing that is stopped leaves nothing behind", async () => {
  const workbook = new Book();
  const session = sessionOf(workbook, "nb-NO");
  await session.open();
  const done = session.publish("Kari Nordmann");
  session.cancelPublishing();
  await done;
  expect(session.state().publishing).toBeNull();
  expect(workbook.writes).toEqual([]);
});

test("a rule's level is written as a setting, and one that it cannot have is answered with those that it can", async () => {
  const workbook = new Book();
  const session = sessionOf(workbook, "nb-NO");
  await session.open();
  const [level] = session.ruleFields("milestone/duplicate-id");
  if (!level) throw new Error("No level");
  expect(level.choices.length).toBeGreaterThan(1);
  const off = level.choices.find((choice) => choice !== level.value) ?? "";
  expect(await session.changeRule(level.name, "noe annet")).toEqual(level.choices);
  expect(workbook.writes).toEqual([]);
  expect(await session.changeRule(level.name, off)).toBeNull();
  expect(session.ruleFields("milestone/duplicate-id")[0]).toMatchObject({ value: off });
  expect(session.ruleFields("no/such-rule")).toEqual([]);
});
