import { refused, same, type Check } from "../check";
import { CHANGE_TABLE, MILESTONES, MILESTONE_ROWS, MILESTONE_TABLE, tableOf, withTables } from "./practice-tables";

export const APPEND_CHECKS: readonly Check[] = [
  {
    name: "rows below a table follow its last, and the table grows with them",
    async run(bench) {
      const workbook = await withTables(bench);
      await workbook.commit({ appended: [{ table: MILESTONE_TABLE, rows: [{ Kode: "8a", ID: "MP1", "Planlagt ferdig": { date: "2021-08-31" }, Kommentar: "=ny" }] }] });
      await workbook.commit({ appended: [{ table: MILESTONE_TABLE, rows: [{ ID: "MP2", Kode: "8a" }] }] });
      const { rows } = tableOf(await bench.open().read(), MILESTONE_TABLE);
      same(rows.slice(3), [["8a", "MP1", 44439, null, "=ny"], ["8a", "MP2", null, null, null]], "rows");
      same((await bench.see(MILESTONES, "E5")).formula, null, "formula");
    },
  },
  {
    name: "the blank row of a table without data is filled first",
    async run(bench) {
      const workbook = await withTables(bench);
      await workbook.commit({ appended: [{ table: CHANGE_TABLE, rows: [{ Kode: "5b", Hva: "MP2 → MP2a" }, { Kode: "5b", Dato: { date: "2022-03-09" } }] }] });
      const { firstRow, rows } = tableOf(await workbook.read(), CHANGE_TABLE);
      same([firstRow, rows], [2, [["5b", "MP2 → MP2a", null], ["5b", null, 44629]]], "rows");
    },
  },
  {
    name: "rows are taken away again, so that the table is as it was",
    async run(bench) {
      const workbook = await withTables(bench);
      await workbook.commit({ appended: [{ table: MILESTONE_TABLE, rows: [{ Kode: "8a" }, { Kode: "8b" }] }] });
      await workbook.commit({ removed: [{ table: MILESTONE_TABLE, rows: 2 }] });
      same(tableOf(await workbook.read(), MILESTONE_TABLE).rows, MILESTONE_ROWS, "rows");
      same((await bench.see(MILESTONES, "A5")).value, null, "cell below");
    },
  },
  {
    name: "a row has no room where something stands below the table, and nothing of the batch is done",
    async run(bench) {
      const workbook = await withTables(bench);
      await bench.put(MILESTONES, "B5", "Kilde: regneark");
      await refused(workbook.commit({ appended: [{ table: CHANGE_TABLE, rows: [{ Kode: "5b" }] }, { table: MILESTONE_TABLE, rows: [{ Kode: "8a" }] }] }), "below-table-occupied");
      await refused(workbook.commit({ appended: [{ table: CHANGE_TABLE, rows: [{ Kolonne: "5b" }] }] }), "column-missing");
      await refused(workbook.commit({ appended: [{ table: "tblSelvtestFinnesIkke", rows: [{ Kode: "5b" }] }] }), "table-missing");
      const snapshot = await workbook.read();
      same([tableOf(snapshot, MILESTONE_TABLE).rows, tableOf(snapshot, CHANGE_TABLE).rows], [MILESTONE_ROWS, []], "rows");
    },
  },
];
