import type { Milestone } from "../model/milestone";
import { isSettled } from "../model/past-milestones";
import type { MilestoneRows, Programme } from "../model/programme";
import type { Revision } from "../model/revise-programme";
import { acknowledgements } from "./acknowledged";
import { acknowledgementIssues } from "./acknowledgement-issues";
import { activateRules, type ActiveRule } from "./active-rules";
import { catalogue } from "./catalogue";
import { askRules, collectHits, type Grounds, type Hit, type Settled } from "./collect-hits";
import type { CheckResult, Finding, Fix, NotRun } from "./finding";
import { hearAgain } from "./hear-again";
import { HeardFindings } from "./heard-findings";
import { HitIndex } from "./hit-index";
import { MadeFinding, type FixMaker } from "./made-finding";
import { makeFixes } from "./make-fixes";
import { placeHit, type PlacedHit } from "./placed-hit";
import { ReachOfEdit } from "./reach-of-edit";
import { RowIdentities } from "./row-identity";
import type { Rule } from "./rule";
import { readRuleSettings } from "./rule-settings";
import { hearAll } from "./silence";
import { tableColumns, type TableColumn } from "./table-column";
import { mayHideYears } from "./written-cell";

export interface RunOptions {
  /** The whole catalogue where left out. */
  readonly rules?: readonly Rule[];
  /** What published reports hold unchanged; where left out, what the history table says. */
  readonly settled?: Settled;
}

function titleOf(hit: PlacedHit, row: unknown): string | null {
  return hit.by.rule.subject === "column" ? (row as TableColumn).title : (hit.place?.column ?? null);
}

/** Hits that an edit takes back and hits that it asks anew: those of both lists stay, with the row as it is now. */
function sortOut(before: readonly PlacedHit[], after: readonly PlacedHit[]): { readonly gone: readonly PlacedHit[]; readonly fresh: readonly PlacedHit[]; readonly kept: Set<PlacedHit> } {
  const gone = new Map(before.map((hit) => [hit.reading, hit]));
  const kept = new Set<PlacedHit>();
  const fresh: PlacedHit[] = [];
  for (const hit of after) {
    const same = gone.get(hit.reading);
    if (same && !kept.has(same) && same.by === hit.by && same.field === hit.field && same.cellKey === hit.cellKey) {
      same.row = hit.row;
      kept.add(same);
    } else fresh.push(hit);
  }
  return { gone: before.filter((hit) => !kept.has(hit)), fresh, kept };
}

/** What was found in a programme, kept so that an edit asks only the rules and rows that it may reach. */
export class KeptCheck implements FixMaker {
  private grounds: Grounds;
  private readonly active: readonly ActiveRule[];
  private readonly notRun: readonly NotRun[];
  private readonly identities: RowIdentities;
  private readonly isAcknowledged: (rule: string, key: string) => boolean;
  private readonly columns: readonly TableColumn[];
  private readonly hidesYears = new Map<TableColumn, boolean>();
  private reach: ReachOfEdit | null = null;
  /** In reading order, until an edit asks for them by row; `null` from then on. */
  private hits: readonly PlacedHit[] | null;
  private heard: HeardFindings | null = null;
  private index: HitIndex | null = null;
  /** How many it has taken in. */
  edits = 0;
  private told: CheckResult | null = null;

  constructor(programme: Programme, { rules = catalogue, settled }: RunOptions) {
    const settings = readRuleSettings(programme.settings, rules, programme.language);
    const { active, notRun } = activateRules(rules, programme, settings);
    this.active = active;
    this.notRun = notRun;
    this.columns = tableColumns(programme);
    this.grounds = {
      programme, columns: this.columns, milestones: programme.milestones.separate(), issues: [...settings.issues, ...acknowledgementIssues(programme, rules)],
      settled: settled ?? ((milestone) => isSettled(this.grounds.programme, milestone)),
    };
    this.identities = new RowIdentities(programme, programme.milestones.separate());
    this.isAcknowledged = acknowledgements(programme);
    this.hits = this.placed(collectHits(active, this.grounds));
    hearAll(this.hits);
  }

