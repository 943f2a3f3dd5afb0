import fc from "fast-check";
import { deepSeed } from "../support/deep-seed";
import { EDITS_A_RUN, keptAsFromScratch } from "../support/edit-property";

const EDITS = 20_000;
const HOUR = 3_600_000;

test("the findings that are kept are those of a check from scratch", () => {
  const property = keptAsFromScratch((kept, scratch) => { expect(kept).toEqual(scratch); });
  fc.assert(property, { numRuns: EDITS / EDITS_A_RUN, seed: deepSeed() });
}, HOUR);
