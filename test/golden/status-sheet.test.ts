import { readFileSync } from "node:fs";
import { join } from "node:path";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import type { Language } from "../../src/values/language";
import { GOLDEN_FOLDER, reviewCase } from "../support/golden-case";
import { expectGolden } from "../support/golden-text";
import { programmeFrom } from "../support/programme-from";
import { renderPlan } from "../support/render-plan";

it("the sample's status sheet says what was reviewed", () => {
  const { programme } = reviewCase("rmr-2022");
  expectGolden(join(GOLDEN_FOLDER, "rmr-2022", "status-sheet.md"), renderPlan(statusSheet(programme)));
});

const INCOMPLETE = join(__dirname, "../rules/incomplete");

it.each([["tables", "nn"], ["bare", "nb"], ["past", "en"], ["many", "nb"], ["many", "nn"], ["many", "en"]] as const)("the status sheet of incomplete tables says what was reviewed: %s, %s", (name, language: Language) => {
  const programme = programmeFrom(`${readFileSync(join(INCOMPLETE, `${name}.md`), "utf8")}\nSpråk: ${language}\n`);
  expectGolden(join(INCOMPLETE, `${name}-status-sheet.${language}.md`), renderPlan(statusSheet(programme)));
});
