import fc from "fast-check";
import { keptAsFromScratch } from "../support/edit-property";

/** Few edits each, so that what one of them gets wrong is soon seen; `test/app/kept-review.test.ts` has long runs. */
const RUNS = Array.from({ length: 24 }, (_, seed) => [seed] as const);

it.each(RUNS)("a check kept over ten edits finds what one from scratch finds: %i", (seed) => {
  const property = keptAsFromScratch((kept, scratch) => { expect(kept).toEqual(scratch); }, 10);
  fc.assert(property, { numRuns: 1, seed });
});
