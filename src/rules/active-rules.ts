import type { Programme } from "../model/programme";
import type { Finding, FindingKind, Severity } from "./finding";
import { reasonNotToRun } from "./needs-met";
import type { NotRun } from "./finding";
import type { DraftFix, Need, Rule, RuleContext, RuleSubject } from "./rule";
import type { RuleSettings } from "./rule-settings";
import type { CellPlace } from "../tables/read-table";
import type { TableKind } from "../tables/table-definition";
import type { InEachLanguage } from "../values/language";
import { Writing } from "./writing";

/** A rule with its types put aside: the engine gives each rule the rows of its own subject. */
export interface AnyRule {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subject: RuleSubject;
  readonly looksAt: Rule["looksAt"];
  readonly leansOn?: readonly (TableKind | Need)[];
  readonly tellsOf?: readonly (TableKind | Need)[];
  readonly severity: Severity | ((row: unknown, context: RuleContext, field: string) => Severity);
  readonly fields?: readonly string[];
  when(row: unknown, context: RuleContext, field: string): boolean;
  readonly at?: string | ((row: unknown, context: RuleContext, field: string) => string | CellPlace | null);
  readonly message: InEachLanguage<(row: unknown, context: RuleContext, field: string) => string>;
  fixes?(row: unknown, context: RuleContext, field: string): readonly DraftFix[];
  readonly over?: readonly string[];
  readonly silencesCell?: boolean;
  readonly comparesWithPast?: boolean;
  readonly untilPublished?: "row" | "whole";
}

/** A rule for one of its fields, as this workbook has it. */
export interface ActiveRule {
  readonly rule: AnyRule;
  /** Place in the catalogue. */
  readonly order: number;
  readonly field: string;
  /** Its programme is the one that stands: an edit puts another in its place. */
  readonly context: { -readonly [K in keyof RuleContext]: RuleContext[K] };
  /** What the office decided; `null` where the rule's own holds. */
  readonly severity: Finding["severity"] | null;
}

/** The rules that the profile and the settings turn on and the workbook has the columns for, and why others cannot run. */
export function activateRules(
  rules: readonly Rule[],
  programme: Programme,
  settings: RuleSettings,
): { readonly active: readonly ActiveRule[]; readonly notRun: readonly NotRun[] } {
  const active: ActiveRule[] = [];
  const notRun: NotRun[] = [];
  const write = new Writing(programme.language);
  rules.forEach((rule, order) => {
    const { level, parameters } = settings.of(rule);
    const inProfile = rule.profile === "essential" || rule.profile === programme.settings.profile;
    if (level === "off" || (level === null && !inProfile)) return;
    const reason = reasonNotToRun(rule, programme);
    if (reason !== null) {
      notRun.push({ rule: rule.id, reason });
      return;
    }
    const context = { programme, parameter: parameters, write };
    for (const field of rule.fields ?? [""]) {
      active.push({ rule: rule as unknown as AnyRule, order, field, context, severity: level });
    }
  });
  return { active, notRun };
}
