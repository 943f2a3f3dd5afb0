import { isFixedAlike } from "../rules/fixed-alike";
import type { Finding, Fix } from "../rules/finding";
import type { Language } from "../values/language";
import { fixChanges, type FixChange } from "../views/fix-changes";
import type { CellEdit, TableAppend } from "../workbook/batch";
import type { WorkbookSnapshot } from "../workbook/workbook-snapshot";

export interface AlikeFixes {
  /** Findings that it does away with. */
  readonly findings: number;
  /** Of the first fix. */
  readonly label: string;
  readonly changes: readonly FixChange[];
  readonly edits: readonly CellEdit[];
  readonly appends: readonly TableAppend[];
}

function merged(fixes: readonly Fix[]): readonly TableAppend[] {
  const rows = new Map<string, TableAppend["rows"][number][]>();
  for (const { table, rows: added } of fixes.flatMap((fix) => fix.appends)) {
    const known = rows.get(table);
    if (known) known.push(...added);
    else rows.set(table, [...added]);
  }
  return [...rows].map(([table, added]) => ({ table, rows: added }));
}

/** The fixes of all findings of a rule that a person need not choose about, as one. Of two that write in the same cell the first goes. */
export function alikeFixes(rule: string, findings: readonly Finding[], snapshot: WorkbookSnapshot, language: Language): AlikeFixes {
  const taken = new Set<string>();
  const fixes = findings.filter((finding) => finding.rule === rule && isFixedAlike(finding)).flatMap(({ fixes: [fix] }) => {
    const cells = fix?.edits.map(({ sheet, cell }) => `${sheet}!${cell}`) ?? [];
    if (!fix || cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [fix];
  });
  const edits = fixes.flatMap((fix) => fix.edits);
  return { findings: fixes.length, label: fixes[0]?.label ?? "", edits, appends: merged(fixes), changes: fixChanges(edits, snapshot, language) };
}
