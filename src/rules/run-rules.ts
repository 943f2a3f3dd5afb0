import type { Milestone } from "../model/milestone";
import { isSettled } from "../model/past-milestones";
import type { MilestoneRows, Programme } from "../model/programme";
import { TABLE_KINDS } from "../tables/table-definition";
import { acknowledgements } from "./acknowledged";
import { acknowledgementIssues } from "./acknowledgement-issues";
import { activateRules } from "./active-rules";
import { catalogue } from "./catalogue";
import { collectHits, type Hit, type Settled } from "./collect-hits";
import type { CheckResult, Finding, Fix } from "./finding";
import { makeFixes } from "./make-fixes";
import { placeHit, type PlacedHit } from "./placed-hit";
import { RowIdentities } from "./row-identity";
import type { Rule } from "./rule";
import { readRuleSettings } from "./rule-settings";
import { withoutSilenced } from "./silence";
import type { TableColumn } from "./table-column";

export interface RunOptions {
  /** The whole catalogue where left out. */
  readonly rules?: readonly Rule[];
  /** What published reports hold unchanged; where left out, what the history table says. */
  readonly settled?: Settled;
}

/** The hit's row; a milestone's is the view, moved there. */
function rowOf({ by, row }: Hit, milestones: MilestoneRows): unknown {
  return by.rule.subject === "milestone" ? milestones.at(row as Milestone["row"]) : row;
}

function columnOrder({ identity, field }: PlacedHit, { tables }: Programme): number {
  if (identity.table === null || field === "") return -1;
  return tables[identity.table].parts[0]?.columnOf.get(field) ?? -1;
}

/** As one reads the workbook: what is the programme's, then table by table, row by row, cell by cell. */
function inReadingOrder(hits: readonly PlacedHit[], programme: Programme): readonly PlacedHit[] {
  const keyed = hits.map((hit) => ({
    hit,
    table: hit.identity.table === null ? -1 : TABLE_KINDS.indexOf(hit.identity.table),
    column: columnOrder(hit, programme),
  }));
  keyed.sort(
    (a, b) => a.table - b.table || a.hit.identity.row - b.hit.identity.row || a.column - b.column || a.hit.by.order - b.hit.by.order,
  );
  return keyed.map(({ hit }) => hit);
}

function titleOf(hit: PlacedHit, row: unknown): string | null {
  return hit.by.rule.subject === "column" ? (row as TableColumn).title : (hit.place?.column ?? null);
}

/** Fixes are made when somebody asks for them: that of a whole column has an edit for every cell. */
function makeFinding(hit: PlacedHit, milestones: MilestoneRows, programme: Programme, isAcknowledged: (rule: string, key: string) => boolean): Finding {
  const { rule, context, field, severity } = hit.by;
  const row = rowOf(hit, milestones);
  let fixes: readonly Fix[] | null = null;
  const { identity, place } = hit;
  const part = identity.table === null ? undefined : programme.tables[identity.table].parts;
  const home = identity.row < 0 ? part?.[0] : part?.find(({ from, to }) => identity.row >= from && identity.row < to);
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
    message: rule.message[programme.language](row, context, field),
    acknowledged: isAcknowledged(rule.id, identity.key),
    get fixes() {
      fixes ??= makeFixes(rule.fixes?.(rowOf(hit, milestones), context, field) ?? [], hit, programme);
      return fixes;
    },
  };
}

/** Checks a programme: what is wrong or off course, cell by cell, and which rules could not tell. */
export function runRules(
  programme: Programme,
  { rules = catalogue, settled = (milestone) => isSettled(programme, milestone) }: RunOptions = {},
): CheckResult {
  const settings = readRuleSettings(programme.settings, rules, programme.language);
  const { active, notRun } = activateRules(rules, programme, settings);
  const milestones = programme.milestones.separate();
  const identities = new RowIdentities(programme, programme.milestones.separate());
  const placed = collectHits(active, programme, milestones, [...settings.issues, ...acknowledgementIssues(programme, rules)], settled).map((hit) => {
    const row = rowOf(hit, milestones);
    return placeHit(hit, row, identities.of(hit.by.rule.subject, row), programme);
  });
  const isAcknowledged = acknowledgements(programme);
  const findings = inReadingOrder(withoutSilenced(placed), programme).map((hit) =>
    makeFinding(hit, milestones, programme, isAcknowledged),
  );
  const open = findings.filter(({ acknowledged }) => !acknowledged);
  const count = (severity: Finding["severity"]): number => open.filter((finding) => finding.severity === severity).length;
  return { findings, notRun, summary: { errors: count("error"), warnings: count("warning"), notes: count("note") } };
}
