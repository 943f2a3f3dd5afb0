import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factField, type FactField } from "../../src/model/fact-fields";
import { placeOfFact } from "../../src/model/fact-place";
import { programmeFacts } from "../../src/model/programme-facts";
import { programmeFrom } from "../support/programme-from";
import { sampleProgramme } from "../support/sample-programme";

const many = programmeFrom(readFileSync(join(__dirname, "../rules/incomplete/many.md"), "utf8"));

test("each fact stands in the column of its own title, and what is worked out in none", () => {
  const nowhere = new Set<string>();
  for (const programme of [sampleProgramme(), many]) {
    for (const fact of programmeFacts(programme)) {
      const place = placeOfFact(programme, fact);
      // The status date is a period's last day.
      if (place) expect([fact.field, place.column]).toEqual([fact.field, fact.field === "programme.statusDate" ? "Til" : factField(fact.field).titles.nb]);
      else nowhere.add(fact.field);
    }
  }
  expect([...nowhere].sort()).toEqual([
    // The second programme's reports have no column for it.
    "initiative.costDate",
    "initiative.economy", "initiative.overall", "initiative.qualityLight", "initiative.riskLight", "initiative.schedule", "programme.frame", "programme.reserve", "programme.riskScale",
  ]);
});

test.each([
  ["programme.costDate", "", "Perioder", "D4"],
  ["programme.statusDate", "", "Perioder", "C4"],
  ["initiative.budget", "1b", "Tiltak", "H3"],
  ["milestone.forecast", "1a/MP2", "Milepæler", "F3"],
] as const)("%s of «%s» stands in %s!%s", (field: FactField, key, sheet, cell) => {
  expect(placeOfFact(many, { field, key })).toMatchObject({ sheet, cell });
});

test.each([
  ["initiative.budget", "9z"], ["milestone.forecast", "1a/MP99"], ["risk.owner", "R99"], ["dependency.owner", "9z"], ["initiative.overall", "1a"],
] as const)("%s of «%s» stands in no cell", (field: FactField, key) => {
  expect(placeOfFact(many, { field, key })).toBeNull();
});

test("before the first period, the programme's own dates stand in no cell", () => {
  const bare = programmeFrom("tblTiltak\n| Kode | Tiltak |\n| 1a | Bru |\n");
  expect([placeOfFact(bare, { field: "programme.costDate", key: "" }), placeOfFact(bare, { field: "programme.statusDate", key: "" })]).toEqual([null, null]);
});
