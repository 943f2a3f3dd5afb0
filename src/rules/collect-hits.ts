import type { DependencyRow, Initiative, RiskRow } from "../model/initiative";
import type { Milestone } from "../model/milestone";
import type { MilestoneRows, Programme } from "../model/programme";
import { isRowSettled, isWholeSettled } from "../model/settled-initiatives";
import { isCycleSettled, isDependencySettled, isRiskSettled } from "../model/settled-registers";
import type { ActiveRule, AnyRule } from "./active-rules";
import { periodRows } from "./period-row";
import { editedRecords } from "./recorded-row";
import type { RuleContext, RuleSubject } from "./rule";
import type { SettingIssue } from "./setting-issue";
import type { TableColumn } from "./table-column";
import { writtenCells, type WrittenCell } from "./written-cell";
import { numberAt } from "../values/item-at";

/** A rule that speaks. Of a milestone the row is kept, as its view moves. */
export interface Hit {
  readonly by: ActiveRule;
  readonly row: unknown;
}

/** Whether a published report holds this delivered milestone as it stands: data rules keep silent on it then. */
export type Settled = (milestone: Milestone) => boolean;

function rowsOf(subject: Exclude<RuleSubject, "milestone">, { programme, columns, issues }: Grounds): readonly unknown[] {
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
      return columns;
    case "cell":
      return columns.flatMap(writtenCells);
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

/** The parts of rules that run for every row, side by side: looking them up in each rule takes longer than the question. */
export class Questions {
  private readonly whens: readonly AnyRule["when"][];
  private readonly contexts: readonly RuleContext[];
  private readonly fields: readonly string[];

  constructor(readonly rules: readonly ActiveRule[]) {
    this.whens = rules.map(({ rule }) => rule.when);
    this.contexts = rules.map(({ context }) => context);
    this.fields = rules.map(({ field }) => field);
  }

  /** The next rule from a place on that speaks of a row; −1 where none does. */
  next(row: unknown, from: number): number {
    const { whens, contexts, fields } = this;
    for (let at = from; at < whens.length; at++) if (whens[at]!(row, contexts[at]!, fields[at]!)) return at;
    return -1;
  }

  rule(at: number): ActiveRule {
    return this.rules[at]!;
  }
}

function milestoneHits(questions: Questions, milestones: MilestoneRows, settled: Settled, rows: readonly number[] | null, hits: Hit[]): void {
  const milestone = milestones.at(0);
  const count = rows ? rows.length : milestones.length;
  for (let nth = 0; nth < count; nth++) {
    const row = rows ? numberAt(rows, nth) : nth;
    milestones.at(row);
    for (let at = questions.next(milestone, 0); at >= 0; at = questions.next(milestone, at + 1)) {
      const by = questions.rule(at);
      if (speaksOf(milestone, by, settled)) hits.push({ by, row });
    }
  }
}

function rowHits(questions: Questions, rows: readonly unknown[], speaks: (row: unknown, by: ActiveRule) => boolean, hits: Hit[]): void {
  for (let nth = 0; nth < rows.length; nth++) {
    const row = rows[nth];
    for (let at = questions.next(row, 0); at >= 0; at = questions.next(row, at + 1)) {
      const by = questions.rule(at);
      if (speaks(row, by)) hits.push({ by, row });
    }
  }
}

/** A cell rule keeps silent on a delivered milestone as a data rule on its row does. */
function isOfSettled({ kind, row }: WrittenCell, milestones: MilestoneRows, settled: Settled): boolean {
  if (kind !== "milestones") return false;
  const milestone = milestones.at(row);
  return milestone.isDelivered && settled(milestone);
}

/** Whether a rule that has something to say of a row says it. */
function speakerOf(subject: RuleSubject, programme: Programme, milestones: MilestoneRows, settled: Settled): (row: unknown, by: ActiveRule) => boolean {
  if (subject === "cell") return (cell) => !isOfSettled(cell as WrittenCell, milestones, settled) && !isOfSettledInitiative(cell as WrittenCell, programme);
  return (row, { rule: { untilPublished } }) => {
    if (untilPublished === undefined) return true;
    if (subject === "risk") return !isRiskSettled(programme, row as RiskRow);
    if (subject === "dependency") return !(untilPublished === "row" ? isDependencySettled : isCycleSettled)(programme, row as DependencyRow);
    return subject !== "initiative" || !(untilPublished === "row" ? isRowSettled : isWholeSettled)(programme, row as Initiative);
  };
}

/** An initiative's budget, as published. */
function isOfSettledInitiative({ kind, row, amountFailure, error }: WrittenCell, programme: Programme): boolean {
  if (kind !== "initiatives" || amountFailure !== null || error !== null) return false;
  const initiative = programme.initiatives.find((each) => each.row === row);
  return initiative !== undefined && isRowSettled(programme, initiative);
}

/** What the rules are asked with. `milestones` is moved. */
export interface Grounds {
  readonly programme: Programme;
  readonly milestones: MilestoneRows;
  readonly columns: readonly TableColumn[];
  readonly issues: readonly SettingIssue[];
  readonly settled: Settled;
}

export function bySubject(active: readonly ActiveRule[]): ReadonlyMap<RuleSubject, readonly ActiveRule[]> {
  const groups = new Map<RuleSubject, ActiveRule[]>();
  for (const each of active) {
    const group = groups.get(each.rule.subject);
    if (group) group.push(each);
    else groups.set(each.rule.subject, [each]);
  }
  return groups;
}

/** Asks rules of one subject, row by row; `rows` are all of them where `null`, and row numbers where they are milestones. */
export function askRules(subject: RuleSubject, questions: Questions, rows: readonly unknown[] | null, grounds: Grounds, hits: Hit[]): void {
  const { programme, milestones, settled } = grounds;
  if (questions.rules.length === 0) return;
  if (subject === "milestone") milestoneHits(questions, milestones, settled, rows as readonly number[] | null, hits);
  else rowHits(questions, rows ?? rowsOf(subject, grounds), speakerOf(subject, programme, milestones, settled), hits);
}

/** All rules, subject by subject. */
export function collectHits(active: readonly ActiveRule[], grounds: Grounds): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [subject, rules] of bySubject(active)) askRules(subject, new Questions(rules), null, grounds, hits);
  return hits;
}
