import { closeSync, constants, existsSync, fsyncSync, linkSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { checkAsJson, checkAsText } from "./app/check-report";
import { ArgumentError, readArguments, type CheckCommand, type Command, type DiffCommand, type ExplainCommand, type GenerateCommand, type HistoryCommand, type NewCommand, type PublishCommand } from "./app/cli-arguments";
import { HELP } from "./app/cli-words";
import { diffAsJson, diffAsText, diffReport } from "./app/diff-report";
import { explainLine } from "./app/explain-line";
import { generate } from "./app/generate";
import { historyAsJson, historyAsText, historyReport, isSound } from "./app/history-report";
import { newProgramme } from "./app/new-programme";
import { plainLine } from "./app/plain-line";
import { programmesOf, type Programmes } from "./app/programmes-of";
import { publish } from "./app/publish";
import { errorsAsText, publishAsText } from "./app/publish-report";
import { PublishingRefused } from "./app/publishing-refused";
import { FileError, fileError, refusalWords } from "./app/refusal";
import { review } from "./app/review";
import { dayOf, isoDate, type Day } from "./values/calendar-date";
import type { Language } from "./values/language";
import { WorkbookError } from "./workbook/workbook-error";
import { newXlsx } from "./xlsx/new-xlsx";
import { openXlsx } from "./xlsx/open-xlsx";
import { XlsxWorkbook } from "./xlsx/xlsx-workbook";

const SUCCESS = 0;
const OPEN_ERRORS = 1;
const UNUSABLE = 2;

/** Bytes; a larger file is refused before it is read. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** Milliseconds after which a lock counts as left behind even if some process has its number. */
const LOCK_LASTS = 10 * 60 * 1000;

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Runs file work; what the system refuses becomes a sentence about the file. */
function onFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    if (code === null || error instanceof FileError) throw error;
    throw fileError(code, file);
  }
}

interface ReadFile {
  /** Without symbolic links. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly stamp: string;
  readonly mode: number;
}

/** Tells whether a file is still the one that was read. */
function stampOf(path: string): string {
  const { ino, size, mtimeMs } = statSync(path);
  return `${String(ino)} ${String(size)} ${String(mtimeMs)}`;
}

function readWorkbookFile(file: string): ReadFile {
  return onFile(file, () => {
    const path = realpathSync(file);
    const stats = statSync(path);
    if (stats.isDirectory()) throw new FileError("is-folder", file);
    if (!stats.isFile()) throw new WorkbookError("not-a-zip", basename(file));
    if (stats.size > LARGEST_FILE) throw new WorkbookError("too-large", basename(file));
    const stamp = stampOf(path);
    return { path, stamp, bytes: readFileSync(path), mode: stats.mode & 0o7777 };
  });
}

function open(file: string, bytes: Uint8Array): XlsxWorkbook {
  try {
    return new XlsxWorkbook(openXlsx(bytes), { name: basename(file), readOnly: false });
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError("damaged", "", { cause: error });
  }
}

/** Excel and LibreOffice leave these beside a workbook that they have open. */
function refuseIfOpen(path: string): void {
  const beside = [`~$${basename(path)}`, `.~lock.${basename(path)}#`].map((name) => join(dirname(path), name));
  if (beside.some((name) => existsSync(name))) throw new FileError("open-elsewhere", basename(path));
}

/** Writes, and waits until it is on the disk. */
function writeDurably(path: string, bytes: Uint8Array, mode: number): void {
  const handle = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Not every system lets a folder be synced; the rename itself has succeeded.
  }
}

