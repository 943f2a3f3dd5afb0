import { existsSync } from "node:fs";
import { join } from "node:path";
import { alikeFixes } from "../../src/app/alike-fixes";
import { review } from "../../src/app/review";
import { buildProgramme } from "../../src/model/build-programme";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { settingRows } from "../../src/app/setting-rows";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { LANGUAGES, type Language } from "../../src/values/language";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { applyFix } from "../support/apply-fix";
import { goldenWorkbook, type GoldenWorkbook } from "../support/golden-workbook";

function turnedOn<R extends Rule>(rule: R): R {
  return { ...rule, profile: "essential" };
}

/** Checks a workbook with the whole catalogue, this rule turned on whatever its profile. */
function check(rule: Rule, golden: GoldenWorkbook, snapshot: WorkbookSnapshot, language: Language = "nb"): readonly Finding[] {
  const rules = catalogue.map((each) => (each.id === rule.id ? turnedOn(each) : each));
  const recognised = recogniseTables(snapshot.tables);
  const { period, statusDate, today } = golden;
  const date1904 = snapshot.facts.date1904;
  const programme = buildProgramme(recognised, readSettings(settingRows(recognised)), { period, statusDate, today, language, date1904 });
  return runRules(programme, { rules }).findings;
}

function markOf({ sheet, cell, table, subject }: Finding): string {
  return cell === null ? (subject === "programme" ? "" : (table ?? "")) : `${sheet ?? ""}!${cell}`;
}

function marksOf(findings: readonly Finding[], rule: Rule): readonly string[] {
  return [...new Set(findings.filter((finding) => finding.rule === rule.id).map(markOf))].sort();
}

function spoken(rule: Rule, language: Language): readonly Finding[] {
  return rule.examples.flatMap((example) => {
    const golden = goldenWorkbook(example);
    return check(rule, golden, golden.snapshot, language).filter((finding) => finding.rule === rule.id);
  });
}

function pathOf(id: string): string {
  return join(__dirname, "../../src/rules", `${id}.ts`);
}

function textsOf(finding: Finding): readonly string[] {
  return [finding.message, ...finding.fixes.map(({ label }) => label)];
}

const BROKEN = ["undefined", "NaN", "null", "[object", "Infinity", "-9007199254740991", "−9\u00a0007\u00a0199"];

/** Words that only one of the two has, so that nynorsk is not bokmål with another name. */
const ONLY_BOKMAL = ["ikke", "hvilken", "hvilke", "hva", "dere", "tiltaksleder", "milepæler", "fra", "noen", "være", "gjøre", "beløpet er", "uke"];
const ONLY_NYNORSK = ["ikkje", "kva", "kvifor", "dykk", "tiltaksleiar", "milepælar", "frå", "nokon", "vere", "gjere", "veke"];

/** What a workbook says stays as it is in any language. */
function withoutQuotes(text: string): string {
  return text.split("«").map((part, at) => (at === 0 ? part : part.slice(part.indexOf("»") + 1))).join(" ");
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}]+/u));
}

const cases = catalogue.map((rule): [string, Rule] => [rule.id, rule]);

describe("the catalogue", () => {
  it("has no two rules with one id", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("only names rules that exist where one speaks over another", () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    const unknown = catalogue.flatMap(({ id, over }) => (over ?? []).filter((each) => !ids.has(each)).map((each) => `${id} over ${each}`));
    expect(unknown).toEqual([]);
  });
});

