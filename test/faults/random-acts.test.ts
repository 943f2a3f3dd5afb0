import { actAtRandom } from "../support/act-at-random";
import { loadOfficeClient, makeGlobal } from "../support/office-client";

/** A tenth of what `npm run test:deep` does. `ACTS_SEED=1234` runs other ones, or those of a deep run again. */
const ACTS = 1000;
const SEED = Number(process.env["ACTS_SEED"] ?? "20220309");

test("whatever a person does in the workbench, pane, grid and file say the same, and nothing leaks", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  expect(await actAtRandom(client, { seed: SEED, acts: ACTS, every: 20 })).toEqual([]);
}, 600_000);
