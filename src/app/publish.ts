import { factsHash } from "../model/fact-hash";
import { periodHistory, reportId, showsToday } from "../model/period-history";
import type { Programme } from "../model/programme";
import { programmeFacts } from "../model/programme-facts";
import type { CheckResult } from "../rules/finding";
import { isoDate, type Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import { statusSheet } from "../views/status-sheet/status-sheet";
import type { CellEdit } from "../workbook/batch";
import type { Workbook } from "../workbook/workbook";
import { GenerationHeld } from "./generation-held";
import type { GenerationStep } from "./generate";
import type { Consent } from "./hold-generation";
import { joinBatches } from "./join-batches";
import { keepRemarks } from "./keep-remarks";
import { openErrors } from "./open-errors";
import { planOnto } from "./plan-onto";
import { PublishingRefused } from "./publishing-refused";
import { publishedWord, recordHistory } from "./record-history";
import { review } from "./review";

export interface PublishOptions extends Consent {
  /** A period id; `null`: the latest begun period not published, else the latest. */
  readonly period: string | null;
  /** Who publishes. */
  readonly by: string;
  readonly today: Day;
  /** `2022-03-09 14:32`; today's date where left out. */
  readonly at?: string;
  /** `null`: the workbook's, else bokmål. */
  readonly language: Language | null;
  /** Called before each step; `false` stops there, with nothing written. */
  onStep?(step: GenerationStep, sheet: string | null): boolean;
}

export interface PublishSummary {
  readonly sheet: string;
  readonly period: string;
  /** 1, or more for a correction. */
  readonly version: number;
  readonly by: string;
  readonly at: string;
  /** SHA-256 over what the report says. */
  readonly hash: string;
  readonly pages: number;
}

function refuse(programme: Programme, result: CheckResult, { by, reason, asToday }: PublishOptions): void {
  const period = reportId(programme);
  if (programme.period === null) throw new PublishingRefused("no-period", period);
  if (by.trim() === "") throw new PublishingRefused("no-name", period);
  const { published, draft } = periodHistory(programme);
  if (published && (reason ?? "").trim() === "" && (draft?.reason ?? "") === "") throw new PublishingRefused("no-reason", period);
  if (asToday !== true && showsToday(programme)) throw new GenerationHeld("as-today", period, published?.version ?? 0);
  const errors = openErrors(result);
  if (errors.length > 0) throw new PublishingRefused("errors", period, errors);
}

/** «Status» of the period says that it is published, where the period table has that column. */
function statusEdits(programme: Programme): readonly CellEdit[] {
  const { period, tables } = programme;
  const place = period && period.row >= 0 ? tables.periods.place(period.row, "status") : null;
  return place ? [{ sheet: place.sheet, cell: place.cell, value: publishedWord(programme) }] : [];
}

/**
 * Freezes the period's report as its next version: what it says goes into the history with who, when and a SHA-256,
 * the sheet is written as published, and the period's «Status» says so; all in one batch. `null` where `onStep`
 * stopped it. Throws PublishingRefused, GenerationHeld and WorkbookError, each with nothing written.
 */
export async function publish(workbook: Workbook, options: PublishOptions): Promise<PublishSummary | null> {
  const goesOn = (step: GenerationStep, sheet: string | null): boolean => options.onStep?.(step, sheet) ?? true;
  if (!goesOn("read", null)) return null;
  const snapshot = await workbook.read();
  if (!goesOn("check", null)) return null;
  const asked = { period: options.period, statusDate: null, today: options.today, language: options.language };
  const first = review(snapshot, asked);
  refuse(first.programme, first.result, options);
  const { nextVersion: version, draft } = periodHistory(first.programme);
  const period = reportId(first.programme);
  const kept = keepRemarks(snapshot, first.programme.tables.remarks, period, version, first.programme.language);
  const { programme } = kept.snapshot === snapshot ? first : review(kept.snapshot, asked);
  if (!goesOn("build", null)) return null;
  const [by, at] = [options.by.trim(), options.at ?? isoDate(options.today)];
  const hash = factsHash(period, programmeFacts(programme));
  const plan = planOnto(snapshot, statusSheet(programme, { version, isPublished: true, publication: { by, at, hash } }), programme.language);
  const reason = version === 1 ? "" : (options.reason ?? "").trim() || (draft?.reason ?? "");
  const record = recordHistory(kept.snapshot, programme, { version: { major: version, draft: 0 }, published: true, at, by, reason });
  if (!goesOn("write", plan.sheet)) return null;
  await workbook.commit({ ...joinBatches(kept.batch, record, { edits: statusEdits(programme) }), sheets: [plan] });
  return { sheet: plan.sheet, period, version, by, at, hash, pages: plan.pages.length };
}
