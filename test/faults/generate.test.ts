import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { generate } from "../../src/app/generate";
import { dayFromIso } from "../../src/values/calendar-date";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { FAULTS, measureCourse, tryAll, type Course } from "../support/fault-runs";

/** Before which action a fault strikes, as a share of all that the trip asks for: long values go in several writes, and some places stand between them. */
const PLACES = [0.04, 0.37, 0.93] as const;

const sample = new Uint8Array(readFileSync(resolve(__dirname, "../../assets/rmr-2022.xlsx")));

async function generated(): Promise<Uint8Array> {
  const book = openXlsx(sample);
  await generate(new XlsxWorkbook(book), { period: null, today: dayFromIso("2022-03-09"), language: null });
  book.sheet("Milepæler")?.setCell(7, 7, { value: "31.03.22" });
  return book.save();
}

describe.each([
  ["without an old sheet", () => Promise.resolve(sample)],
  ["over an old sheet that has more to say", generated],
] as const)("generating the sample's sheet %s", (_, start) => {
  let course: Course;

  beforeAll(async () => { course = await measureCourse(await start()); });

  test.each(FAULTS)("%s loses nothing, whichever trip it strikes", async (code) => {
    const series = course.trips.flatMap((count, index) => PLACES.map((place) => [{ trip: index + 1, at: Math.floor(count * place), code }]));
    expect(series.length).toBeGreaterThanOrEqual(9);
    expect(await tryAll(course, series, 2)).toEqual([]);
  }, 600_000);
});
