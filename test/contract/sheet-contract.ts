import { areaAddress, readArea } from "../../src/workbook/address";
import { contractPlan, OVERVIEW, PAGE_1E, PLAN_SHEET } from "../../src/selftest/contract/contract-plan";
import { contractBytes } from "../support/contract-workbook";
import { cellOf, problemOf, saved, sheetOf } from "./contract-tools";
import type { Open } from "./workbook-contract";

export function sheetContract(open: Open): void {
  describe("whole sheets", () => {
    test("are written cell by cell, texts as texts", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan()] });
      const book = await saved(opened);
      expect(cellOf(book, PLAN_SHEET, "A1")).toMatchObject({ value: "Statusrapportering – tiltak «RMR» & øvrige", look: { size: 20, bold: true, colour: "22384D", bottom: { style: "thick", colour: "22384D" } } });
      expect(cellOf(book, PLAN_SHEET, "F1").look.bottom).toEqual({ style: "thick", colour: "22384D" });
      expect(cellOf(book, PLAN_SHEET, "B2")).toMatchObject({ value: '=HYPERLINK("http://eksempel.no")', formula: null, look: { format: "@" } });
      expect(cellOf(book, PLAN_SHEET, "D2")).toMatchObject({ value: -15250, look: { format: '"+"#,##0;"−"#,##0;0', horizontal: "right" } });
      expect(cellOf(book, PLAN_SHEET, "E2")).toMatchObject({ value: 44626, look: { format: "dd.mm.yyyy" } });
      expect(cellOf(book, PLAN_SHEET, "F2")).toMatchObject({ value: "▲ Gul", look: { bold: true, horizontal: "center" } });
      expect(cellOf(book, PLAN_SHEET, "A4")).toMatchObject({ value: "+47 22 22 22 22", formula: null, look: { format: "@", vertical: "top" } });
      expect(cellOf(book, PLAN_SHEET, "D4").look).toMatchObject({ fill: "F2F5F7", indent: 1 });
    });

    test("have their merges, sizes, breaks, names, links and print set-up", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan()] });
      const book = await saved(opened);
      const sheet = sheetOf(book, PLAN_SHEET);
      expect(sheet.merges.map(areaAddress).sort()).toEqual(["A4:C5", "D4:F4", "D5:F5"]);
      expect([1, 2, 3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([30, 15.75, 24, 12.75, 12.75]);
      for (const [column, width] of [32.25, 64.5, 32.25, 64.5, 64.5, 48].entries()) expect(Math.abs((sheet.columnWidth(column + 1) ?? 0) - width)).toBeLessThan(1.5);
      expect(sheet.pageBreaks).toEqual([3]);
      const nameOf = (name: string) => book.names.find((each) => each.name === name && each.sheet === null)?.refersTo;
      expect(nameOf(OVERVIEW)).toBe("'S 2022-W02-09'!$A$1:$F$2");
      expect(nameOf(PAGE_1E)).toBe("'S 2022-W02-09'!$A$3:$F$5");
      expect(sheet.link(2, 1)).toBe(PAGE_1E);
      expect(sheet.link(5, 4)).toBe(OVERVIEW);
      expect(sheet.showsGridlines).toBe(false);
      expect(sheet.pageSetup).toMatchObject({ paperA4: true, landscape: true, scale: 100, centreHorizontally: true });
      expect(sheet.pageSetup.margins).toMatchObject({ left: 0.35, right: 0.35, top: 0.3, bottom: 0.5, footer: 0.2 });
      expect(sheet.pageSetup.oddFooter).toMatch(/^&L&8 ?RMR && øvrige · Uke 02–09 2022 · Utkast&R&8 ?Side &P av &N$/);
    });

    test("have conditional formats for their lights, which painting leaves alone", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan()] });
      await opened.workbook.read();
      await opened.workbook.paint({ live: [], painted: [] });
      const formats = sheetOf(await saved(opened), PLAN_SHEET).conditionalFormats.filter(({ kind }) => kind === "expression");
      expect(formats).toHaveLength(2);
      const [yellow, red] = [...formats].sort((a, b) => ((a.formulas[0] ?? "").includes("▲") ? -1 : 1) - ((b.formulas[0] ?? "").includes("▲") ? -1 : 1));
      expect(yellow?.look).toMatchObject({ fill: "FFEFB8", colour: "6B4A00" });
      expect(red?.look).toMatchObject({ fill: "9C1C1C", colour: "FFFFFF" });
      expect(formats.every(({ areas }) => areas.every((area) => area.firstRow === 1 && area.firstColumn === 6 && area.lastColumn === 6 && area.lastRow >= 5))).toBe(true);
    });

    test("are known again by their marker, with what was written in their fields", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan({ remark: "fra før" })] });
      await opened.type(PLAN_SHEET, "D4", "Møtet er flyttet");
      const expected = { sheet: PLAN_SHEET, marker: { kind: "status-sheet", period: "2022-W02-09", version: 1, stamp: "abc123" }, remarks: [{ code: "1e", field: "merknad", text: "Møtet er flyttet" }], isTorn: false };
      expect((await opened.workbook.read()).ownSheets).toMatchObject([expected]);
      const again = await open(await opened.save());
      const { ownSheets, candidates } = await again.workbook.read();
      expect(ownSheets).toMatchObject([expected]);
      expect(ownSheets[0]?.pages.map(({ name, slot, firstRow, lastRow }) => [name, slot, firstRow, lastRow])).toEqual([[OVERVIEW, "overview", 1, 2], [PAGE_1E, "1e", 3, 5]]);
      expect(candidates.filter(({ sheet }) => sheet === PLAN_SHEET)).toEqual([]);
    });

    test("are written over in place when their period is generated again, and nothing of the old is left", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan({ extra: 3 })] });
      await opened.workbook.read();
      await opened.type(PLAN_SHEET, "AC2", "brukerens eget");
      await opened.workbook.commit({ sheets: [contractPlan({ stamp: "def456", remark: "beholdt" })] });
      const book = await saved(opened);
      const fresh = await open(contractBytes());
      await fresh.workbook.read();
      await fresh.workbook.commit({ sheets: [contractPlan({ stamp: "def456", remark: "beholdt" })] });
      const freshBook = await saved(fresh);
      const seen = (from: typeof book) =>
        Array.from({ length: 9 }, (_, row) => ["A", "B", "C", "D", "E", "F"].map((column) => cellOf(from, PLAN_SHEET, `${column}${String(row + 1)}`)));
      expect(seen(book).map((row) => row.map(({ value }) => value))).toEqual(seen(freshBook).map((row) => row.map(({ value }) => value)));
      expect(seen(book).map((row) => row.map(({ look }) => look))).toEqual(seen(freshBook).map((row) => row.map(({ look }) => look)));
      const [sheet, freshSheet] = [sheetOf(book, PLAN_SHEET), sheetOf(freshBook, PLAN_SHEET)];
      expect(sheet.merges.map(areaAddress).sort()).toEqual(freshSheet.merges.map(areaAddress).sort());
      expect(sheet.conditionalFormats).toHaveLength(freshSheet.conditionalFormats.length);
      expect(sheet.pageBreaks).toEqual([3]);
      expect(book.names.filter(({ name }) => name.startsWith("Statusark_"))).toEqual(freshBook.names.filter(({ name }) => name.startsWith("Statusark_")));
      expect(cellOf(book, PLAN_SHEET, "AC2").value).toBe("brukerens eget");
      const { ownSheets } = await opened.workbook.read();
      expect(ownSheets).toMatchObject([{ marker: { stamp: "def456" }, remarks: [{ code: "1e", field: "merknad", text: "beholdt" }] }]);
      expect(book.sheets.map(({ name }) => name)).toHaveLength(9);
    });

    test("a sheet of that name without our marker is the user's own", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      const plan = { ...contractPlan({ period: "2022-Q1" }), sheet: "S 2022-Q1" };
      expect(await problemOf(opened.workbook.commit({ sheets: [plan] }))).toBe("sheet-name-taken");
      expect(cellOf(await saved(opened), "S 2022-Q1", "A1").value).toBe("Brukerens eget ark");
    });

    test("a sheet of ours for another period is not written over", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan()] });
      await opened.workbook.read();
      expect(await problemOf(opened.workbook.commit({ sheets: [contractPlan({ period: "2022-W10-13" })] }))).toBe("sheet-name-taken");
    });

    test("a refused batch writes no sheet either", async () => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      expect(await problemOf(opened.workbook.commit({ sheets: [contractPlan()], appended: [{ table: "tblTrangt", rows: [{ Kode: "1e" }] }] }))).toBe("below-table-occupied");
      expect(await opened.workbook.read()).toEqual(was);
    });

    test("the user's tables are as they were", async () => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      await opened.workbook.commit({ sheets: [contractPlan()] });
      const is = await opened.workbook.read();
      expect(is.tables).toEqual(was.tables);
      expect(readArea("B2:F5")).toEqual((await saved(opened)).tables.find(({ name }) => name === "tblMilepaeler")?.area);
    });
  });
}
