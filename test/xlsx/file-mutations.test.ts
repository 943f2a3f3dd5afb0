import { mutateFiles } from "../support/file-mutations";

test("two thousand damaged files are opened or refused with a reason, and nothing else", async () => {
  expect(await mutateFiles(2000, 20220309)).toEqual([]);
}, 300_000);
