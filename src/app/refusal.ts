import type { Language } from "../values/language";
import { WorkbookError } from "../workbook/workbook-error";
import { ArgumentError } from "./cli-arguments";
import { fileWords, type FileProblem } from "./cli-words";
import { PROBLEM_WORDS } from "./problem-words";
import { UnknownPeriod } from "./unknown-period";

/** A file that cannot be read or written. */
export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    readonly detail = "",
  ) {
    super(`${problem}: ${file}`);
    this.name = "FileError";
  }
}

const PROBLEM_OF_CODE: ReadonlyMap<string, FileProblem> = new Map([
  ["ENOENT", "no-such-file"],
  ["ENOTDIR", "no-such-file"],
  ["EISDIR", "is-folder"],
  ["EACCES", "no-access"],
  ["EPERM", "no-access"],
  ["EROFS", "no-access"],
  ["ENOSPC", "no-space"],
  ["EDQUOT", "no-space"],
  ["EFBIG", "no-space"],
  ["EEXIST", "exists"],
]);

/** From the code that an operating system gives. */
export function fileError(code: string, file: string): FileError {
  return new FileError(PROBLEM_OF_CODE.get(code) ?? "other", file, code);
}

/** Why nothing came of a command, for a person. */
export function refusalWords(error: unknown, file: string, language: Language): string {
  if (error instanceof ArgumentError) return error.sentence;
  if (error instanceof UnknownPeriod) return error.sentence(language);
  if (error instanceof WorkbookError) return PROBLEM_WORDS[error.problem][language](error.where);
  if (error instanceof FileError) return fileWords(error.problem, error.file, error.detail, language);
  return fileWords("stopped", file, error instanceof Error ? error.message : String(error), language);
}
