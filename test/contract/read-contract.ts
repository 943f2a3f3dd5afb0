import { contractBytes } from "../support/contract-workbook";
import { tableOf } from "./contract-tools";
import type { Open } from "./workbook-contract";

export function readContract(open: Open): void {
  describe("read", () => {
    test("answers every table with its place, headers, values and formats", async () => {
      const { workbook } = await open(contractBytes());
      const snapshot = await workbook.read();
      expect(snapshot.tables.map((table) => table.name).sort()).toEqual(["tblEndringer", "tblLaast", "tblMilepaeler", "tblOkonomi", "tblTrangt"]);
      // Only a file tells where conditional formats stand.
      const { formatted: _, ...milestones } = tableOf(snapshot, "tblMilepaeler");
      expect(milestones).toEqual({
        name: "tblMilepaeler",
        sheet: "Milepæler",
        firstRow: 3,
        firstColumn: 2,
        headers: ["Kode", "ID", "Planlagt ferdig", "Levert", "Kommentar"],
        rows: [
          ["5b", "MP1", 44226, 44226, "Levert"],
          ["5b", "MP2", "Mars 23", { error: "#REF!" }, true],
          [5, "MP3", 44540, null, null],
        ],
        formats: ["General", "General", "dd.mm.yyyy", ["dd.mm.yyyy", "dd.mm.yyyy", "General"], "General"],
        formulas: [null, null, null, null, null],
        hasTotals: false,
      });
    });

    test("answers formulas beside their values, and leaves the totals row out", async () => {
      const { workbook } = await open(contractBytes());
      const economy = tableOf(await workbook.read(), "tblOkonomi");
      expect(economy.hasTotals).toBe(true);
      expect(economy.sheet).toBe("Økonomi 'nå'");
      expect(economy.rows).toEqual([
        ["1d", 4800000, 4789000, -11000],
        ["5b", 3500000, 2570000, -930000],
      ]);
      expect(economy.formulas.slice(0, 3)).toEqual([null, null, null]);
      expect(economy.formulas[3]).toHaveLength(2);
      expect(economy.formulas[3]?.every((formula) => formula?.startsWith("=") && formula.includes("Virkelig hittil"))).toBe(true);
      expect(economy.formats).toEqual(["General", "#,##0", ["#,##0", "General"], "#,##0"]);
    });

    test("answers where cells have a data validation, in the table's own rows", async () => {
      const { workbook } = await open(contractBytes());
      const snapshot = await workbook.read();
      const found = [[{ from: 0, to: 1 }], [{ from: 0, to: 2 }], [{ from: 1, to: 2 }], []];
      expect(tableOf(snapshot, "tblOkonomi").validated).toEqual(found);
      expect(tableOf(await workbook.read(["tblOkonomi"]), "tblOkonomi").validated).toEqual(found);
      expect(snapshot.tables.filter(({ validated }) => validated).map(({ name }) => name)).toEqual(["tblOkonomi"]);
    });

    test("a table whose only row is blank has no rows", async () => {
      const { workbook } = await open(contractBytes());
      const changes = tableOf(await workbook.read(), "tblEndringer");
      expect(changes.rows).toEqual([]);
      expect(changes.headers).toEqual(["Kode", "Hva", "Dato"]);
      expect(changes.firstRow).toBe(2);
    });

    test("answers only the tables that are asked for", async () => {
      const { workbook } = await open(contractBytes());
      await workbook.read();
      const snapshot = await workbook.read(["tblOkonomi"]);
      expect(snapshot.tables.map((table) => table.name)).toEqual(["tblOkonomi"]);
      expect(snapshot.candidates).toEqual([]);
      expect(snapshot.ownSheets).toEqual([]);
    });

    test("finds header-led blocks outside tables", async () => {
      const { workbook } = await open(contractBytes());
      const { candidates } = await workbook.read();
      expect(candidates).toContainEqual({
        sheet: "Notater",
        address: "B3:D5",
        headers: ["Tiltak", "Milepæl", "Levert"],
        rows: [["1d", "Lansering", 44592], ["1e", "Analyse", null]],
        isCut: false,
      });
      expect(candidates.filter(({ sheet }) => sheet === "Milepæler" || sheet === "Trangt")).toEqual([]);
    });

    test("tells the workbook's facts", async () => {
      const { workbook } = await open(contractBytes());
      const { facts, ownSheets } = await workbook.read();
      expect(facts.sheets).toEqual(["Milepæler", "Økonomi 'nå'", "Endringer", "Låst", "Trangt", "Notater", "Matrise", "S 2022-Q1"]);
      expect(facts.protectedSheets).toEqual(["Låst"]);
      expect(facts.date1904).toBe(false);
      expect(facts.readOnly).toBe(false);
      expect(ownSheets).toEqual([]);
    });

    test("tells a workbook that counts from 1904", async () => {
      const { workbook } = await open(contractBytes({ date1904: true }));
      expect((await workbook.read()).facts.date1904).toBe(true);
    });
  });
}
