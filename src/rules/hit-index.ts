import type { EconomyRow, Initiative, ReportRow, RiskRow } from "../model/initiative";
import type { MilestoneRows } from "../model/programme";
import type { TableKind } from "../tables/table-definition";
import type { ActiveRule } from "./active-rules";
import { rowKeyOf, type PlacedHit } from "./placed-hit";
import { speaksEverywhere } from "./silence";

const NOTHING: ReadonlySet<PlacedHit> = new Set();

/** Hits by what they share. */
class Groups<K> {
  private readonly groups = new Map<K, Set<PlacedHit>>();

  add(key: K, hit: PlacedHit): void {
    const group = this.groups.get(key);
    if (group) group.add(hit);
    else this.groups.set(key, new Set([hit]));
  }

  remove(key: K, hit: PlacedHit): void {
    const group = this.groups.get(key);
    group?.delete(hit);
    if (group?.size === 0) this.groups.delete(key);
  }

  of(key: K): ReadonlySet<PlacedHit> {
    return this.groups.get(key) ?? NOTHING;
  }
}

/** Hits, found by row, cell, initiative and rule without passing over the others. */
export class HitIndex {
  readonly all = new Set<PlacedHit>();
  /** Those that may speak over others on any row. */
  readonly everywhere = new Set<PlacedHit>();
  private readonly byRow = new Groups<string>();
  private readonly byCell = new Groups<string>();
  private readonly byCode = new Groups<string>();
  private readonly byInitiative = new Groups<Initiative>();
  private readonly byRule = new Groups<ActiveRule>();

  /** `milestones` is moved. */
  constructor(
    hits: readonly PlacedHit[],
    private readonly milestones: MilestoneRows,
  ) {
    for (const hit of hits) this.add(hit);
  }

  add(hit: PlacedHit): void {
    const { by, rowKey, cellKey, identity } = hit;
    const initiative = this.initiativeOf(hit);
    this.all.add(hit);
    if (speaksEverywhere(hit)) this.everywhere.add(hit);
    this.byRow.add(rowKey, hit);
    this.byRule.add(by, hit);
    if (cellKey !== null) this.byCell.add(cellKey, hit);
    if (identity.initiative !== null) this.byCode.add(identity.initiative, hit);
    if (initiative) this.byInitiative.add(initiative, hit);
  }

  remove(hit: PlacedHit): void {
    const { by, rowKey, cellKey, identity } = hit;
    const initiative = this.initiativeOf(hit);
    this.all.delete(hit);
    this.everywhere.delete(hit);
    this.byRow.remove(rowKey, hit);
    this.byRule.remove(by, hit);
    if (cellKey !== null) this.byCell.remove(cellKey, hit);
    if (identity.initiative !== null) this.byCode.remove(identity.initiative, hit);
    if (initiative) this.byInitiative.remove(initiative, hit);
  }

  inRow(table: TableKind, row: number): ReadonlySet<PlacedHit> {
    return this.byRow.of(rowKeyOf(table, row, null));
  }

  /** Adds those on the same row and those that mark the same cell. */
  addBeside({ rowKey, cellKey }: PlacedHit, to: Set<PlacedHit>): void {
    for (const hit of this.byRow.of(rowKey)) to.add(hit);
    if (cellKey !== null) for (const hit of this.byCell.of(cellKey)) to.add(hit);
  }

  /** Of milestones, money, reports and risks of an initiative, and of itself. */
  ofInitiative(initiative: Initiative): ReadonlySet<PlacedHit> {
    return this.byInitiative.of(initiative);
  }

  /** All whose finding belongs to the initiative of that code. */
  ofCode(code: string | null): ReadonlySet<PlacedHit> {
    return code === null ? NOTHING : this.byCode.of(code);
  }

  ofRule(rule: ActiveRule): ReadonlySet<PlacedHit> {
    return this.byRule.of(rule);
  }

  /** An edit that is taken in never changes it. */
  private initiativeOf({ by, row }: PlacedHit): Initiative | null {
    switch (by.rule.subject) {
      case "milestone":
        return this.milestones.at(row as number).initiative;
      case "initiative":
        return row as Initiative;
      case "economy":
      case "report":
      case "risk":
        return (row as EconomyRow | ReportRow | RiskRow).initiative;
      default:
        return null;
    }
  }
}
