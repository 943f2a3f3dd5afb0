import { join } from "node:path";
import { statusSheet } from "../../src/views/status-sheet/status-sheet";
import { GOLDEN_FOLDER, reviewCase } from "../support/golden-case";
import { expectGolden } from "../support/golden-text";
import { renderPlan } from "../support/render-plan";

it("the sample's status sheet says what was reviewed", () => {
  const { programme } = reviewCase("rmr-2022");
  expectGolden(join(GOLDEN_FOLDER, "rmr-2022", "status-sheet.md"), renderPlan(statusSheet(programme)));
});
