import { join } from "node:path";
import { findingsText } from "../../src/views/findings-text";
import { expectGolden } from "../support/golden-text";
import { GOLDEN_FOLDER, goldenCases, readCase, reviewCase } from "../support/golden-case";

/** The sample programme is as large as the report that it is. */
const SAMPLE = "rmr-2022";
const MOST_ROWS = 15;

describe.each(goldenCases().map((name) => [name]))("golden case %s", (name) => {
  it("has the findings that were reviewed", () => {
    const { result, programme } = reviewCase(name);
    expectGolden(join(GOLDEN_FOLDER, name, "findings.txt"), findingsText(result, programme));
  });

  if (name !== SAMPLE) {
    it("is small enough to review", () => {
      for (const { rows } of readCase(name).snapshot.tables) expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
    });
  }
});
