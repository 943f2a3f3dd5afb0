import { idGroupOf } from "../../src/model/milestone-ids";
import { numberBeforeGap, previousByBaseline, previousId, previousRow } from "../../src/model/milestone-sequence";
import { goldenProgramme } from "../support/golden-programme";

const programme = goldenProgramme(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP10 | Tiende | 2022-10-31 |
| 5b | MP2a | Etter andre | 2022-02-28 |
| 1d | MP1 | Et annet tiltak | 2022-01-31 |
| 5b | MP2 | Andre | 2022-01-31 |
| 5b | Pilot | Uten nummer | 2022-05-31 |
| 5b | mp2 | Andre igjen | 2022-03-31 |`);

const ROWS = [0, 1, 2, 3, 4, 5];

it("follows the numbers of the IDs, not the order of the rows", () => {
  expect(ROWS.map((row) => previousRow(programme, row))).toEqual([1, 5, -1, -1, -1, 3]);
  expect(ROWS.map((row) => previousId(programme, row))).toEqual(["MP2a", "mp2", "", "", "", "MP2"]);
});

it("tells the number before a gap, 0 before the first milestone", () => {
  expect(ROWS.map((row) => numberBeforeGap(programme, row))).toEqual([2, -1, -1, 0, -1, -1]);
});

it("takes numbers that come from another system for no series", () => {
  const elsewhere = goldenProgramme(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | 1099 | Første | 2022-01-31 |
| 5b | 1101 | Andre | 2022-02-28 |`);
  expect([0, 1].map((row) => numberBeforeGap(elsewhere, row))).toEqual([-1, -1]);
});

it("follows the baselines", () => {
  expect([...previousByBaseline(programme)]).toEqual([4, 3, -1, -1, 5, 1]);
});

it("gathers the rows of an initiative by their folded IDs", () => {
  const group = idGroupOf(programme, programme.milestones.at(0));
  expect(group.rows).toEqual([0, 1, 3, 4, 5]);
  expect(group.rowsOfId.get("mp2")).toEqual([3, 5]);
  expect(group.rowsOfId.has("mp1")).toBe(false);
});
