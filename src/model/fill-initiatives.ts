import { listAt } from "../values/item-at";
import type { Settings } from "../settings/settings";
import type { Day } from "../values/calendar-date";
import { NONE } from "../values/none";
import type { DecisionRow, EconomyRow, Initiative, ReportRow, RiskRow } from "./initiative";
import type { InitiativeDraft } from "./initiative-drafts";
import type { Lights } from "./light";
import { lightsOf } from "./lights";
import type { MilestoneRows, ProgrammeTables, ReportingPeriod } from "./programme";
import type { ProgressTexts } from "./progress-texts";

/** Everything that an initiative gathers its own from. */
export interface InitiativeGrounds {
  readonly settings: Settings;
  readonly tables: ProgrammeTables;
  readonly period: ReportingPeriod | null;
  readonly statusDate: Day;
  readonly economy: readonly EconomyRow[];
  readonly reports: readonly ReportRow[];
  readonly risks: readonly RiskRow[];
  readonly decisions: readonly DecisionRow[];
  readonly initiativeOf: (code: string) => Initiative | null;
  readonly isCurrent: (period: string) => boolean;
  readonly progress: ProgressTexts;
  readonly riskScale: 3 | 5;
  readonly milestones: MilestoneRows;
  /** Index of the initiative of each milestone row, or −1. */
  readonly milestoneGroup: Int32Array;
}

function groupBy<T>(rows: readonly T[], of: (row: T) => Initiative | null): ReadonlyMap<Initiative, readonly T[]> {
  const groups = new Map<Initiative, T[]>();
  for (const row of rows) {
    const initiative = of(row);
    if (!initiative) continue;
    const group = groups.get(initiative);
    if (group) group.push(row);
    else groups.set(initiative, [row]);
  }
  return groups;
}

/** The rows of each of some groups, from the top; a row of group −1 is in none. */
function rowsByGroup(group: Int32Array, count: number): readonly (readonly number[])[] {
  const sizes = new Int32Array(count);
  for (let row = 0; row < group.length; row++) if (group[row]! >= 0) sizes[group[row]!]!++;
  const rows = Array.from(sizes, (size) => new Array<number>(size).fill(0));
  sizes.fill(0);
  for (let row = 0; row < group.length; row++) {
    const of = group[row]!;
    if (of >= 0) rows[of]![sizes[of]!++] = row;
  }
  return rows;
}

/** Gives each initiative its first row of the period. */
function giveFirst<K extends "economy" | "report">(field: K, rows: readonly (InitiativeDraft[K] & (EconomyRow | ReportRow))[]): void {
  for (let nth = 0; nth < rows.length; nth++) {
    const row = rows[nth]!;
    const draft = row.current ? (row.initiative as InitiativeDraft | null) : null;
    if (draft && draft[field] === null) draft[field] = row;
  }
}

/** A report for an initiative that only the progress table speaks of; `null` where it says nothing. */
function reportFromProgress(initiative: Initiative, { progress, period }: InitiativeGrounds): ReportRow | null {
  const { done, planned } = progress.of(period?.id ?? "", initiative, true);
  if (done.length + planned.length === 0) return null;
  return {
    row: -1,
    period: period?.id ?? "",
    code: initiative.code,
    statedPeriodText: "",
    statedPeriod: null,
    statedYearInferred: false,
    costDate: period?.costDate ?? NONE,
    summary: "",
    done,
    planned,
    risk: [],
    quality: "",
    sign: "",
    signedOn: NONE,
    approvedBy: "",
    initiative,
    current: true,
  };
}

/** The end of its own stated period where that is another than the programme's. */
function statusDateOf(report: ReportRow | null, { period, statusDate }: InitiativeGrounds): Day {
  const stated = report?.statedPeriod;
  const same = stated && period && stated.from === period.from && stated.to === period.to;
  return stated && !same ? stated.to : statusDate;
}

/** The lights of an initiative that has its rows. `milestones` is moved. */
function lightsFor(initiative: Initiative, { tables, settings, riskScale, milestones }: InitiativeGrounds): Lights {
  const { report } = initiative;
  const row = report?.row ?? -1;
  const override = {
    text: row < 0 ? "" : tables.reports.textAt("lightOverride", row),
    reason: row < 0 ? "" : tables.reports.textAt("reason", row),
  };
  const { milestones: milestoneRows, status, budget, economy, risks } = initiative;
  return lightsOf({ milestoneRows, status, budget, economy, report, risks, override }, milestones, settings, riskScale);
}

/** Gives each initiative its rows of the period, its dates and its lights. */
export function fillInitiatives(drafts: readonly InitiativeDraft[], grounds: InitiativeGrounds): void {
  const { period } = grounds;
  const ownMilestones = rowsByGroup(grounds.milestoneGroup, drafts.length);
  giveFirst("economy", grounds.economy);
  giveFirst("report", grounds.reports);
  const risks = groupBy(grounds.risks, (row) => row.initiative);
  const toDecide = grounds.decisions.filter((row) => row.open || grounds.isCurrent(row.period));
  const decisions = groupBy(toDecide, (row) => grounds.initiativeOf(row.code));

  const light = (initiative: Initiative): Lights => lightsFor(initiative, grounds);

  drafts.forEach((draft, index) => {
    draft.milestones = listAt(ownMilestones, index);
    draft.report ??= reportFromProgress(draft, grounds);
    draft.risks = risks.get(draft) ?? [];
    draft.decisions = decisions.get(draft) ?? [];
    draft.statusDate = statusDateOf(draft.report, grounds);
    draft.costDate = draft.report?.costDate ?? period?.costDate ?? NONE;
    draft.light = light;
    draft.hasPage = draft.status === "ongoing" || draft.report !== null;
  });
}
