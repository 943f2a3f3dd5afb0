import type { EconomyRow, Initiative, ReportRow, RiskRow } from "../model/initiative";
import type { Programme } from "../model/programme";
import { feels } from "../model/remembered";
import type { Revision } from "../model/revise-programme";
import type { ActiveRule } from "./active-rules";
import { bySubject, Questions } from "./collect-hits";
import type { HitIndex } from "./hit-index";
import type { PlacedHit } from "./placed-hit";
import { tableOfSubject, type RuleSubject } from "./rule";
import type { TableColumn } from "./table-column";
import { rowsNear, writtenCellsOf, type RowSpan, type WrittenCell } from "./written-cell";

/** Rules that an edit of a column asks again: near it, or everywhere. */
interface Asked {
  readonly subject: RuleSubject;
  readonly near: Questions;
  readonly everywhere: Questions;
}

/** Whether the edit of a column may change what a rule says of rows that are not the edited one's. */
function isFarReaching({ rule }: ActiveRule, kind: Revision["kind"], field: string): boolean {
  const { subject, looksAt, leansOn } = rule;
  if (leansOn && feels(leansOn, kind, field)) return true;
  if (looksAt === "programme") return leansOn === undefined;
  if (looksAt === "initiative") return subject === "dependency" || subject === "change" || subject === "decision";
  if (looksAt === "row" || subject === "column" || subject === "cell") return false;
  return leansOn === undefined && subject in tableOfSubject && tableOfSubject[subject as keyof typeof tableOfSubject] === kind;
}

type OfInitiative = EconomyRow | ReportRow | RiskRow;

function groupRows(rows: readonly OfInitiative[]): ReadonlyMap<Initiative, readonly OfInitiative[]> {
  const groups = new Map<Initiative, OfInitiative[]>();
  for (const row of rows) {
    if (!row.initiative) continue;
    const group = groups.get(row.initiative);
    if (group) group.push(row);
    else groups.set(row.initiative, [row]);
  }
  return groups;
}

/** Says what an edit asks again, and which hits it takes back. Which row is whose initiative's never changes here. */
export class ReachOfEdit {
  private readonly asked = new Map<string, readonly Asked[]>();
  private readonly told = new Map<string, readonly ActiveRule[]>();
  private readonly groups: Readonly<Record<"economy" | "report" | "risk", ReadonlyMap<Initiative, readonly OfInitiative[]>>>;

  constructor(
    private readonly active: readonly ActiveRule[],
    private readonly columns: readonly TableColumn[],
    { economy, reports, risks }: Programme,
  ) {
    this.groups = { economy: groupRows(economy), report: groupRows(reports), risk: groupRows(risks) };
  }

  rulesFor({ kind, field }: Revision): readonly Asked[] {
    const key = `${kind}.${field}`;
    let asked = this.asked.get(key);
    if (!asked) {
      asked = [...bySubject(this.active)].map(([subject, rules]) => ({
        subject,
        near: new Questions(rules.filter((rule) => !isFarReaching(rule, kind, field))),
        everywhere: new Questions(rules.filter((rule) => isFarReaching(rule, kind, field))),
      }));
      this.asked.set(key, asked);
    }
    return asked;
  }

  /** Rows of a subject near the edit; milestones as row numbers. */
  near(subject: RuleSubject, revision: Revision): readonly unknown[] {
    const { kind, field, initiative } = revision;
    switch (subject) {
      case "milestone":
        return initiative.milestones;
      case "initiative":
        return [initiative];
      case "economy":
      case "report":
      case "risk":
        return this.groups[subject].get(initiative) ?? [];
      case "column":
        return this.columns.filter((column) => column.kind === kind && column.field === field);
      case "cell":
        return this.cellsNear(revision).flatMap(({ column, span }) => writtenCellsOf(column, span));
      default:
        return [];
    }
  }

  /** Rules whose findings an edit makes say something else where they stand. */
  retold({ kind, field }: Revision): readonly ActiveRule[] {
    const key = `${kind}.${field}`;
    let retold = this.told.get(key);
    if (!retold) this.told.set(key, (retold = this.active.filter(({ rule }) => rule.tellsOf !== undefined && feels(rule.tellsOf, kind, field))));
    return retold;
  }

  /** Hits that an edit takes back. */
  takesBack(index: HitIndex, revision: Revision): readonly PlacedHit[] {
    const { kind, field, initiative } = revision;
    const gone = new Set<PlacedHit>(index.ofInitiative(initiative));
    for (const { subject, near, everywhere } of this.rulesFor(revision)) {
      for (const rule of everywhere.rules) for (const hit of index.ofRule(rule)) gone.add(hit);
      if (subject !== "column") continue;
      for (const rule of near.rules) {
        for (const hit of index.ofRule(rule)) if ((hit.row as TableColumn).kind === kind && (hit.row as TableColumn).field === field) gone.add(hit);
      }
    }
    for (const { column, span } of this.cellsNear(revision)) {
      for (let at = span.from; at < span.to; at++) {
        for (const hit of index.inRow(kind, at)) if (hit.by.rule.subject === "cell" && (hit.row as WrittenCell).field === column.field) gone.add(hit);
      }
    }
    return [...gone];
  }

  /** Cells that may say otherwise: the edited row's, and those beside the edited one in its column. */
  private cellsNear({ kind, field, row }: Revision): readonly { readonly column: TableColumn; readonly span: RowSpan }[] {
    return this.columns
      .filter((column) => column.kind === kind)
      .map((column) => ({ column, span: column.field === field ? rowsNear(row, column) : { from: row, to: row + 1 } }));
  }
}
