import fc from "fast-check";
import { SINK_PROPERTIES } from "../support/sink-properties";

/** A fiftieth of what `npm run test:deep` runs. */
const RUNS = 20_000;

test.each(SINK_PROPERTIES)("%s", (_, property) => {
  fc.assert(property, { numRuns: RUNS, seed: 20220309 });
});
