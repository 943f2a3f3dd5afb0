import type { Marks } from "../../workbook/marks";
import { same, type Check } from "../check";
import { MILESTONES, MILESTONE_ROWS, MILESTONE_TABLE, tableOf, withTables } from "./practice-tables";

const NOTHING: Marks = { live: [], painted: [] };

const MARKS: Marks = {
  live: [
    { name: "milestone/unreadable", sheet: MILESTONES, address: "D2:D4", formula: "ISTEXT(D2)", style: "error" },
    { name: "milestone/overdue", sheet: MILESTONES, address: "C2:C4", formula: 'AND(C2<44600,D2="")', style: "warning" },
  ],
  painted: [{ sheet: MILESTONES, cells: ["B2", "B3", "E4"], style: "error" }],
};

export const PAINT_CHECKS: readonly Check[] = [
  {
    name: "marks are drawn once, known again by another door, and taken away",
    async run(bench) {
      const workbook = await withTables(bench);
      await workbook.paint(MARKS);
      const drawn = await bench.formats(MILESTONES);
      same([drawn.length, drawn.every((formula) => formula.includes('N("statusark/'))], [3, true], "drawn");
      await workbook.paint(MARKS);
      same((await bench.formats(MILESTONES)).length, 3, "drawn again");
      const other = bench.open();
      await other.read();
      await other.paint(MARKS);
      same((await bench.formats(MILESTONES)).length, 3, "drawn by another door");
      same(tableOf(await other.read(), MILESTONE_TABLE).rows, MILESTONE_ROWS, "rows");
      await other.paint(NOTHING);
      same(await bench.formats(MILESTONES), [], "taken away");
    },
  },
];
