import type { Programme } from "../model/programme";
import { foldText } from "../values/fold";
import { nearestRule } from "./nearest-rule";
import type { Rule } from "./rule";
import type { SettingIssue } from "./setting-issue";

type Field = "rule" | "key" | "reason" | "initials";

const FIELDS: readonly Field[] = ["rule", "key", "reason", "initials"];

/** A finding of the whole programme may have a blank key. */
function needs(field: Field, rule: Rule | undefined): boolean {
  return field !== "key" || (rule !== undefined && rule.subject !== "programme");
}

/** Rows of the acknowledgements that acknowledge nothing: without rule, key, reason or initials, or of no rule there is. */
export function acknowledgementIssues({ tables }: Programme, rules: readonly Rule[]): readonly SettingIssue[] {
  const { acknowledgements: table } = tables;
  if (table.length === 0) return [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const issues: SettingIssue[] = [];
  const text = (field: Field, row: number): string => table.textAt(field, row);
  for (let row = 0; row < table.length; row++) {
    if (FIELDS.every((field) => text(field, row) === "")) continue;
    const name = text("rule", row);
    const rule = byId.get(foldText(name));
    const blank = FIELDS.find((field) => text(field, row) === "" && needs(field, rule));
    if (blank === undefined && rule !== undefined) continue;
    const place = table.place(row, name !== "" && rule === undefined ? "rule" : (blank ?? "rule"));
    if (place === null) continue;
    const setting = { name, value: text("key", row), sheet: place.sheet, cell: place.cell };
    const unknown = name !== "" && rule === undefined;
    issues.push({
      setting,
      problem: unknown ? "unknown-rule" : "incomplete",
      allowed: unknown ? nearestRule(name, [...byId.keys()]) : [place.column],
      acknowledgement: place,
    });
  }
  return issues;
}
