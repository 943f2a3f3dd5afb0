import fc from "fast-check";
import { deepRuns } from "../support/deep-runs";
import { deepSeed } from "../support/deep-seed";
import { wrongWith } from "../support/generated-fidelity";
import { bookPlan } from "../support/generated-plan";

const HOUR = 3_600_000;

test("workbooks of every make keep every part, element, attribute and value", () => {
  fc.assert(fc.property(bookPlan, (plan) => { expect(wrongWith(plan)).toEqual([]); }), { numRuns: deepRuns(20_000), seed: deepSeed() });
}, HOUR);
