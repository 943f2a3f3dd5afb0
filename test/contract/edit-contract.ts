import { contractBytes } from "../support/contract-workbook";
import { cellOf, problemOf, saved, tableOf } from "./contract-tools";
import type { Open } from "./workbook-contract";

const FORMULA_LIKE = ["=1+1", "+47 22 22 22 22", "-1+A1", "@SUM(A1)", '=HYPERLINK("http://eksempel.no","klikk")', "=cmd|' /C calc'!A0"];

export function editContract(open: Open): void {
  describe("edits", () => {
    test("write each kind of value and answer what stood before", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      const { before } = await opened.workbook.commit({
        edits: [
          { sheet: "Milepæler", cell: "E3", value: { date: "2022-01-31" } },
          { sheet: "Milepæler", cell: "D4", value: { date: "2023-03-31" } },
          { sheet: "Milepæler", cell: "E5", value: { date: "2022-03-10" } },
          { sheet: "Milepæler", cell: "C5", value: "MP3a" },
          { sheet: "Milepæler", cell: "F3", value: null },
          { sheet: "Økonomi 'nå'", cell: "B2", value: 500000 },
        ],
      });
      expect(before).toEqual([
        { sheet: "Milepæler", cell: "E3", value: 44226, formula: null, format: "dd.mm.yyyy" },
        { sheet: "Milepæler", cell: "D4", value: "Mars 23", formula: null, format: "dd.mm.yyyy" },
        { sheet: "Milepæler", cell: "E5", value: null, formula: null, format: "General" },
        { sheet: "Milepæler", cell: "C5", value: "MP3", formula: null, format: "General" },
        { sheet: "Milepæler", cell: "F3", value: "Levert", formula: null, format: "General" },
        { sheet: "Økonomi 'nå'", cell: "B2", value: 4800000, formula: null, format: "#,##0" },
      ]);
      const book = await saved(opened);
      expect(cellOf(book, "Milepæler", "E3")).toMatchObject({ value: 44592, formula: null, look: { format: "dd.mm.yyyy" } });
      expect(cellOf(book, "Milepæler", "D4")).toMatchObject({ value: 45016, look: { format: "dd.mm.yyyy" } });
      expect(cellOf(book, "Milepæler", "E5")).toMatchObject({ value: 44630, look: { format: "dd.mm.yyyy" } });
      expect(cellOf(book, "Milepæler", "C5")).toMatchObject({ value: "MP3a", look: { format: "General" } });
      expect(cellOf(book, "Milepæler", "F3").value).toBeNull();
      expect(cellOf(book, "Økonomi 'nå'", "B2")).toMatchObject({ value: 500000, look: { format: "#,##0" } });
    });

    test.each(FORMULA_LIKE)("text stays text: %s", async (text) => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ edits: [{ sheet: "Milepæler", cell: "F5", value: text }] });
      const cell = cellOf(await saved(opened), "Milepæler", "F5");
      expect(cell.value).toBe(text);
      expect(cell.formula).toBeNull();
      expect(cell.look.format).toBe("@");
      expect(tableOf(await opened.workbook.read(), "tblMilepaeler").rows[2]?.[4]).toBe(text);
    });

    test("a formula that is written over is answered, and comes back when it is restored", async () => {
      const opened = await open(contractBytes());
      const formulas = tableOf(await opened.workbook.read(), "tblOkonomi").formulas[3];
      const { before } = await opened.workbook.commit({ edits: [{ sheet: "Økonomi 'nå'", cell: "D2", value: "avklares" }] });
      expect(before[0]?.formula).toBe(formulas?.[0]);
      expect(before[0]?.value).toBe(-11000);
      expect(tableOf(await opened.workbook.read(), "tblOkonomi").formulas[3]?.[0]).toBeNull();
      await opened.workbook.commit({ restored: before });
      const economy = tableOf(await opened.workbook.read(), "tblOkonomi");
      expect(economy.formulas[3]).toEqual(formulas);
      expect(economy.formats[3]).toBe("#,##0");
    });

    test("restored cells hold the value, the format and the blankness that they had", async () => {
      const opened = await open(contractBytes());
      const was = await opened.workbook.read();
      const { before } = await opened.workbook.commit({
        edits: [
          { sheet: "Milepæler", cell: "D4", value: { date: "2023-03-31" } },
          { sheet: "Milepæler", cell: "E5", value: { date: "2022-03-10" } },
          { sheet: "Milepæler", cell: "F5", value: "=1+1" },
        ],
      });
      await opened.workbook.commit({ restored: before });
      expect(tableOf(await opened.workbook.read(), "tblMilepaeler")).toEqual(tableOf(was, "tblMilepaeler"));
    });

    test("dates are serials of the workbook's own date system", async () => {
      const opened = await open(contractBytes({ date1904: true }));
      await opened.workbook.read();
      await opened.workbook.commit({ edits: [{ sheet: "Milepæler", cell: "E5", value: { date: "2022-03-10" } }] });
      expect(cellOf(await saved(opened), "Milepæler", "E5").value).toBe(44630 - 1462);
    });

    test("what depends on an edited cell is worked out again by Excel: its old value is not trusted", async () => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      await opened.workbook.commit({ edits: [{ sheet: "Økonomi 'nå'", cell: "B2", value: 1 }] });
      const book = await saved(opened);
      expect(cellOf(book, "Økonomi 'nå'", "F2").formula).toBe("B2*2");
      expect(cellOf(book, "Økonomi 'nå'", "F2").value).not.toBe(9600000);
    });

    test.each([
      ["sheet-missing", { sheet: "Finnes ikke", cell: "A1", value: 1 }],
      ["protected-sheet", { sheet: "Låst", cell: "B2", value: "endret" }],
      ["array-formula", { sheet: "Matrise", cell: "A2", value: 1 }],
    ] as const)("%s is refused, and nothing of the batch is done", async (problem, edit) => {
      const opened = await open(contractBytes());
      await opened.workbook.read();
      expect(await problemOf(opened.workbook.commit({ edits: [{ sheet: "Milepæler", cell: "C3", value: "endret" }, edit] }))).toBe(problem);
      const book = await saved(opened);
      expect(cellOf(book, "Milepæler", "C3").value).toBe("MP1");
      expect(cellOf(book, "Låst", "B2").value).toBe("urørt");
    });
  });
}
