import type { Programme } from "../model/programme";
import { economyTotal, type EconomyTotal } from "../views/economy-total";
import { lightCounts, type LightCount } from "../views/light-counts";
import { statusSheet } from "../views/status-sheet/status-sheet";
import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import type { Workbook } from "../workbook/workbook";
import { keepRemarks } from "./keep-remarks";
import { review } from "./review";

export const GENERATION_STEPS = ["read", "check", "build", "write"] as const;

export type GenerationStep = (typeof GENERATION_STEPS)[number];

export interface GenerationOptions {
  /** A period id; `null`: the latest begun period not published, else the latest. */
  readonly period: string | null;
  readonly today: Day;
  /** `null`: the workbook's, else bokmål. */
  readonly language: Language | null;
  /** Of the words in the summary; the sheet's own where left out. */
  readonly summaryLanguage?: Language;
  /** Called before each step; `false` stops there, with nothing written. */
  onStep?(step: GenerationStep, sheet: string | null): boolean;
}

export interface GenerationSummary {
  readonly sheet: string;
  /** A sheet that was there before has been written again. */
  readonly isNew: boolean;
  readonly pages: number;
  readonly lights: readonly LightCount[];
  readonly total: EconomyTotal | null;
  /** Open findings of the kind that the sheet cannot be trusted with. */
  readonly errors: number;
  readonly warnings: number;
}

function periodOf(programme: Programme): string {
  return programme.period?.id ?? "";
}

/**
 * Reads the workbook, checks it and writes the period's status sheet: at most three trips over Office.js.
 * Findings never stop it. `null` where `onStep` stopped it. Throws WorkbookError where the workbook cannot be read or written.
 */
export async function generate(workbook: Workbook, options: GenerationOptions): Promise<GenerationSummary | null> {
  const goesOn = (step: GenerationStep, sheet: string | null): boolean => options.onStep?.(step, sheet) ?? true;
  if (!goesOn("read", null)) return null;
  const snapshot = await workbook.read();
  if (!goesOn("check", null)) return null;
  const asked = { period: options.period, statusDate: null, today: options.today, language: options.language };
  const first = review(snapshot, asked);
  const kept = keepRemarks(snapshot, first.programme.tables.remarks, periodOf(first.programme), first.programme.language);
  const { programme, result } = kept.snapshot === snapshot ? first : review(kept.snapshot, asked);
  if (!goesOn("build", null)) return null;
  const plan = statusSheet(programme);
  if (!goesOn("write", plan.sheet)) return null;
  await workbook.commit({ ...kept.batch, sheets: [plan] });
  const language = options.summaryLanguage ?? programme.language;
  return {
    sheet: plan.sheet,
    isNew: !snapshot.ownSheets.some((own) => own.sheet === plan.sheet),
    pages: plan.pages.length,
    lights: lightCounts(programme, language),
    total: economyTotal(programme, language),
    errors: result.summary.errors,
    warnings: result.summary.warnings,
  };
}
