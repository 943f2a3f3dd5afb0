import { UNDER_UPDATE } from "../../workbook/sheet-plan";
import type { OwnSheet, WorkbookSnapshot } from "../../workbook/workbook-snapshot";
import { refused, same, type Check } from "../check";
import { contractPlan, PLAN_SHEET } from "./contract-plan";

function ownOf({ ownSheets }: WorkbookSnapshot): OwnSheet | undefined {
  return ownSheets.find(({ sheet }) => sheet === PLAN_SHEET);
}

export const SHEET_CHECKS: readonly Check[] = [
  {
    name: "a whole sheet is written cell by cell, texts as texts",
    async run(bench) {
      const workbook = bench.open();
      await workbook.read();
      await workbook.commit({ sheets: [contractPlan()] });
      const seen = await Promise.all(["A1", "B2", "D2", "E2", "F2", "A4"].map((cell) => bench.see(PLAN_SHEET, cell)));
      same(seen.map(({ value, formula }) => [value, formula]), [
        ["Statusrapportering – tiltak «RMR» & øvrige", null], ['=HYPERLINK("http://eksempel.no")', null], [-15250, null], [44626, null], ["▲ Gul", null], ["+47 22 22 22 22", null],
      ], "cells");
      same([seen[1]?.format, seen[3]?.format], ["@", "dd.mm.yyyy"], "formats");
    },
  },
  {
    name: "it is known again by its marker, with its pages and what was written in its fields",
    async run(bench) {
      const workbook = bench.open();
      await workbook.read();
      await workbook.commit({ sheets: [contractPlan({ remark: "fra før" })] });
      await bench.put(PLAN_SHEET, "D4", "Møtet er flyttet");
      const own = ownOf(await bench.open().read());
      same([own?.marker.period, own?.marker.stamp === UNDER_UPDATE, own?.isTorn], ["2022-W02-09", false, false], "marker");
      same(own?.remarks, [{ code: "1e", field: "merknad", text: "Møtet er flyttet" }], "remarks");
      same(own?.pages.map(({ slot, firstRow, lastRow }) => [slot, firstRow, lastRow]), [["overview", 1, 2], ["1e", 3, 5]], "pages");
    },
  },
  {
    name: "it is written over in place when its period is generated again",
    async run(bench) {
      const workbook = bench.open();
      await workbook.read();
      await workbook.commit({ sheets: [contractPlan({ extra: 3 })] });
      await workbook.read();
      await bench.put(PLAN_SHEET, "AC2", "brukerens eget");
      const before = await bench.sheets();
      await workbook.commit({ sheets: [contractPlan({ stamp: "def456", remark: "beholdt" })] });
      same(await bench.sheets(), before, "sheets");
      const own = ownOf(await bench.open().read());
      same([own?.isTorn, own?.remarks], [false, [{ code: "1e", field: "merknad", text: "beholdt" }]], "sheet of ours");
      same([(await bench.see(PLAN_SHEET, "A6")).value, (await bench.see(PLAN_SHEET, "AC2")).value], [null, "brukerens eget"], "cells");
    },
  },
  {
    name: "a sheet of another period is not written over",
    async run(bench) {
      const workbook = bench.open();
      await workbook.read();
      await workbook.commit({ sheets: [contractPlan()] });
      await workbook.read();
      await refused(workbook.commit({ sheets: [contractPlan({ period: "2022-W10-13" })] }), "sheet-name-taken");
    },
  },
];
