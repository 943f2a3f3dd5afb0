import type { Milestone } from "../model/milestone";
import type { MilestoneRows, Programme } from "../model/programme";
import type { ActiveRule } from "./active-rules";
import { periodRows } from "./period-row";
import { editedRecords } from "./recorded-row";
import type { RuleSubject } from "./rule";
import type { SettingIssue } from "./setting-issue";
import { tableColumns } from "./table-column";
import { writtenCells, type WrittenCell } from "./written-cell";

/** A rule that speaks. Of a milestone the row is kept, as its view moves. */
export interface Hit {
  readonly by: ActiveRule;
  readonly row: unknown;
}

/** Whether a published report holds this delivered milestone as it stands: data rules keep silent on it then. */
export type Settled = (milestone: Milestone) => boolean;

function rowsOf(subject: Exclude<RuleSubject, "milestone">, programme: Programme, issues: readonly SettingIssue[]): readonly unknown[] {
  switch (subject) {
    case "economy":
      return programme.economy;
    case "initiative":
      return programme.initiatives;
    case "report":
      return programme.reports;
    case "risk":
      return programme.risks;
    case "dependency":
      return programme.dependencies;
    case "change":
      return programme.changes;
    case "decision":
      return programme.decisions;
    case "period":
      return periodRows(programme);
    case "column":
      return tableColumns(programme);
    case "cell":
      return tableColumns(programme).flatMap(writtenCells);
    case "programme":
      return [programme];
    case "setting":
      return issues;
    case "record":
      return editedRecords(programme);
  }
}

/** A status rule speaks of a delivery in the period of the delivery only; a data rule until a published report holds it. */
function speaksOf(milestone: Milestone, { rule }: ActiveRule, settled: Settled): boolean {
  if (!milestone.isDelivered) return true;
  return rule.kind === "status" ? milestone.deliveredInPeriod : rule.comparesWithPast === true || !settled(milestone);
}

function milestoneHits(rules: readonly ActiveRule[], milestones: MilestoneRows, settled: Settled, hits: Hit[]): void {
  const milestone = milestones.at(0);
  for (let row = 0; row < milestones.length; row++) {
    milestones.at(row);
    for (const by of rules) {
      if (by.rule.when(milestone, by.context, by.field) && speaksOf(milestone, by, settled)) hits.push({ by, row });
    }
  }
}

/** A cell rule keeps silent on a delivered milestone as a data rule on its row does. */
function isOfSettled({ kind, row }: WrittenCell, milestones: MilestoneRows, settled: Settled): boolean {
  if (kind !== "milestones") return false;
  const milestone = milestones.at(row);
  return milestone.isDelivered && settled(milestone);
}

/** All rules of a subject, row by row. `milestones` is moved. */
export function collectHits(
  active: readonly ActiveRule[],
  programme: Programme,
  milestones: MilestoneRows,
  issues: readonly SettingIssue[],
  settled: Settled,
): readonly Hit[] {
  const hits: Hit[] = [];
  const bySubject = new Map<RuleSubject, ActiveRule[]>();
  for (const each of active) bySubject.set(each.rule.subject, [...(bySubject.get(each.rule.subject) ?? []), each]);
  for (const [subject, rules] of bySubject) {
    if (subject === "milestone") {
      milestoneHits(rules, milestones, settled, hits);
      continue;
    }
    for (const row of rowsOf(subject, programme, issues)) {
      for (const by of rules) {
        if (!by.rule.when(row, by.context, by.field)) continue;
        if (subject !== "cell" || !isOfSettled(row as WrittenCell, milestones, settled)) hits.push({ by, row });
      }
    }
  }
  return hits;
}
