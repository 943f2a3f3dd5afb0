import type { Settings } from "../settings/settings";
import type { RecognisedTable } from "../tables/recognise-tables";
import { answerFigures } from "../tables/answer-figures";
import { readTablesOf } from "../tables/read-tables";
import type { Day } from "../values/calendar-date";
import type { Language } from "../values/language";
import { NONE } from "../values/none";
import { changeRows } from "./change-rows";
import { decisionRows } from "./decision-rows";
import { dependencyRows } from "./dependency-rows";
import { economyRows } from "./economy-rows";
import { fillInitiatives } from "./fill-initiatives";
import type { Initiative } from "./initiative";
import { draftInitiatives } from "./initiative-drafts";
import { InitiativeIndex } from "./initiative-index";
import { groupMilestones } from "./milestone-groups";
import { MilestoneColumns } from "./milestone-rows";
import { periodMatch } from "./period-match";
import { choosePeriod, previousOf, readPeriods } from "./periods";
import type { Programme } from "./programme";
import { readProgrammeTables } from "./programme-tables";
import { ProgressTexts } from "./progress-texts";
import { reportRows } from "./report-rows";
import { chooseRiskScale, riskRows } from "./risk-rows";

export interface ProgrammeOptions {
  /** PeriodeID; `null` for the latest begun and not published. */
  readonly period: string | null;
  /** Instead of the period's end. */
  readonly statusDate: Day | null;
  readonly today: Day;
  readonly language: Language;
  readonly date1904: boolean;
}

/**
 * Joins the tables of a workbook into a programme as of one reporting period. Tables that are missing leave empty
 * lists. `period` is `null` where none was found; a wanted one that nothing names is then `null` too.
 */
export function buildProgramme(found: readonly RecognisedTable[], settings: Settings, options: ProgrammeOptions): Programme {
  const recognised = answerFigures(found, settings.figures);
  const { today, language, date1904 } = options;
  const undated = { date1904, periodFrom: NONE, periodTo: NONE };
  const periods = readPeriods(readTablesOf("periods", recognised, undated));
  const period = choosePeriod(periods, options.period, today);
  const periodFrom = period?.from ?? NONE;
  const tables = readProgrammeTables(recognised, { date1904, periodFrom, periodTo: period?.to ?? NONE }, settings.rates);
  const statusDate = options.statusDate ?? period?.to ?? today;

  const drafts = draftInitiatives(tables.initiatives, settings.vat, [
    tables.milestones.text("code").values,
    tables.economy.text("code").values,
    tables.reports.text("code").values,
    tables.risks.text("code").values,
  ]);
  const initiatives: readonly Initiative[] = drafts;
  const index = new InitiativeIndex(drafts);
  const initiativeOf = (code: string): Initiative | null => (code === "" ? null : (initiatives[index.find(code)] ?? null));
  const isCurrent = periodMatch(period, [...tables.economy.text("period").values, ...tables.reports.text("period").values]);

  const progress = new ProgressTexts(tables.progress, initiativeOf, isCurrent);
  const reports = reportRows(tables.reports, { period, today, initiativeOf, isCurrent, progress });
  const economy = economyRows(tables.economy, initiativeOf, isCurrent);
  const riskScale = chooseRiskScale(tables.risks, settings.riskScale);
  const risks = riskRows(tables.risks, riskScale, initiativeOf);
  const decisions = decisionRows(tables.decisions);
  const groups = groupMilestones(tables.milestones.text("code").values, tables.milestones.has("code"), index, drafts.length);
  const milestones = MilestoneColumns.over(tables.milestones, { ...groups, initiatives, statusDate, today, periodFrom });

  fillInitiatives(drafts, {
    settings, tables, period, statusDate, economy, reports, risks, decisions, initiativeOf, isCurrent, progress, riskScale,
    milestones: milestones.separate(),
    milestoneGroup: groups.initiativeOf,
  });
  return {
    title: settings.title,
    owner: settings.owner,
    language,
    settings,
    tables,
    period,
    previousPeriod: previousOf(period, periods),
    periods,
    statusDate,
    costDate: period?.costDate ?? NONE,
    today,
    initiatives,
    milestones,
    economy,
    reports,
    risks,
    dependencies: dependencyRows(tables.dependencies, initiativeOf),
    decisions,
    changes: changeRows(tables.changes),
    riskScale,
    initiative: initiativeOf,
  };
}
