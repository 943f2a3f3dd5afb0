import { settingRows } from "../../src/app/setting-rows";
import { buildProgramme } from "../../src/model/build-programme";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { Parameter, Rule } from "../../src/rules/rule";
import { settingNotUnderstood } from "../../src/rules/programme/setting-not-understood";
import { runRules } from "../../src/rules/run-rules";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { goldenWorkbook } from "../support/golden-workbook";
import { ruleWithSilencers } from "../support/rule-with-silencers";

const NOT_UNDERSTOOD = settingNotUnderstood.id;

/** An example with one more row in its settings table, checked. */
function findings(rule: Rule, example: string, name: string, value: string): readonly Finding[] {
  const golden = goldenWorkbook(example);
  const { period, statusDate, today } = golden;
  const written = { ...goldenWorkbook(`tblProgram @ Styring!A1\n| Innstilling | Verdi |\n| ${name} | ${value} |`).snapshot.tables[0]!, name: "tblStyring" };
  const recognised = recogniseTables([...golden.snapshot.tables, written]);
  const programme = buildProgramme(recognised, readSettings(settingRows(recognised)), { period, statusDate, today, language: "nb", date1904: golden.snapshot.facts.date1904 });
  return runRules(programme, { rules: [...ruleWithSilencers(rule), settingNotUnderstood] }).findings;
}

const own = (rule: Rule, name: string, value: string): readonly Finding[] => rule.examples.flatMap((example) => findings(rule, example, name, value).filter((each) => each.rule === rule.id));
const said = (all: readonly Finding[]): readonly string[] => all.map(({ severity, sheet, cell, message }) => `${severity} ${sheet ?? ""}!${cell ?? ""} ${message}`);

/** Values far from any default on either side. */
const FAR: Readonly<Record<Parameter["unit"], readonly string[]>> = {
  days: ["0", "3", "100000"], kroner: ["0", "1000000000"], share: ["'0 %", "'15 %", "'60 %", "'100 %"], percentage: ["0", "100"],
  count: ["0", "1", "1000"], characters: ["0", "1000"], factor: ["0", "1", "1000000"],
};

const parameters = catalogue.flatMap((rule) => Object.entries<Parameter>(rule.parameters ?? {}).map(([name, { unit }]) => [`${rule.id}.${name}`, rule, unit] as const));

describe.each(catalogue.filter(({ id }) => id !== NOT_UNDERSTOOD).map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("can be turned off, and told to say a note", () => {
    expect(own(rule, id, "av")).toEqual([]);
    const notes = own(rule, id, "merknad");
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter(({ severity }) => severity !== "note")).toEqual([]);
  });
});

describe.each(parameters)("%s", (name, rule, unit) => {
  it("decides what the rule says", () => {
    const usual = said(own(rule, "Eier", "Ada"));
    expect(FAR[unit].some((value) => JSON.stringify(said(own(rule, name, value))) !== JSON.stringify(usual))).toBe(true);
  });

  it("holds its default where it is not understood, and the cell is named", () => {
    const [example = ""] = rule.examples;
    const all = findings(rule, example, name, "ganske mange");
    const [issue, ...more] = all.filter((each) => each.rule === NOT_UNDERSTOOD && each.sheet === "Styring");
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ sheet: "Styring", cell: "B2", severity: "warning" });
    expect(issue?.message).toContain(name);
    expect(issue?.message).toContain("ganske mange");
    expect(said(all.filter((each) => each.rule === rule.id))).toEqual(said(findings(rule, example, "Eier", "Ada").filter((each) => each.rule === rule.id)));
  });
});
