import type { Programme } from "../model/programme";
import { reportId } from "../model/period-history";
import { statusSheet } from "../views/status-sheet/status-sheet";
import type { InEachLanguage } from "../values/language";
import type { SheetPlan } from "../workbook/sheet-plan";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookProblem } from "../workbook/workbook-error";
import { buildReport, type GenerationOptions } from "./generate";

/** How a sheet becomes a workbook of its own, which the door knows. */
export interface NewWorkbooks {
  /** The bytes of an .xlsx file with this sheet alone. */
  make(plan: SheetPlan): Promise<Uint8Array>;
  /** Opens it beside the workbook that is open; `false` where that was not to be. */
  open(bytes: Uint8Array): Promise<boolean>;
}

export interface OwnWorkbook {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** As a new workbook, which nobody has saved yet. */
  readonly isOpened: boolean;
}

/** What keeps a sheet out of a workbook, and does not keep it out of another. */
const HELPED: ReadonlySet<WorkbookProblem> = new Set<WorkbookProblem>(["protected-workbook", "protected-sheet", "read-only"]);

export function ownWorkbookHelps(problem: WorkbookProblem): boolean {
  return HELPED.has(problem);
}

const STATUS_SHEET: InEachLanguage = { nb: "Statusark", nn: "Statusark", en: "Status sheet" };
const LONGEST_NAME = 120;

/** «Statusark 2022-12 Felles IKT.xlsx»: what no file system holds against a name is left out of it. */
export function ownFileName({ title, language }: Pick<Programme, "title" | "language">, report: string): string {
  const said = [STATUS_SHEET[language], report, title].join(" ");
  const name = [...said].map((each) => (each < " " || each === "\u007f" || '\\/:*?"<>|'.includes(each) ? " " : each)).join("").split(" ").filter((word) => word !== "").join(" ");
  let short = "";
  for (const each of name) if (short.length + each.length <= LONGEST_NAME) short += each;
  while (short.endsWith(".") || short.endsWith(" ")) short = short.slice(0, -1);
  return `${short}.xlsx`;
}

/**
 * The period's status sheet in a workbook of its own, as it would be made in the one that is open. Nothing is written
 * there, nor recorded in its history. `null` where `onStep` stopped it. Throws as `generate` does.
 */
export async function ownWorkbook(workbook: Pick<Workbook, "read">, { make, open }: NewWorkbooks, options: GenerationOptions): Promise<OwnWorkbook | null> {
  const report = await buildReport(workbook, options);
  if (!report) return null;
  const { programme, version } = report;
  const plan = statusSheet(programme, { version });
  if (options.onStep?.("write", plan.sheet) === false) return null;
  const bytes = await make(plan);
  return { fileName: ownFileName(programme, reportId(programme)), bytes, isOpened: await open(bytes) };
}
