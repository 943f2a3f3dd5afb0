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

function ofExamples(rule: Rule): readonly string[] {
  return LANGUAGES.flatMap((language) => [`${language}:`, ...rule.examples.flatMap((example) => findings(rule, example, language).flatMap(told))]);
}

const INCOMPLETE = ["tables", "bare", "past", "many"].map((name) => [name, readFileSync(join(__dirname, "incomplete", `${name}.md`), "utf8")] as const);

/** Of blank cells, texts where dates should be, other periods, initiatives that do not exist, tables that lack columns, and much at once. */
function ofIncomplete(rule: Rule): readonly string[] {
  return INCOMPLETE.flatMap(([name, workbook]) =>
    LANGUAGES.flatMap((language) => findings(rule, workbook, language).flatMap(told).map((line) => (line.startsWith(" ") ? line : `${name}, ${language}: ${line}`))));
}

/** Word for word; `npm run golden` rewrites, review reads the difference. */
function holds(folder: string, texts: string, saysOf: (rule: Rule) => readonly string[]): void {
  const file = join(__dirname, texts, `${folder}.txt`);
  const textOf = (rule: Rule): string => [rule.id, ...saysOf(rule)].join("\n");
  const own = catalogue.filter(({ id }) => id.startsWith(`${folder}/`));
  it("stand in one file", () => {
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, `${own.map(textOf).join("\n\n")}\n`);
    expect(readFileSync(file, "utf8").split("\n").filter((line) => own.some(({ id }) => id === line))).toEqual(own.map(({ id }) => id));
  });
  it.each(own.map((rule) => [rule.id, rule] as const))("of %s are those that were reviewed", (id, rule) => {
    const reviewed = readFileSync(file, "utf8").split("\n\n").map((text) => text.trimEnd()).find((text) => text === id || text.startsWith(`${id}\n`));
    expect(textOf(rule)).toBe(reviewed);
  });
}

const folders = [...new Set(catalogue.map(({ id }) => id.slice(0, id.indexOf("/"))))].map((folder) => [folder] as const);

describe.each(folders)("the findings and fixes of the %s rules' examples", (folder) => {
  holds(folder, "texts", ofExamples);
});

describe.each(folders)("the findings of the %s rules on incomplete tables", (folder) => {
  holds(folder, "incomplete", ofIncomplete);
});
