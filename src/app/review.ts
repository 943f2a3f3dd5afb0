import { buildProgramme } from "../model/build-programme";
import type { Programme } from "../model/programme";
import type { CheckResult } from "../rules/finding";
import { runRules } from "../rules/run-rules";
import { readSettings } from "../settings/read-settings";
import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";
import { languageOfTag } from "./language-of-tag";
import { recogniseWorkbook } from "./recognise-workbook";
import { leftUnread, type LeftUnread } from "./left-unread";
import { UnknownPeriod } from "./unknown-period";

export interface ReviewOptions {
  /** PeriodeID; `null`: the latest begun period not published, else the latest. */
  readonly period: string | null;
  /** Instead of the period's end. */
  readonly statusDate: Day | null;
  readonly today: Day;
  /** `null`: the workbook's, else the host's, else bokmål. */
  readonly language: Language | null;
}

export interface Review {
  readonly programme: Programme;
  readonly result: CheckResult;
  readonly language: Language;
  readonly leftUnread: LeftUnread;
}

/**
 * Checks a workbook from its snapshot: recognises its tables, reads them, builds the programme and runs the rules.
 * Throws UnknownPeriod where the wanted period is none of the workbook's.
 */
export function review(snapshot: WorkbookSnapshot, options: ReviewOptions): Review {
  const { recognised, settingRows, problems } = recogniseWorkbook(snapshot);
  const read = readSettings(settingRows);
  const settings = problems.length === 0 ? read : { ...read, problems: [...read.problems, ...problems] };
  const language = options.language ?? settings.language ?? languageOfTag(snapshot.facts.language) ?? "nb";
  const { period, statusDate, today } = options;
  const programme = buildProgramme(recognised, settings, { period, statusDate, today, language, date1904: snapshot.facts.date1904 });
  const known = programme.periods.map(({ id }) => id);
  if (period !== null && (programme.period === null || (known.length > 0 && programme.period.row < 0))) {
    throw new UnknownPeriod(period, known);
  }
  return { programme, result: runRules(programme), language, leftUnread: leftUnread(snapshot, recognised, programme) };
}
