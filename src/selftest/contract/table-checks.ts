import { refused, same, type Check } from "../check";
import { CHANGES, CHANGE_TABLE, MILESTONES, MILESTONE_ROWS, MILESTONE_TABLE, PRACTICE_TABLES, tableOf, withTables } from "./practice-tables";

export const TABLE_CHECKS: readonly Check[] = [
  {
    name: "new tables are read back with their place, headers, values and formats",
    async run(bench) {
      const snapshot = await (await withTables(bench)).read();
      const { sheet, firstRow, firstColumn, headers, rows, formats, formulas, hasTotals } = tableOf(snapshot, MILESTONE_TABLE);
      same([sheet, firstRow, firstColumn, hasTotals], [MILESTONES, 2, 1, false], "place");
      same(headers, PRACTICE_TABLES[0]?.headers, "headers");
      same(rows, MILESTONE_ROWS, "rows");
      same(formulas, [null, null, null, null, null], "formulas");
      same([formats[2]].flat()[0], "dd.mm.yyyy", "format");
      same(tableOf(snapshot, CHANGE_TABLE).rows, [], "rows of an empty table");
      same(snapshot.facts.sheets.filter((each) => each === MILESTONES || each === CHANGES).length, 2, "sheets");
    },
  },
  {
    name: "one table is read alone",
    async run(bench) {
      const { tables, ownSheets } = await (await withTables(bench)).read([CHANGE_TABLE]);
      same([tables.map(({ name }) => name), ownSheets], [[CHANGE_TABLE], []], "answered");
    },
  },
  {
    name: "a new table whose sheet or name is taken is refused, and nothing of the batch is done",
    async run(bench) {
      const workbook = await withTables(bench);
      const before = await bench.sheets();
      const table = { sheet: "Selvtest ny", name: "tblSelvtestNy", headers: ["Kode"], rows: [] };
      await refused(workbook.commit({ tables: [table, { ...table, sheet: MILESTONES.toLowerCase(), name: "tblSelvtestTo" }] }), "sheet-name-taken");
      await refused(workbook.commit({ tables: [table, { ...table, sheet: "Selvtest to", name: MILESTONE_TABLE.toUpperCase() }] }), "table-name-taken");
      same(await bench.sheets(), before, "sheets");
    },
  },
];
