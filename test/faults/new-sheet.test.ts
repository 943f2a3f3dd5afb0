import { measureCourse, strikesAlong, tryAll } from "../support/fault-runs";
import { smallProgramme } from "../support/fault-workbook";

test("a fault before any operation of writing a first sheet loses nothing, and the next generation repairs it", async () => {
  const course = await measureCourse(await smallProgramme());
  const writing = course.trips.length;
  const strikes = [...strikesAlong(course, { to: writing - 1, step: 7 }), ...strikesAlong(course, { from: writing })];
  expect(strikes.length).toBeGreaterThan(600);
  expect(await tryAll(course, strikes.map((strike) => [strike]), 3)).toEqual([]);
}, 1_800_000);
