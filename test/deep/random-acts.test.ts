import { actAtRandom } from "../support/act-at-random";
import { deepRuns } from "../support/deep-runs";
import { deepSeed } from "../support/deep-seed";
import { loadOfficeClient, makeGlobal } from "../support/office-client";

test("ten thousand things that a person may do in the workbench leave pane, grid and file saying the same, and nothing leaks", async () => {
  const client = await loadOfficeClient();
  makeGlobal(client);
  expect(await actAtRandom(client, { seed: deepSeed(), acts: deepRuns(10_000), every: 20 })).toEqual([]);
}, 7_200_000);
