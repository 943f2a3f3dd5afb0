import { catalogue } from "../../src/rules/catalogue";
import { runRules } from "../../src/rules/run-rules";
import { goldenProgramme } from "./golden-programme";
import { goldenWorkbook } from "./golden-workbook";
import { ruleWithSilencers } from "./rule-with-silencers";

/**
 * A rule's id, what a workbook shows of it, and the workbook as pipe tables: it speaks of the cells in [brackets] and of
 * no others. What follows are parts of its messages and of the labels of its fixes, in their order: none left out where any is given.
 */
export type RuleCase = readonly [id: string, what: string, workbook: string, ...parts: readonly string[]];

function texts(id: string, workbook: string): { readonly cells: readonly string[]; readonly said: readonly string[] } {
  const rule = catalogue.find((each) => each.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  const findings = runRules(goldenProgramme(workbook), { rules: ruleWithSilencers(rule) }).findings.filter((finding) => finding.rule === id);
  return {
    cells: findings.map(({ sheet, cell, table }) => (cell === null ? (table ?? "") : `${sheet ?? ""}!${cell}`)).sort(),
    said: findings.flatMap(({ severity, message, fixes }) => [
      `${severity}: ${message}`,
      ...fixes.map(({ label, edits, appends }) => [label, ...edits.map(({ cell, value }) => `${cell} = ${JSON.stringify(value)}`), ...appends.map((each) => JSON.stringify(each))].join("; ")),
    ]),
  };
}

export function holdCases(cases: readonly RuleCase[]): void {
  it.each(cases.map(([id, what, ...rest]) => [id, what, rest] as const))("%s speaks %s", (id, _, [workbook, ...parts]) => {
    const { cells, said } = texts(id, workbook);
    expect(cells).toEqual([...goldenWorkbook(workbook).flagged].sort());
    if (parts.length > 0) expect(said.map((each) => each.replaceAll("\u00a0", " "))).toEqual(parts.map((part): unknown => expect.stringContaining(part)));
  });
}
