import fc from "fast-check";
import { EDITS_A_RUN, keptAsFromScratch } from "../support/edit-property";

const EDITS = 2_000;
/** The same edits each time: the long run in `test/deep` takes others, and prints them. */
const SEED = 101;
const MINUTES = 300_000;

it("finds after any sequence of edits what a check from scratch finds", () => {
  const property = keptAsFromScratch((kept, scratch) => { expect(kept).toEqual(scratch); });
  fc.assert(property, { numRuns: EDITS / EDITS_A_RUN, seed: SEED });
}, MINUTES);
