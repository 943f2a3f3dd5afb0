import { measureCourse, strikesAlong, tryAll } from "../support/fault-runs";
import { smallProgramme, withMoreToSay, withOldSheet } from "../support/fault-workbook";

test("a fault before any operation of generating anew keeps the old sheet or the new one, with its remarks and notes", async () => {
  const course = await measureCourse(await withOldSheet(await smallProgramme()));
  expect(course.hasRemark).toBe(true);
  const strikes = [...strikesAlong(course, { to: 2, step: 7 }), ...strikesAlong(course, { from: 3 })];
  expect(await tryAll(course, strikes.map((strike) => [strike]), 3)).toEqual([]);
}, 1_800_000);

test("so it is where the old sheet has to grow in its middle", async () => {
  const course = await measureCourse(await withMoreToSay(await smallProgramme()));
  expect(await tryAll(course, strikesAlong(course, { from: 4, step: 5 }).map((strike) => [strike]), 2)).toEqual([]);
}, 1_800_000);
