import type { EconomyRow, Initiative, ReportRow, RiskRow } from "../model/initiative";
import type { Programme } from "../model/programme";
import { feels } from "../model/remembered";
import type { Revision } from "../model/revise-programme";
import type { ActiveRule } from "./active-rules";
import { bySubject, Questions, type Hit } from "./collect-hits";
import { tableOfSubject, type RuleSubject } from "./rule";
import type { TableColumn } from "./table-column";
import { rowsNear, writtenCellsOf, type WrittenCell } from "./written-cell";

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
  private readonly everywhere = new Map<string, ReadonlySet<ActiveRule>>();
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
      this.everywhere.set(key, new Set(asked.flatMap(({ everywhere }) => everywhere.rules)));
    }
    return asked;
  }

  /** Rows of a subject near the edit; milestones as row numbers. */
  near(subject: RuleSubject, { kind, field, row, initiative }: Revision): readonly unknown[] {
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
        return this.columns.filter((column) => column.kind === kind && column.field === field).flatMap((column) => writtenCellsOf(column, rowsNear(row, column)));
      default:
        return [];
    }
  }

  /** Hits that an edit leaves standing, and those that it takes back. */
  sortOut<H extends Hit>(hits: readonly H[], revision: Revision): { readonly standing: readonly H[]; readonly gone: readonly H[] } {
    this.rulesFor(revision);
    const { kind, field, row, initiative } = revision;
    const everywhere = this.everywhere.get(`${kind}.${field}`);
    const milestones = new Set(initiative.milestones);
    const isNear = (hit: Hit): boolean => {
      switch (hit.by.rule.subject) {
        case "milestone":
          return milestones.has(hit.row as number);
        case "initiative":
          return hit.row === initiative;
        case "economy":
        case "report":
        case "risk":
          return (hit.row as OfInitiative).initiative === initiative;
        case "column":
          return (hit.row as TableColumn).kind === kind && (hit.row as TableColumn).field === field;
        case "cell": {
          const cell = hit.row as WrittenCell;
          if (cell.kind !== kind || cell.field !== field) return false;
          const { from, to } = rowsNear(row, cell);
          return cell.row >= from && cell.row < to;
        }
        default:
          return false;
      }
    };
    const standing: H[] = [];
    const gone: H[] = [];
    for (const hit of hits) (isNear(hit) || everywhere?.has(hit.by) === true ? gone : standing).push(hit);
    return { standing, gone };
  }
}
