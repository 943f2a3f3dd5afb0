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
import { makeFixes } from "./make-fixes";
import { placeHit, type PlacedHit } from "./placed-hit";
import { ReachOfEdit } from "./reach-of-edit";
import { RowIdentities } from "./row-identity";
import type { Rule } from "./rule";
import { readRuleSettings } from "./rule-settings";
import { hearAgain, hearAll } from "./silence";
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

/** Both in reading order; of equals the ones that stand come first. */
function merged(standing: readonly PlacedHit[], fresh: readonly PlacedHit[]): readonly PlacedHit[] {
  const all: PlacedHit[] = [];
  let next = 0;
  for (const hit of standing) {
    for (let each = fresh[next]; each && each.reading < hit.reading; each = fresh[++next]) all.push(each);
    all.push(hit);
  }
  for (; next < fresh.length; next++) all.push(fresh[next]!);
  return all;
}

/** What was found in a programme, kept so that an edit asks only the rules and rows that it may reach. */
export class KeptCheck {
  private grounds: Grounds;
  private readonly active: readonly ActiveRule[];
  private readonly notRun: readonly NotRun[];
  private readonly identities: RowIdentities;
  private readonly isAcknowledged: (rule: string, key: string) => boolean;
  private readonly columns: readonly TableColumn[];
  private readonly hidesYears = new Map<TableColumn, boolean>();
  private reach: ReachOfEdit | null = null;
  /** In reading order. */
  private hits: readonly PlacedHit[];
  private edits = 0;
  private told: CheckResult | null = null;

  constructor(programme: Programme, { rules = catalogue, settled }: RunOptions) {
    const settings = readRuleSettings(programme.settings, rules, programme.language);
    const { active, notRun } = activateRules(rules, programme, settings);
    this.active = active;
    this.notRun = notRun;
    this.grounds = {
      programme, milestones: programme.milestones.separate(), issues: [...settings.issues, ...acknowledgementIssues(programme, rules)],
      settled: settled ?? ((milestone) => isSettled(this.grounds.programme, milestone)),
    };
    this.identities = new RowIdentities(programme, programme.milestones.separate());
    this.isAcknowledged = acknowledgements(programme);
    this.columns = tableColumns(programme);
    this.hits = this.placed(collectHits(active, this.grounds));
    hearAll(this.hits);
  }

  /** The findings as the programme stands. */
  result(): CheckResult {
    if (this.told) return this.told;
    const findings: Finding[] = [];
    let errors = 0;
    let warnings = 0;
    let notes = 0;
    for (const hit of this.hits) {
      if (!hit.isHeard) continue;
      const finding = (hit.finding ??= this.makeFinding(hit));
      findings.push(finding);
      if (finding.acknowledged) continue;
      if (finding.severity === "error") errors++;
      else if (finding.severity === "warning") warnings++;
      else notes++;
    }
    this.told = { findings, notRun: this.notRun, summary: { errors, warnings, notes } };
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
    this.told = null;
    const fresh: Hit[] = [];
    for (const { subject, near, everywhere } of this.reach.rulesFor(revision)) {
      if (near.rules.length > 0) askRules(subject, near, this.reach.near(subject, revision), this.grounds, fresh);
      askRules(subject, everywhere, null, this.grounds, fresh);
    }
    const placed = this.placed(fresh);
    const { standing, gone } = this.reach.sortOut(this.hits, revision);
    this.hits = merged(standing, placed);
    hearAgain(this.hits, [...gone, ...placed]);
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

  /** Fixes are made when somebody asks for them: that of a whole column has an edit for every cell. */
  private makeFinding(hit: PlacedHit): Finding {
    const { rule, context, field, severity } = hit.by;
    const row = this.rowOf(hit);
    const { identity, place } = hit;
    const part = identity.table === null ? undefined : context.programme.tables[identity.table].parts;
    const home = identity.row < 0 ? part?.[0] : part?.find(({ from, to }) => identity.row >= from && identity.row < to);
    const makeDrafts = (): readonly Fix[] => makeFixes(rule.fixes?.(this.rowOf(hit), context, field) ?? [], hit, context.programme);
    const edits = (): number => this.edits;
    let fixes: readonly Fix[] | null = null;
    let madeAt = 0;
    return {
      rule: rule.id,
      kind: rule.kind,
      severity: severity ?? (typeof rule.severity === "function" ? rule.severity(row, context, field) : rule.severity),
      subject: identity.subject,
      sheet: place?.sheet ?? home?.snapshot.sheet ?? null,
      cell: place?.cell ?? null,
      table: place?.table ?? home?.snapshot.name ?? null,
      column: titleOf(hit, row),
      key: identity.key,
      initiative: identity.initiative,
      message: rule.message[context.programme.language](row, context, field),
      acknowledged: this.isAcknowledged(rule.id, identity.key),
      get fixes() {
        if (fixes === null || madeAt !== edits()) fixes = makeDrafts();
        madeAt = edits();
        return fixes;
      },
    };
  }
}