describe.each(cases)("%s", (id, rule) => {
  it("stands in the file that its id names", () => {
    expect(existsSync(pathOf(id))).toBe(true);
    expect(Object.values(jest.requireActual<Record<string, { readonly id?: string }>>(pathOf(id))).map((each) => each.id)).toContain(id);
  });

  it("flags the cells in brackets in its examples, and no others", () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    for (const example of rule.examples) {
      const golden = goldenWorkbook(example);
      expect({ example, flagged: marksOf(check(rule, golden, golden.snapshot), rule) }).toEqual({
        example,
        flagged: [...new Set(golden.flagged)].sort(),
      });
    }
    expect(rule.examples.some((example) => goldenWorkbook(example).flagged.length > 0)).toBe(true);
  });

  it("is silent after each of its fixes, which change nothing else and bring no error", () => {
    for (const example of rule.examples) {
      const golden = goldenWorkbook(example);
      const before = check(rule, golden, golden.snapshot);
      const errorsBefore = new Set(before.filter(({ severity, kind }) => severity === "error" && kind === "data").map((each) => each.rule + markOf(each)));
      for (const finding of before.filter((each) => each.rule === id)) {
        for (const fix of finding.fixes) {
          const after = check(rule, golden, applyFix(golden.snapshot, fix));
          const edited = new Set(fix.edits.map(({ sheet, cell }) => `${sheet}!${cell}`));
          const still = marksOf(after, rule).filter((mark) => mark === markOf(finding) || !marksOf(before, rule).includes(mark));
          const newErrors = after.filter(({ severity, kind }) => severity === "error" && kind === "data").map((each) => each.rule + markOf(each)).filter((each) => !errorsBefore.has(each));
          expect({ example, fix: fix.label, still, newErrors }).toEqual({ example, fix: fix.label, still: [], newErrors: [] });
          expect(edited.size).toBe(fix.edits.length);
        }
      }
    }
  });

  it("is silent where all alike are fixed together", () => {
    if (rule.fixesAlike !== true) return;
    let fixed = 0;
    for (const example of rule.examples) {
      const golden = goldenWorkbook(example);
      const before = check(rule, golden, golden.snapshot);
      const alike = before.filter((finding) => finding.rule === id && finding.fixes.length === 1);
      const { label, edits, appends, findings } = alikeFixes(id, before, golden.snapshot, "nb");
      const after = check(rule, golden, applyFix(golden.snapshot, { label, edits, appends }));
      expect({ example, findings, left: after.filter((finding) => finding.rule === id).length }).toEqual({ example, findings: alike.length, left: before.filter((finding) => finding.rule === id).length - alike.length });
      fixed += findings;
    }
    expect(fixed).toBeGreaterThan(0);
  });

  it("speaks three languages in whole sentences", () => {
    const texts: Record<Language, readonly Finding[]> = { nb: spoken(rule, "nb"), nn: spoken(rule, "nn"), en: spoken(rule, "en") };
    expect(texts.nb.length).toBeGreaterThan(0);
    for (const language of LANGUAGES) {
      for (const finding of texts[language]) {
        for (const text of textsOf(finding)) {
          expect(BROKEN.filter((each) => text.includes(each))).toEqual([]);
          expect(text.trim()).toBe(text);
          expect(text).not.toBe("");
          expect(text).not.toMatch(/!|  |ugyldig|vennligst/i);
        }
        expect(finding.message).toMatch(/[.?]$/);
      }
    }
    texts.nb.forEach((finding, at) => {
      expect(texts.en[at]?.message).not.toBe(finding.message);
    });
    const nynorsk = [rule.why.nn, ...texts.nn.flatMap(textsOf)].join(" ");
    const bokmal = [rule.why.nb, ...texts.nb.flatMap(textsOf)].join(" ");
    const quoted = (text: string): ReadonlySet<string> => wordsOf(withoutQuotes(text));
    expect(ONLY_BOKMAL.filter((word) => quoted(nynorsk).has(word) && !word.includes(" "))).toEqual([]);
    expect(ONLY_NYNORSK.filter((word) => quoted(bokmal).has(word))).toEqual([]);
  });

  it("says why in three languages", () => {
    for (const language of LANGUAGES) expect(rule.why[language]).toMatch(/\.$/);
    expect(rule.why.en).not.toBe(rule.why.nb);
    expect(rule.why.nn).not.toBe(rule.why.nb);
  });
});

it("is the same check that a review runs", () => {
  const [example = ""] = catalogue[0]?.examples ?? [];
  const golden = goldenWorkbook(example);
  const { today, period, statusDate } = golden;
  const { result } = review(golden.snapshot, { today, period, statusDate, language: "nb" });
  expect(result.findings.length).toBeGreaterThan(0);
});
