import type { InEachLanguage, Language } from "../values/language";
import { WorkbookError } from "../workbook/workbook-error";
import { ArgumentError } from "./cli-arguments";
import { fileWords, type FileProblem } from "./cli-words";
import { fileProblemWords } from "./file-problem-words";
import { GenerationHeld, type HeldFor } from "./generation-held";
import { PublishingRefused } from "./publishing-refused";
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

const HINTS: Readonly<Record<HeldFor, InEachLanguage>> = {
  published: { nb: "Skriv den bak --reason.", nn: "Skriv han bak --reason.", en: "Write it after --reason." },
  "as-today": { nb: "Bruk --as-today hvis det er greit.", nn: "Bruk --as-today om det er greitt.", en: "Use --as-today if that will do." },
};

/** Why nothing came of a command, for a person. */
export function refusalWords(error: unknown, file: string, language: Language): string {
  if (error instanceof ArgumentError) return error.sentence;
  if (error instanceof UnknownPeriod) return error.sentence(language);
  if (error instanceof GenerationHeld) return `${error.sentence(language)} ${HINTS[error.heldFor][language]}`;
  if (error instanceof PublishingRefused) return error.refusedFor === "no-reason" ? `${error.sentence(language)} ${HINTS.published[language]}` : error.sentence(language);
  if (error instanceof WorkbookError) return fileProblemWords(error.problem)[language](error.where);
  if (error instanceof FileError) return fileWords(error.problem, error.file, error.detail, language);
  return fileWords("stopped", file, error instanceof Error ? error.message : String(error), language);
}
