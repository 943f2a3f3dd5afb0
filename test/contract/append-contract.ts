import { contractBytes } from "../support/contract-workbook";
import { cellOf, problemOf, saved, tableOf } from "./contract-tools";
import type { Open } from "./workbook-contract";

export function appendContract(open: Open): void {
  describe("rows below a table", () => {
    test("stand below the last, and the table grows with them", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({
        appended: [
          {
            table: "tblMilepaeler",
            rows: [
              { Kode: "8a", ID: "MP1", "Planlagt ferdig": { date: "2021-08-31" }, Kommentar: "=ny" },
              { ID: "MP2", Kode: "8a" },
            ],
          },
        ],
      });
      const table = tableOf(await opened.workbook.read(), "tblMilepaeler");
      expect(table.rows).toHaveLength(5);
      expect(table.rows.slice(3)).toEqual([
        ["8a", "MP1", 44439, null, "=ny"],
        ["8a", "MP2", null, null, null],
      ]);
      const book = await saved(opened);
      expect(book.tables.find(({ name }) => name === "tblMilepaeler")?.area).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 7, lastColumn: 6 });
      expect(cellOf(book, "Milepæler", "D6").look.format).toBe("dd.mm.yyyy");
      expect(cellOf(book, "Milepæler", "F6")).toMatchObject({ value: "=ny", formula: null, look: { format: "@" } });
    });

    test("two appends to the same table follow each other", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ appended: [{ table: "tblMilepaeler", rows: [{ Kode: "x1" }] }] });
      await opened.workbook.commit({ appended: [{ table: "tblMilepaeler", rows: [{ Kode: "x2" }] }] });
      expect(tableOf(await opened.workbook.read(), "tblMilepaeler").rows.map(([code]) => code)).toEqual(["5b", "5b", 5, "x1", "x2"]);
    });

    test("the blank row of a table without data is filled first", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ appended: [{ table: "tblEndringer", rows: [{ Kode: "5b", Hva: "MP2 → MP2a" }, { Kode: "5b", Dato: { date: "2022-03-09" } }] }] });
      const table = tableOf(await opened.workbook.read(), "tblEndringer");
      expect(table.firstRow).toBe(2);
      expect(table.rows).toEqual([
        ["5b", "MP2 → MP2a", null],
        ["5b", null, 44629],
      ]);
    });

    test("the totals row stays last, and calculated columns are filled", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ appended: [{ table: "tblOkonomi", rows: [{ Kode: "8a", "Plan hittil": 500000, "Virkelig hittil": 350000 }] }] });
      const table = tableOf(await opened.workbook.read(), "tblOkonomi");
      expect(table.hasTotals).toBe(true);
      expect(table.rows).toHaveLength(3);
      expect(table.rows[2]?.slice(0, 3)).toEqual(["8a", 500000, 350000]);
      expect(table.formulas[3]?.[2]).toContain("Virkelig hittil");
      expect(table.formulas[1]).toBeNull();
      const book = await saved(opened);
      expect(cellOf(book, "Økonomi 'nå'", "A5").value).toBe("Sum");
      expect(cellOf(book, "Økonomi 'nå'", "B5").formula).toContain("SUBTOTAL(109,");
      expect(cellOf(book, "Økonomi 'nå'", "B4").formula).toBeNull();
      expect(book.tables.find(({ name }) => name === "tblOkonomi")).toMatchObject({ area: { firstRow: 1, lastRow: 5 }, hasTotals: true });
    });

    test("are taken away again, so that the table is as it was", async () => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      await opened.workbook.commit({ appended: [{ table: "tblMilepaeler", rows: [{ Kode: "8a" }, { Kode: "8b" }] }, { table: "tblEndringer", rows: [{ Kode: "5b", Hva: "omnummerert" }] }] });
      await opened.workbook.commit({ removed: [{ table: "tblMilepaeler", rows: 2 }, { table: "tblEndringer", rows: 1 }] });
      const is = await opened.workbook.read();
      expect(tableOf(is, "tblMilepaeler").rows).toEqual(tableOf(was, "tblMilepaeler").rows);
      expect(tableOf(is, "tblEndringer").rows).toEqual([]);
      const book = await saved(opened);
      expect(book.tables.find(({ name }) => name === "tblMilepaeler")?.area.lastRow).toBe(5);
      expect(cellOf(book, "Milepæler", "B6").value).toBeNull();
    });

    test.each([
      ["below-table-occupied", { table: "tblTrangt", rows: [{ Kode: "1e" }] }],
      ["table-missing", { table: "tblFinnesIkke", rows: [{ Kode: "1e" }] }],
      ["column-missing", { table: "tblMilepaeler", rows: [{ Kolonne: "1e" }] }],
      ["protected-sheet", { table: "tblLaast", rows: [{ Kode: "1e" }] }],
    ] as const)("%s is refused, and nothing of the batch is done", async (problem, append) => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      const batch = { appended: [{ table: "tblEndringer", rows: [{ Kode: "5b" }] }, append], edits: [{ sheet: "Milepæler", cell: "C3", value: "endret" }] };
      expect(await problemOf(opened.workbook.commit(batch))).toBe(problem);
      expect((await opened.workbook.read()).tables).toEqual(was.tables);
    });
  });
}
