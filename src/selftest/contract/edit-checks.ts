import { refused, same, type Check } from "../check";
import { MILESTONES, MILESTONE_ROWS, MILESTONE_TABLE, tableOf, withTables } from "./practice-tables";

const FORMULA_LIKE = ["=1+1", "+47 22 22 22 22", "-1+A1", "@SUM(A1)", '=HYPERLINK("http://eksempel.no","klikk")', "=cmd|' /C calc'!A0", "'i apostrof'", "- 15 250"];

export const EDIT_CHECKS: readonly Check[] = [
  {
    name: "edits write each kind of value, and answer what stood before",
    async run(bench) {
      const workbook = await withTables(bench);
      const { before } = await workbook.commit({
        edits: [
          { sheet: MILESTONES, cell: "D2", value: { date: "2022-01-31" } },
          { sheet: MILESTONES, cell: "C3", value: { date: "2023-03-31" } },
          { sheet: MILESTONES, cell: "B4", value: "MP3a" },
          { sheet: MILESTONES, cell: "E2", value: null },
          { sheet: MILESTONES, cell: "A4", value: 500000 },
        ],
      });
      same(before.map(({ cell, value, formula }) => [cell, value, formula]), [["D2", 44227, null], ["C3", "Mars 23", null], ["B4", "MP3", null], ["E2", "Levert", null], ["A4", 5, null]], "before");
      const { rows } = tableOf(await workbook.read(), MILESTONE_TABLE);
      same(rows, [["5b", "MP1", 44227, 44592, null], ["5b", "MP2", 45016, null, "=ikke en formel"], [500000, "MP3a", 44540, null, null]], "rows");
      same((await bench.see(MILESTONES, "C3")).format, "dd.mm.yyyy", "format of a date");
    },
  },
  ...FORMULA_LIKE.map((text): Check => ({
    name: `the text ${text} stays the same text`,
    async run(bench) {
      const workbook = await withTables(bench);
      await workbook.commit({ edits: [{ sheet: MILESTONES, cell: "E4", value: text }] });
      const { value, formula } = await bench.see(MILESTONES, "E4");
      same([value, formula], [text, null], "cell");
      same(tableOf(await workbook.read(), MILESTONE_TABLE).rows[2]?.[4], text, "read");
    },
  })),
  {
    name: "restored cells are as they were: values, texts, blanks and formulas",
    async run(bench) {
      const workbook = await withTables(bench);
      await bench.put(MILESTONES, "H2", "=A4*2");
      const was = await bench.see(MILESTONES, "H2");
      const { before } = await workbook.commit({
        edits: [
          { sheet: MILESTONES, cell: "C3", value: { date: "2023-03-31" } },
          { sheet: MILESTONES, cell: "E3", value: "annet" },
          { sheet: MILESTONES, cell: "D4", value: "=1+1" },
          { sheet: MILESTONES, cell: "H2", value: "avklares" },
        ],
      });
      same(before[3]?.formula, was.formula, "formula before");
      await workbook.commit({ restored: before });
      same(tableOf(await workbook.read(), MILESTONE_TABLE).rows, MILESTONE_ROWS, "rows");
      same((await bench.see(MILESTONES, "H2")).formula, was.formula, "formula after");
    },
  },
  {
    name: "an edit on a sheet that is not there is refused, and nothing of the batch is done",
    async run(bench) {
      const workbook = await withTables(bench);
      await refused(workbook.commit({ edits: [{ sheet: MILESTONES, cell: "B2", value: "endret" }, { sheet: "Selvtest finnes ikke", cell: "A1", value: 1 }] }), "sheet-missing");
      same((await bench.see(MILESTONES, "B2")).value, "MP1", "cell");
    },
  },
];
