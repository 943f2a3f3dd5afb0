import { deepRuns } from "../support/deep-runs";
import { deepSeed } from "../support/deep-seed";
import { mutateFiles } from "../support/file-mutations";

test("a hundred thousand damaged files are opened or refused with a reason, and nothing else", async () => {
  expect(await mutateFiles(deepRuns(100_000), deepSeed())).toEqual([]);
}, 10_800_000);
