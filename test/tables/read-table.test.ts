import type { ReadTable } from "../../src/tables/read-table";
import { programmeFrom } from "../support/programme-from";

/** Two tables of milestones, of which the second has no forecast. */
const { tables } = programmeFrom(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Vekt % |
| 1d | MP1 | Krav | 2022-01-31 | {=D2+7 | 2022-02-07} | 40 |
| 1d | MP2 | #REF! | 2022-02-28 | snart | mye |

tblMilepaeler2
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | Pilot | {30.10.22 | dd.mm} |
`);
const table: ReadTable = tables.milestones;

it("knows the cell of each row in its own table, and none where that table lacks the column or the row", () => {
  expect([table.place(1, "forecast"), table.place(2, "baseline")]).toEqual([
    { sheet: "Milepæler", cell: "E3", table: "tblMilepaeler", column: "Prognose" },
    { sheet: "tblMilepaeler2", cell: "D2", table: "tblMilepaeler2", column: "Planlagt ferdig" },
  ]);
  expect([table.place(2, "forecast"), table.place(3, "baseline"), table.place(-1, "baseline")]).toEqual([null, null, null]);
});

it("gives what stands in a cell, its formula and its format, and a plain blank where the table lacks the column", () => {
  expect([table.raw(1, "forecast"), table.formula(0, "forecast"), table.formula(1, "forecast"), table.format(2, "baseline")]).toEqual(["snart", "=D2+7", null, "dd.mm"]);
  expect([table.raw(2, "forecast"), table.formula(2, "forecast"), table.format(2, "forecast")]).toEqual([null, null, "General"]);
});

it("counts what no column could read, text columns' errors among it", () => {
  expect(table.failures()).toBe(3);
});

it("says in an error what a caller asks for in vain", () => {
  expect(() => table.column("leader")).toThrow("Table milestones has no field leader");
  expect(() => table.date("id")).toThrow("Field id of milestones is text, not date");
  expect(() => table.sheetRow(3)).toThrow("Row 3 is outside table milestones");
  expect(table.sheetRow(2)).toBe(2);
});
