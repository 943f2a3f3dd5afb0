import fc from "fast-check";
import { bookPlan } from "../support/generated-plan";
import { wrongWith } from "../support/generated-fidelity";

/** A small part of what `npm run test:deep` runs. */
const RUNS = 300;

test("workbooks of every make keep every part, element, attribute and value through an edit, a new sheet and rows below their tables", () => {
  fc.assert(fc.property(bookPlan, (plan) => { expect(wrongWith(plan)).toEqual([]); }), { numRuns: RUNS, seed: 20220309 });
});
