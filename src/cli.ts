import { closeSync, constants, existsSync, fsyncSync, linkSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, extname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { checkAsJson, checkAsText } from "./app/check-report";
import { ArgumentError, readArguments, type CheckCommand, type Command, type ExplainCommand, type GenerateCommand, type NewCommand } from "./app/cli-arguments";
import { HELP } from "./app/cli-words";
import { explainAmount, explainDate, explainInWords, explainPeriod, type Explained } from "./app/explain";
import { generate } from "./app/generate";
import { newProgramme } from "./app/new-programme";
import { plainJson } from "./app/plain-json";
import { plainLine } from "./app/plain-line";
import { FileError, fileError, refusalWords } from "./app/refusal";
import { review } from "./app/review";
import { dayOf, type Day } from "./values/calendar-date";
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

async function generateInto(command: GenerateCommand, target: string): Promise<number> {
  const source = readWorkbookFile(command.file);
  const workbook = open(command.file, source.bytes);
  const summary = await generate(workbook, { period: command.period, today: command.today ?? today(), language: command.language });
  if (!summary) return UNUSABLE;
  const bytes = workbook.book.save();
  const isSource = target === source.path;
  onFile(command.out ?? command.file, () => { replaceFile(target, bytes, source.mode, () => !isSource || stampOf(target) === source.stamp); });
  print(plainLine(summary.sheet));
  return SUCCESS;
}

async function generateSheet(command: GenerateCommand): Promise<number> {
  const { file, out } = command;
  const target = onFile(out ?? file, () => (out === null || existsSync(out) ? realpathSync(out ?? file) : join(realpathSync(dirname(out)), basename(out))));
  if (out !== null && extname(out).toLowerCase() !== extname(file).toLowerCase()) throw new FileError("other-ending", out, extname(file));
  if (existsSync(target) && statSync(target).isDirectory()) throw new FileError("is-folder", out ?? file);
  refuseIfOpen(target);
  const release = onFile(out ?? file, () => takeLock(target));
  try {
    return await generateInto(command, target);
  } finally {
    release();
  }
}

function explainOne({ what, referenceDate, format, language }: ExplainCommand, text: string): string {
  const explained: Explained = what === "amount" ? explainAmount(text) : what === "date" ? explainDate(text, { referenceDate }) : explainPeriod(text, { referenceDate });
  return format === "json" ? plainJson(explained) : plainLine(explainInWords(explained, language ?? "nb"));
}

async function explain(command: ExplainCommand): Promise<number> {
  for (const text of command.texts) print(explainOne(command, text));
  if (command.texts.length > 0) return SUCCESS;
  let isFirst = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    print(explainOne(command, isFirst && line.startsWith("\uFEFF") ? line.slice(1) : line));
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
