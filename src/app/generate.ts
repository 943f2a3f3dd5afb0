import { sameFacts } from "../model/fact-differences";
import { periodHistory, reportId } from "../model/period-history";
import type { Programme } from "../model/programme";
import { programmeFacts } from "../model/programme-facts";
import { economyTotal, type EconomyTotal } from "../views/economy-total";
import { lightCounts, type LightCount } from "../views/light-counts";
import { statusSheet } from "../views/status-sheet/status-sheet";
import { isoDate, type Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import type { Batch } from "../workbook/batch";
import type { Workbook } from "../workbook/workbook";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { holdGeneration, type Consent } from "./hold-generation";
import { joinBatches } from "./join-batches";
import { keepRemarks, type KeptRemarks } from "./keep-remarks";
import type { Review } from "./kept-review";
import { planOnto } from "./plan-onto";
import { recordHistory } from "./record-history";
import { review } from "./review";

export const GENERATION_STEPS = ["read", "check", "build", "write"] as const;

export type GenerationStep = (typeof GENERATION_STEPS)[number];

export interface GenerationOptions extends Consent {
  /** A period id; `null`: the latest begun period not published, else the latest. */
  readonly period: string | null;
  readonly today: Day;
  /** `2022-03-09 14:32`, for the history; today's date where left out. */
  readonly at?: string;
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
  /** 1, or more for a correction of what was published. */
  readonly version: number;
  /** Whether the history got a new copy: it does only where the report says something new. */
  readonly isRecorded: boolean;
  readonly pages: number;
  readonly lights: readonly LightCount[];
  readonly total: EconomyTotal | null;
  /** Open findings of the kind that the sheet cannot be trusted with. */
  readonly errors: number;
  readonly warnings: number;
}

/** A draft is recorded only where it says something else than the newest one, or begins a correction. */
function draftRecord(snapshot: WorkbookSnapshot, programme: Programme, { reason, at, today }: GenerationOptions): Pick<Batch, "tables" | "appended"> {
  const { draft, nextDraft } = periodHistory(programme);
  if (draft && sameFacts(draft.facts, programmeFacts(programme))) return {};
  const why = (reason ?? "").trim() || (draft?.reason ?? "");
  return recordHistory(snapshot, programme, { version: nextDraft, published: false, at: at ?? isoDate(today), by: "", reason: nextDraft.major === 0 ? "" : why });
}

/** What a report says, worked out of the workbook as it stands. */
export interface BuiltReport extends Pick<Review, "programme" | "result"> {
  readonly snapshot: WorkbookSnapshot;
  readonly kept: KeptRemarks;
  readonly version: number;
}

/** Reads and checks: nothing is written. `null` where `onStep` stopped it. Throws as `generate` does. */
export async function buildReport(workbook: Pick<Workbook, "read">, options: GenerationOptions): Promise<BuiltReport | null> {
  const goesOn = (step: GenerationStep): boolean => options.onStep?.(step, null) ?? true;
  if (!goesOn("read")) return null;
  const snapshot = await workbook.read();
  if (!goesOn("check")) return null;
  const asked = { period: options.period, statusDate: null, today: options.today, language: options.language };
  const first = review(snapshot, asked);
  holdGeneration(first.programme, options);
  const version = periodHistory(first.programme).nextVersion;
  const kept = keepRemarks(snapshot, first.programme.tables.remarks, reportId(first.programme), version, first.programme.language);
  const { programme, result } = kept.snapshot === snapshot ? first : review(kept.snapshot, asked);
  return goesOn("build") ? { snapshot, kept, programme, result, version } : null;
}

/**
 * Reads the workbook, checks it, records what the report says and writes the period's status sheet: at most three
 * trips over Office.js. Findings never stop it. `null` where `onStep` stopped it. Throws WorkbookError where the
 * workbook cannot be read or written, and GenerationHeld where a person must say something first.
 */
export async function generate(workbook: Workbook, options: GenerationOptions): Promise<GenerationSummary | null> {
  const report = await buildReport(workbook, options);
  if (!report) return null;
  const { snapshot, kept, programme, result, version } = report;
  const plan = planOnto(snapshot, statusSheet(programme, { version }), programme.language);
  const record = draftRecord(kept.snapshot, programme, options);
  if (options.onStep?.("write", plan.sheet) === false) return null;
  await workbook.commit({ ...joinBatches(kept.batch, record), sheets: [plan] });
  const language = options.summaryLanguage ?? programme.language;
  return {
    sheet: plan.sheet,
    isNew: !snapshot.ownSheets.some((own) => own.sheet === plan.sheet),
    version,
    isRecorded: record.tables !== undefined || record.appended !== undefined,
    pages: plan.pages.length,
    lights: lightCounts(programme, language),
    total: economyTotal(programme, language),
    errors: result.summary.errors,
    warnings: result.summary.warnings,
  };
}