function isRunning(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > LOCK_LASTS) return false;
    const [run, host] = readFileSync(lock, "utf8").split(" ", 2);
    // A lock without its number is being written at this moment; another machine's runs cannot be asked.
    if (Number(run) > 0 && host === hostname()) process.kill(Number(run), 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Takes the lock beside a file for this run; a lock that a killed run left behind is taken over by one run alone. */
function takeLock(path: string): () => void {
  const beside = join(dirname(path), `.${basename(path)}.statusark`);
  const lock = `${beside}-lock`;
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(lock, `${String(process.pid)} ${hostname()}`, { flag: "wx" });
      break;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      if (tries > 0 || isRunning(lock)) throw new FileError("another-run", basename(path));
      const left = `${beside}-left-${String(process.pid)}`;
      renameSync(lock, left);
      if (isRunning(left)) {
        // Another run took the old lock over in between: it gets its own back.
        linkSync(left, lock);
        rmSync(left);
        throw new FileError("another-run", basename(path));
      }
      rmSync(left);
    }
  }
  return () => { rmSync(lock, { force: true }); };
}

/** Puts bytes in a file's place so that the old or the new is there at any moment. `isUnchanged` is asked last. */
function replaceFile(path: string, bytes: Uint8Array, mode: number, isUnchanged: () => boolean): void {
  const fresh = join(dirname(path), `.${basename(path)}.statusark-new`);
  rmSync(fresh, { force: true });
  try {
    writeDurably(fresh, bytes, mode);
    if (!isUnchanged()) throw new FileError("changed-meanwhile", basename(path));
    refuseIfOpen(path);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Today's date and the time for the history; of a given day the date alone. */
function clock(given: Day | null): { readonly today: Day; readonly at: string } {
  const day = given ?? today();
  const now = new Date();
  const time = ` ${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  return { today: day, at: isoDate(day) + (given === null ? time : "") };
}

function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

async function check(command: CheckCommand): Promise<number> {
  const { bytes } = readWorkbookFile(command.file);
  const snapshot = await open(command.file, bytes).read();
  const { period, statusDate, language } = command;
  const reviewed = review(snapshot, { period, statusDate, language, today: command.today ?? today() });
  print(command.format === "json" ? checkAsJson(reviewed, basename(command.file)) : checkAsText(reviewed));
  return reviewed.result.summary.errors > 0 ? OPEN_ERRORS : SUCCESS;
}

/** Changes a workbook file in place, or into another. `change` answers what is printed; `null` where nothing came of it. */
async function update(file: string, out: string | null, change: (workbook: XlsxWorkbook) => Promise<string | null>): Promise<number> {
  const target = onFile(out ?? file, () => (out === null || existsSync(out) ? realpathSync(out ?? file) : join(realpathSync(dirname(out)), basename(out))));
  if (out !== null && extname(out).toLowerCase() !== extname(file).toLowerCase()) throw new FileError("other-ending", out, extname(file));
  if (existsSync(target) && statSync(target).isDirectory()) throw new FileError("is-folder", out ?? file);
  refuseIfOpen(target);
  const release = onFile(out ?? file, () => takeLock(target));
  try {
    const source = readWorkbookFile(file);
    const workbook = open(file, source.bytes);
    const said = await change(workbook);
    if (said === null) return UNUSABLE;
    const bytes = workbook.book.save();
    const isSource = target === source.path;
    onFile(out ?? file, () => { replaceFile(target, bytes, source.mode, () => !isSource || stampOf(target) === source.stamp); });
    print(said);
    return SUCCESS;
  } finally {
    release();
  }
}

function generateSheet(command: GenerateCommand): Promise<number> {
  return update(command.file, command.out, async (workbook) => {
    const summary = await generate(workbook, { ...command, ...clock(command.today) });
    return summary && plainLine(summary.sheet);
  });
}

async function publishReport(command: PublishCommand): Promise<number> {
  try {
    return await update(command.file, null, async (workbook) => {
      const summary = await publish(workbook, { ...command, ...clock(command.today) });
      return summary && publishAsText(summary, command.language ?? "nb");
    });
  } catch (error) {
    if (!(error instanceof PublishingRefused) || error.errors.length === 0) throw error;
    print(errorsAsText(error.errors));
    process.stderr.write(`statusark: ${plainLine(error.sentence(command.language ?? "nb"))}\n`);
    return OPEN_ERRORS;
  }
}

async function programmesIn({ file, today: day, language }: HistoryCommand | DiffCommand): Promise<Programmes> {
  return programmesOf(await open(file, readWorkbookFile(file).bytes).read(), { language, today: day ?? today() });
}

async function showHistory(command: HistoryCommand): Promise<number> {
  const report = historyReport(await programmesIn(command));
  print(command.format === "json" ? historyAsJson(report, basename(command.file)) : historyAsText(report));
  return isSound(report) ? SUCCESS : OPEN_ERRORS;
}

async function showDiff(command: DiffCommand): Promise<number> {
  const report = diffReport(await programmesIn(command), command.from, command.to);
  print(command.format === "json" ? diffAsJson(report, basename(command.file)) : diffAsText(report));
  return SUCCESS;
}

async function explain(command: ExplainCommand): Promise<number> {
  for (const text of command.texts) print(explainLine(command, text));
  if (command.texts.length > 0) return SUCCESS;
  let isFirst = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    print(explainLine(command, isFirst && line.startsWith("\uFEFF") ? line.slice(1) : line));
    isFirst = false;
  }
  return SUCCESS;
}

/** The sample programme stands beside the built command line, or in the project's own assets. */
function sampleBytes(): Uint8Array {
  const places = ["./assets/rmr-2022.xlsx", "../assets/rmr-2022.xlsx"].map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const place = places.find((each) => existsSync(each));
  if (place === undefined) throw new FileError("no-sample", "");
  return readFileSync(place);
}

function version(): string {
  const about: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return typeof about === "object" && about !== null && "version" in about ? String(about.version) : "";
}

async function emptyBytes(language: Language): Promise<Uint8Array> {
  const book = newXlsx();
  const own = book.sheets.map((sheet) => sheet.name);
  await new XlsxWorkbook(book).commit(newProgramme({ language, withExample: false }));
  for (const name of own) book.removeSheet(name);
  return book.save();
}

async function makeNew({ file, isSample, language }: NewCommand): Promise<number> {
  if (extname(file).toLowerCase() !== ".xlsx") throw new FileError("wrong-ending", file);
  if (existsSync(file)) throw new FileError("exists", file);
  const bytes = isSample ? sampleBytes() : await emptyBytes(language ?? "nb");
  onFile(file, () => {
    const fresh = join(dirname(file), `.${basename(file)}.statusark-new-${String(process.pid)}`);
    try {
      writeDurably(fresh, bytes, 0o666);
      // A link, unlike a rename, never takes the place of a file that has come meanwhile.
      linkSync(fresh, file);
    } finally {
      rmSync(fresh, { force: true });
    }
    syncFolder(dirname(file));
  });
  print(plainLine(file));
  return SUCCESS;
}

function run(command: Command): Promise<number> | number {
  switch (command.name) {
    case "check":
      return check(command);
    case "generate":
      return generateSheet(command);
    case "publish":
      return publishReport(command);
    case "history":
      return showHistory(command);
    case "diff":
      return showDiff(command);
    case "explain":
      return explain(command);
    case "new":
      return makeNew(command);
    case "help":
      print(HELP[command.language ?? "nb"]);
      return SUCCESS;
    case "version":
      print(version());
      return SUCCESS;
  }
}

async function main(words: readonly string[]): Promise<number> {
  let command: Command | null = null;
  try {
    command = readArguments(words);
    return await run(command);
  } catch (error) {
    const language = error instanceof ArgumentError ? error.language : (command?.language ?? "nb");
    const file = command && "file" in command ? command.file : "";
    process.stderr.write(`statusark: ${plainLine(refusalWords(error, file, language))}\n`);
    return UNUSABLE;
  }
}

// Whoever reads may stop reading, as `head` does.
process.stdout.on("error", (error) => { if (codeOf(error) !== "EPIPE") throw error; });
process.exitCode = await main(process.argv.slice(2));
