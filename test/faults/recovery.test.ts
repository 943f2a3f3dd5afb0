import { FAULTS, measureCourse, strikesAlong, tryAll } from "../support/fault-runs";
import { smallProgramme, withOldSheet } from "../support/fault-workbook";

/** Every so-and-so-many-th place of a generation gets a first fault, and a second one strikes while that is repaired. */
const FIRST = 97;
const SECOND = 83;

test.each([
  ["a first sheet", (bytes: Uint8Array) => Promise.resolve(bytes)],
  ["an old sheet", withOldSheet],
] as const)("a fault while %s is repaired after a fault loses nothing either", async (_, start) => {
  const course = await measureCourse(await start(await smallProgramme()));
  const writing = course.trips.length;
  const firsts = strikesAlong(course, { from: writing, step: FIRST });
  const series = firsts.flatMap((first, at) => strikesAlong(course, { from: writing - 1, step: SECOND, turn: at * 2 + 1 }).map((second) => [first, second]));
  expect(series.length).toBeGreaterThan(30);
  expect(await tryAll(course, series)).toEqual([]);
}, 1_800_000);

test("a workbook that fails every time, with each fault in its turn, is whole once it stops failing", async () => {
  const course = await measureCourse(await withOldSheet(await smallProgramme()));
  const writing = course.trips.length;
  const places = [0.1, 0.3, 0.5, 0.7, 0.9, 0.2, 0.4, 0.6, 0.8];
  const series = FAULTS.map((code, at) => ({ code, trip: writing, at: Math.floor((course.trips[writing - 1] ?? 0) * (places[at] ?? 0)) }));
  expect(await tryAll(course, [series])).toEqual([]);
}, 1_800_000);
