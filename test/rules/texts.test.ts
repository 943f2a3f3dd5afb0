import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingRows } from "../../src/app/setting-rows";
import { buildProgramme } from "../../src/model/build-programme";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { LANGUAGES, type Language } from "../../src/values/language";
import { goldenWorkbook } from "../support/golden-workbook";
import { ruleWithSilencers } from "../support/rule-with-silencers";

function findings(rule: Rule, example: string, language: Language): readonly Finding[] {
  const { snapshot, period, statusDate, today } = goldenWorkbook(example);
  const recognised = recogniseTables(snapshot.tables);
  const programme = buildProgramme(recognised, readSettings(settingRows(recognised)), { period, statusDate, today, language, date1904: snapshot.facts.date1904 });
  return runRules(programme, { rules: ruleWithSilencers(rule) }).findings.filter((finding) => finding.rule === rule.id);
}

function told({ severity, cell, table, key, message, fixes }: Finding): readonly string[] {
  const writes = fixes.map(({ label, edits, appends }) => `  → ${label}: ${[
    ...edits.map((edit) => `${edit.cell} = ${JSON.stringify(edit.value)}`), ...appends.map((append) => JSON.stringify(append)),
  ].join("; ")}`);
  return [`${severity} ${cell ?? table ?? ""} ${key}: ${message}`, ...writes];
}

function textsOf(rule: Rule): string {
  const lines = LANGUAGES.flatMap((language) => [`${language}:`, ...rule.examples.flatMap((example) => findings(rule, example, language).flatMap(told))]);
  return [`${rule.id}`, ...lines].join("\n");
}

const FOLDER = join(__dirname, "texts");

/** What every rule says of its own examples, word for word; `UPDATE_GOLDEN=1` rewrites, review reads the difference. */
describe.each([...new Set(catalogue.map(({ id }) => id.slice(0, id.indexOf("/"))))])("the findings and fixes of the %s rules' examples", (folder) => {
  const file = join(FOLDER, `${folder}.txt`);
  const own = catalogue.filter(({ id }) => id.startsWith(`${folder}/`));
  it("stand in one file", () => {
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, `${own.map(textsOf).join("\n\n")}\n`);
    expect(readFileSync(file, "utf8").split("\n").filter((line) => own.some(({ id }) => id === line))).toEqual(own.map(({ id }) => id));
  });
  it.each(own.map((rule) => [rule.id, rule] as const))("of %s are those that were reviewed", (id, rule) => {
    const reviewed = readFileSync(file, "utf8").split("\n\n").find((text) => text.startsWith(`${id}\n`));
    expect(textsOf(rule)).toBe(reviewed?.trimEnd());
  });
});
