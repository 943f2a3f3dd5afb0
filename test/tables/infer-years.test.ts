import { readTablesOf } from "../../src/tables/read-tables";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { dayOf, isoDate } from "../../src/values/calendar-date";
import { NONE } from "../../src/values/none";
import { goldenWorkbook } from "../support/golden-workbook";

/** `end flag` of every milestone's dates in a column, in a period from 10 January to 6 March 2022. */
function read(rows: string, field: "baseline" | "delivered" = "baseline"): readonly string[] {
  const { snapshot } = goldenWorkbook(`tblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |\n${rows.trim()}`);
  const context = { date1904: false, periodFrom: dayOf(2022, 1, 10), periodTo: dayOf(2022, 3, 6) };
  const column = readTablesOf("milestones", recogniseTables(snapshot.tables), context).date(field);
  return Array.from(column.end, (day, row) => (day === NONE ? "–" : `${isoDate(day)}${column.yearless.has(row) ? "*" : ""}`));
}

test("a plan takes the year in which it stands between its neighbours", () => {
  expect(read(`
| 1d | MP1 | A | 2023-11-30 | |
| 1d | MP2 | B | '12. des. | |
| 1d | MP3 | C | '15. januar | |
| 1d | MP4 | D | 2024-01-31 | |`)).toEqual(["2023-11-30", "2023-12-12*", "2024-01-15*", "2024-01-31"]);
});

test("one neighbour is enough, and another initiative's is none", () => {
  expect(read(`
| 1d | MP1 | A | 2023-11-30 | |
| 1d | MP2 | B | '12. des. | |
| 1e | MP1 | C | '12. des. | |
| 1f | MP1 | C | 2019-12-01 | |`)).toEqual(["2023-11-30", "2023-12-12*", "2021-12-12*", "2019-12-01"]);
});

test("the period's year stays where it fits, or where none does", () => {
  expect(read(`
| 1d | MP1 | A | 2021-04-01 | |
| 1d | MP2 | B | '10. mars | |
| 1d | MP3 | C | 2023-01-01 | |`)).toEqual(["2021-04-01", "2022-03-10*", "2023-01-01"]);
  expect(read(`
| 1d | MP1 | A | 2022-06-01 | |
| 1d | MP2 | B | '10. mars | |
| 1d | MP3 | C | 2022-07-01 | |`)).toEqual(["2022-06-01", "2022-03-10*", "2022-07-01"]);
});

test("a delivery takes the year nearest to its own plan", () => {
  expect(read(`
| 1d | MP1 | A | 2021-04-01 | '10. mai |
| 1d | MP2 | B | 2020-12-20 | '5.1 |
| 1d | MP3 | C | '20. februar | '1. mars |`, "delivered")).toEqual(["2021-05-10*", "2021-01-05*", "2022-03-01*"]);
});
