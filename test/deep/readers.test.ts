import fc from "fast-check";
import { READER_PROPERTIES } from "../support/reader-properties";
import { deepSeed } from "../support/deep-seed";

const RUNS = 1_000_000;
const HOUR = 3_600_000;

test.each(READER_PROPERTIES)("%s", async (_, property) => {
  await fc.assert(property, { numRuns: RUNS, seed: deepSeed() });
}, HOUR);
