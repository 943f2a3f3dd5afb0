import { reportId } from "../model/period-history";
import type { Programme } from "../model/programme";
import { catalogue } from "../rules/catalogue";
import type { CheckResult } from "../rules/finding";
import { openCounts } from "../views/finding-counts";
import { findingEntries, type FindingEntry } from "../views/finding-entries";
import { groupFindings } from "../views/finding-groups";
import { lightCounts } from "../views/light-counts";
import type { Language } from "../values/language";
import { periodTitle } from "../values/read-period";
import type { LeftUnread } from "./left-unread";
import { openErrors } from "./open-errors";
import { publishedState } from "./published-state";
import { PublishingRefused } from "./publishing-refused";
import { changedRuleFields } from "./rule-fields";
import { settingFields } from "./setting-fields";
import type { Looking, Overview } from "./session-state";

export interface Reviewed {
  readonly programme: Programme;
  readonly result: CheckResult;
  readonly leftUnread: LeftUnread;
  readonly tornSheets: readonly string[];
}

/** What stands in the way of publishing, and that in a sentence. */
function blockingOf(programme: Programme, result: CheckResult, language: Language): Overview["blocking"] {
  const errors = openErrors(result);
  if (errors.length === 0) return null;
  let sentence: string | null = null;
  let findings: readonly FindingEntry[] | null = null;
  return {
    get sentence() {
      sentence ??= new PublishingRefused("errors", reportId(programme), errors).sentence(language);
      return sentence;
    },
    get findings() {
      findings ??= findingEntries(result.findings, true, language).filter(({ kind, severity, acknowledged }) => kind === "data" && severity === "error" && !acknowledged);
      return findings;
    },
  };
}

/**
 * What the pane shows of a review, narrowed to what a person has chosen to see; what only a form shows is worked out when
 * somebody asks. `order`: keys of groups as they stood before.
 */
export function overviewOf({ programme, result }: Reviewed, looking: Looking, order: readonly string[], language: Language): Overview {
  const { groups, matching, shown, acknowledged } = groupFindings(programme, result.findings, looking, order, language);
  const open = openCounts(matching);
  const known = programme.periods.map((period) => ({ id: period.id, title: periodTitle(period, language), from: period.from }));
  const { period } = programme;
  if (period && !known.some((each) => each.id === period.id)) known.push({ id: period.id, title: periodTitle(period, language), from: period.from });
  let published: Overview["published"] | undefined;
  let settings: Overview["settings"] | null = null;
  let ruleSettings: Overview["ruleSettings"] | null = null;
  const silent = new Set(result.notRun.map((each) => each.rule));
  return {
    title: programme.title,
    statusDate: programme.statusDate,
    costDate: programme.costDate,
    period: period?.id ?? null,
    periods: known.sort((a, b) => b.from - a.from).map(({ id, title }) => ({ id, title })),
    lights: lightCounts(programme, language),
    groups,
    matching: { errors: open.error, warnings: open.warning, notes: open.note },
    shown,
    acknowledged,
    total: result.summary.errors + result.summary.warnings + result.summary.notes,
    blocking: blockingOf(programme, result, language),
    rules: { run: catalogue.length - silent.size, all: catalogue.length },
    notRun: [...new Set(result.notRun.map((each) => each.reason))],
    get published() {
      if (published === undefined) published = publishedState(programme, language);
      return published;
    },
    milestones: programme.milestones.length,
    initiatives: programme.initiatives.length,
    get settings() {
      settings ??= settingFields(programme, language);
      return settings;
    },
    get ruleSettings() {
      ruleSettings ??= changedRuleFields(programme, language);
      return ruleSettings;
    },
  };
}

/** What was looked for opens every group that has it. */
export function isNarrowed({ search, severities, kind, groupBy }: Looking): boolean {
  return search.trim() !== "" || severities.length > 0 || kind !== null || groupBy === "rule";
}
