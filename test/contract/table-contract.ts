import type { NewTable } from "../../src/workbook/batch";
import { contractBytes } from "../support/contract-workbook";
import { cellOf, problemOf, saved, sheetOf, tableOf } from "./contract-tools";
import type { Open } from "./workbook-contract";

const PROGRAMME: NewTable = {
  sheet: "Program d'été",
  name: "tblProgram",
  headers: ["Innstilling", "Verdi", "Dato"],
  rows: [
    ["Tittel", "=SUM(A1)", null],
    ["Vesentlighetsgrense", 25000, { date: "2022-03-06" }],
  ],
  formats: { Dato: "dd.mm.yyyy" },
  widths: { Innstilling: 150 },
};

export function tableContract(open: Open): void {
  describe("new tables", () => {
    test("stand on a sheet of their own, with their values, formats and widths", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ tables: [PROGRAMME, { sheet: "Tom", name: "tblTom", headers: ["Kode"], rows: [] }] });
      const snapshot = await opened.workbook.read();
      expect(tableOf(snapshot, "tblProgram")).toMatchObject({
        sheet: "Program d'été",
        firstRow: 2,
        firstColumn: 1,
        headers: ["Innstilling", "Verdi", "Dato"],
        rows: [["Tittel", "=SUM(A1)", null], ["Vesentlighetsgrense", 25000, 44626]],
        hasTotals: false,
      });
      expect(tableOf(snapshot, "tblProgram").formats[2]).toBe("dd.mm.yyyy");
      expect(tableOf(snapshot, "tblTom").rows).toEqual([]);
      const book = await saved(opened);
      expect(cellOf(book, "Program d'été", "B2")).toMatchObject({ value: "=SUM(A1)", formula: null, look: { format: "@" } });
      expect(sheetOf(book, "Program d'été").columnWidth(1)).toBeCloseTo(150, -1);
      expect(sheetOf(book, "Program d'été").frozen.rows).toBe(1);
    });

    test.each([
      ["sheet-name-taken", { ...PROGRAMME, sheet: "milepæler" }],
      ["table-name-taken", { ...PROGRAMME, name: "TBLOKONOMI" }],
    ] as const)("%s is refused, and nothing of the batch is done", async (problem, table) => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      expect(await problemOf(opened.workbook.commit({ tables: [{ ...PROGRAMME, sheet: "Først", name: "tblForst" }, table] }))).toBe(problem);
      expect(await opened.workbook.read()).toEqual(was);
    });

    test("protected-workbook is refused", async () => {
      const { workbook } = await open(contractBytes({ isStructureProtected: true }));
      await workbook.read();
      expect(await problemOf(workbook.commit({ tables: [PROGRAMME] }))).toBe("protected-workbook");
    });
  });

  describe("blocks of cells under a header row", () => {
    test("become a table where they stand, with every cell as it was", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ converted: [{ sheet: "Notater", address: "B3:D5", name: "tblNotater", goesOn: false }] });
      const snapshot = await opened.workbook.read();
      expect(tableOf(snapshot, "tblNotater")).toMatchObject({ sheet: "Notater", firstRow: 4, firstColumn: 2, headers: ["Tiltak", "Milepæl", "Levert"], rows: [["1d", "Lansering", 44592], ["1e", "Analyse", null]] });
      expect(snapshot.candidates.filter(({ sheet }) => sheet === "Notater")).toEqual([]);
      expect(cellOf(await saved(opened), "Notater", "D4").look.format).toBe("dd.mm.yyyy");
    });

    test("go on to the first blank row where they were not read to their end", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ converted: [{ sheet: "Notater", address: "B3:D4", name: "tblNotater", goesOn: true }] });
      expect(tableOf(await opened.workbook.read(), "tblNotater").rows).toHaveLength(2);
    });

    test.each([
      ["table-name-taken", { sheet: "Notater", address: "B3:D5", name: "TBLOKONOMI", goesOn: false }],
      ["protected-sheet", { sheet: "Låst", address: "D1:E2", name: "tblNy", goesOn: false }],
      ["refused", { sheet: "Matrise", address: "A1:B2", name: "tblNy", goesOn: false }],
      ["refused", { sheet: "Milepæler", address: "D3:E5", name: "tblNy", goesOn: false }],
    ] as const)("%s is refused, and nothing is changed", async (problem, block) => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      expect(await problemOf(opened.workbook.commit({ converted: [block] }))).toBe(problem);
      expect(await opened.workbook.read()).toEqual(was);
    });
  });
}
