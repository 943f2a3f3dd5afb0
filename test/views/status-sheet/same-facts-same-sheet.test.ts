import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import type { WorkbookSnapshot } from "../../../src/workbook/workbook-snapshot";
import { programmeOf, sampleProgramme } from "../../support/sample-programme";
import { sampleSnapshot } from "../../support/sample-snapshot";

/** Tables in another order, and their rows, but for milestones: there a later row that is delivered says something. */
function turned(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const ordered = new Set(["tblMilepaeler"]);
  return {
    ...snapshot,
    tables: [...snapshot.tables].reverse().map((table) => (ordered.has(table.name) ? table : { ...table, rows: [...table.rows].reverse() })),
  };
}

test("twice gives the identical plan", () => {
  expect(statusSheet(sampleProgramme())).toEqual(statusSheet(sampleProgramme()));
});

test("tables and rows in another order give the identical plan", () => {
  expect(statusSheet(programmeOf(turned(sampleSnapshot())))).toEqual(statusSheet(sampleProgramme()));
});

test("the stamp is a hash of what stands on the sheet", () => {
  const { marker, print } = statusSheet(sampleProgramme());
  expect(marker).toMatchObject({ kind: "status-sheet", period: "2022-W02-09", version: 1 });
  expect(marker.stamp).toMatch(/^[0-9a-f]{64}$/);
  expect(print.footer.left.endsWith(marker.stamp.slice(0, 8))).toBe(true);
  const other = sampleSnapshot();
  const changed = { ...other, tables: other.tables.map((table) => (table.name === "tblTiltak" ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === "Hilde Holt" ? "Hilde Hansen" : cell))) } : table)) };
  expect(statusSheet(programmeOf(changed)).marker.stamp).not.toBe(marker.stamp);
});

test("a correction is a sheet of its own", () => {
  const { sheet, pages, marker } = statusSheet(sampleProgramme(), { version: 2, isPublished: true });
  expect(sheet).toBe("S 2022-W02-09 v2");
  expect(marker.version).toBe(2);
  expect(pages[0]!.name).toBe("Statusark_2022_W02_09_v2_Oversikt");
  expect(pages[0]!.cells.some(({ value }) => value === "Publisert, versjon 2")).toBe(true);
});