  /** The findings as the programme stands. */
  result(): CheckResult {
    const { findings, summary } = this.findings.told();
    if (this.told?.findings !== findings) this.told = { findings, notRun: this.notRun, summary };
    return this.told;
  }

  /** Whether an edit is one that `revise` can take in. */
  canRevise({ kind, field }: Revision): boolean {
    const column = this.columns.find((each) => each.kind === kind && each.field === field);
    if (!column) return false;
    let hides = this.hidesYears.get(column);
    if (hides === undefined) this.hidesYears.set(column, (hides = column.column.kind === "date" && mayHideYears(column)));
    return !hides;
  }

  /** Takes in an edit that the programme has taken in (`reviseProgramme`). */
  revise(programme: Programme, revision: Revision): void {
    this.reach ??= new ReachOfEdit(this.active, this.columns, programme);
    this.grounds = { ...this.grounds, programme };
    for (const { context } of this.active) context.programme = programme;
    this.edits++;
    const { findings } = this;
    const index = (this.index ??= new HitIndex(this.hits ?? [], this.grounds.milestones));
    this.hits = null;
    const hits: Hit[] = [];
    for (const { subject, near, everywhere } of this.reach.rulesFor(revision)) {
      if (near.rules.length > 0) askRules(subject, near, this.reach.near(subject, revision), this.grounds, hits);
      askRules(subject, everywhere, null, this.grounds, hits);
    }
    const { gone, fresh, kept } = sortOut(this.reach.takesBack(index, revision), this.placed(hits));
    for (const rule of this.reach.retold(revision)) for (const hit of index.ofRule(rule)) kept.add(hit);
    for (const hit of gone) {
      index.remove(hit);
      kept.delete(hit);
      if (hit.isHeard) findings.remove(hit);
    }
    for (const hit of kept) if (hit.isHeard) findings.renew(hit);
    if (gone.length + fresh.length === 0) return;
    for (const hit of fresh) {
      hit.isHeard = false;
      index.add(hit);
    }
    const turned = hearAgain(index, gone, fresh);
    for (const hit of turned) if (!hit.isHeard) findings.remove(hit);
    for (const hit of turned) if (hit.isHeard) findings.add(hit);
  }

  private get findings(): HeardFindings {
    this.heard ??= new HeardFindings(this.hits ?? [], (hit) => this.makeFinding(hit));
    return this.heard;
  }

  private placed(hits: readonly Hit[]): readonly PlacedHit[] {
    return hits
      .map((hit) => {
        const row = this.rowOf(hit);
        return placeHit(hit, row, this.identities.of(hit.by.rule.subject, row), this.grounds.programme);
      })
      .sort((a, b) => a.reading - b.reading);
  }

  /** The hit's row; a milestone's is the view, moved there. */
  private rowOf({ by, row }: Hit): unknown {
    const milestones: MilestoneRows = this.grounds.milestones;
    return by.rule.subject === "milestone" ? milestones.at(row as Milestone["row"]) : row;
  }

  makeFixes(hit: PlacedHit): readonly Fix[] {
    const { rule, context, field } = hit.by;
    return makeFixes(rule.fixes?.(this.rowOf(hit), context, field) ?? [], hit, context.programme);
  }

  private makeFinding(hit: PlacedHit): Finding {
    const { rule, context, field, severity } = hit.by;
    const row = this.rowOf(hit);
    const { identity, place } = hit;
    const part = identity.table === null ? undefined : context.programme.tables[identity.table].parts;
    const home = identity.row < 0 ? part?.[0] : part?.find(({ from, to }) => identity.row >= from && identity.row < to);
    const told = {
      severity: severity ?? (typeof rule.severity === "function" ? rule.severity(row, context, field) : rule.severity),
      sheet: place?.sheet ?? home?.snapshot.sheet ?? null,
      table: place?.table ?? home?.snapshot.name ?? null,
      column: titleOf(hit, row),
      message: rule.message[context.programme.language](row, context, field),
      acknowledged: this.isAcknowledged(rule.id, identity.key),
    };
    return new MadeFinding(hit, told, this);
  }
}
