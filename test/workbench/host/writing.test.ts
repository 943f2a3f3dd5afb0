import type { Host } from "../../../src/workbench/host/host";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { expectNoLeak, loadOfficeClient, type OfficeClient } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

describe("writing cells through office.js", () => {
  let client: OfficeClient;
  let book: XlsxBook;
  let host: Host;

  beforeAll(async () => {
    client = await loadOfficeClient();
  });

  beforeEach(() => {
    book = smallBook();
    host = client.open(book);
  });

  afterEach(async () => {
    await expectNoLeak(host);
  });

  const run = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void): Promise<void> =>
    client.Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getItem("Program"), context);
      await context.sync();
    });

  const value = (row: number, column: number): unknown => book.sheets[0]!.cell(row, column)?.value ?? null;
  const formula = (row: number, column: number): unknown => book.sheets[0]!.cell(row, column)?.formula ?? null;

  it("leaves cells at null, empties them at an empty text, and sets the rest", async () => {
    await run((sheet) => {
      sheet.getRange("A4:D4").values = [[null, "", 44600, true]];
    });
    expect([value(4, 1), value(4, 2), value(4, 3), value(4, 4)]).toEqual(["1a", null, 44600, true]);
    expect(book.look(book.sheets[0]!.cell(4, 3)!.style).format).toBe("dd.mm.yyyy");
  });

  it("gives all cells a single value", async () => {
    await run((sheet) => {
      sheet.getRange("F1:G2").values = "x" as unknown as string[][];
    });
    expect([value(1, 6), value(2, 7)]).toEqual(["x", "x"]);
  });

  it.each([
    ["12.5", 12.5, "General"],
    ["1,234", 1234, "General"],
    ["-3e2", -300, "General"],
    ["5%", 0.05, "0%"],
    ["TRUE", true, "General"],
    ["#N/A", { error: "#N/A" }, "General"],
    ["1/31/2022", 44592, "m/d/yyyy"],
    ["2022-01-31", 44592, "m/d/yyyy"],
    ["31.01.2022", "31.01.2022", "General"],
    ["2022-02-31", "2022-02-31", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'007", "007", "General"],
    ["-", "-", "General"],
    [" ", " ", "General"],
    ["uke 22", "uke 22", "General"],
  ])("reads «%s» as Excel does", async (text, expected, format) => {
    await run((sheet) => {
      sheet.getRange("F1").values = [[text]];
    });
    expect(value(1, 6)).toEqual(expected);
    expect(book.look(book.sheets[0]!.cell(1, 6)!.style).format).toBe(format);
  });

  it("makes a live formula of a text that begins with «=», unless the cell is formatted as text", async () => {
    await run((sheet) => {
      sheet.getRange("F1").values = [["=1+1"]];
      sheet.getRange("F2").numberFormat = [["@"]];
      sheet.getRange("F2").values = [["=1+1"]];
      sheet.getRange("F3").formulas = [["=SUM(D4:D5)"]];
    });
    expect([formula(1, 6), formula(2, 6), formula(3, 6)]).toEqual(["1+1", null, "SUM(D4:D5)"]);
    expect(value(2, 6)).toBe("=1+1");
  });

  it("turns text into a live formula when what was read is written back, as Excel does", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("F1").values = [["'=1+1"]];
      const range = sheet.getRange("F1").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=1+1"]]);
      sheet.getRange("F1").formulas = range.formulas;
    });
    expect(formula(1, 6)).toBe("1+1");
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["too few rows", (sheet) => { sheet.getRange("A1:B2").values = [["a", "b"]]; }],
    ["rows of unequal length", (sheet) => { sheet.getRange("A1:B2").values = [["a", "b"], ["c"]]; }],
    ["a whole column", (sheet) => { sheet.getRange("A:A").values = "x" as unknown as string[][]; }],
    ["no address", (sheet) => { sheet.getRange("nowhere at all").values = [["x"]]; }],
    ["an address beyond the sheet", (sheet) => { sheet.getRange("XFE1").values = [["x"]]; }],
    ["another sheet's address", (sheet) => { sheet.getRange("Annet!A1").values = [["x"]]; }],
    ["a text that is too long", (sheet) => { sheet.getRange("A1").values = [["x".repeat(32_768)]]; }],
    ["a colour that is none", (sheet) => { sheet.getRange("A1").format.fill.color = "rødt"; }],
    ["a format that is none", (sheet) => { sheet.getRange("A1").numberFormat = [[7]]; }],
    ["an alignment that is none", (sheet) => { sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left"; }],
    ["a height of a text", (sheet) => { sheet.getRange("A1").format.rowHeight = "20" as unknown as number; }],
  ])("refuses %s as an invalid argument", async (_, write) => {
    await expect(run(write)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("splits more than 1 500 cells into several sets of one trip, all of which arrive", async () => {
    await run((sheet) => {
      sheet.getRange("J1:L700").values = Array.from({ length: 700 }, (_, i) => [i, i, i]);
    });
    expect(host.trips).toHaveLength(1);
    expect(host.trips[0]!.actions.filter((name) => name === "set Values")).toHaveLength(2);
    expect([value(1, 10), value(700, 12)]).toEqual([0, 699]);
  });

  it("keeps what came before a failing action", async () => {
    await expect(
      run((sheet) => {
        sheet.getRange("F1").values = [["før"]];
        sheet.getRange("F2:G3").values = [["feil"]];
        sheet.getRange("F4").values = [["etter"]];
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect([value(1, 6), value(4, 6)]).toEqual(["før", null]);
  });

  it("grows a table below its last row in one trip", async () => {
    await run((sheet, context) => {
      sheet.getRange("A7:D7").values = [["3", "Drift", 44650, 5]];
      context.workbook.tables.getItem("tblTiltak").resize("A3:D7");
    });
    expect(host.trips).toHaveLength(1);
    expect(book.tables[0]!.area).toMatchObject({ firstRow: 3, lastRow: 7 });
  });

  it("adds and names a table, a sheet and a name, and saves them", async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nytt ark");
      sheet.getRange("A1:B2").values = [["Kode", "Tekst"], ["1", "a"]];
      const table = sheet.tables.add("A1:B2", true);
      table.name = "tblNy";
      table.load("name,id");
      context.workbook.names.add("Start", sheet.getRange("A1"));
      await context.sync();
      expect(table.name).toBe("tblNy");
      const again = context.workbook.tables.getItem(table.id);
      again.load("name");
      const found = context.workbook.names.getItem("start").getRange();
      found.load("address");
      await context.sync();
      expect([again.name, found.address]).toEqual(["tblNy", "'Nytt ark'!A1"]);
    });
    const saved = openXlsx(book.save());
    expect(saved.tables.map((table) => table.name)).toEqual(["tblTiltak", "tblNy"]);
    expect(saved.names).toMatchObject([{ name: "Start", refersTo: "'Nytt ark'!$A$1" }]);
  });

  it.each([["", "for lang".repeat(8), "a/b", "[a]", "'a", "History"]].flat())("refuses «%s» as a sheet's name", async (name) => {
    await expect(client.Excel.run(async (context) => { context.workbook.worksheets.add(name); await context.sync(); })).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses a name that is taken", async () => {
    await expect(client.Excel.run(async (context) => { context.workbook.worksheets.add("PROGRAM"); await context.sync(); })).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("inserts and deletes whole rows, and proxies move along", async () => {
    await run(async (sheet, context) => {
      const row = sheet.getRange("A4:D4");
      row.load("values");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      row.load("address,values");
      await context.sync();
      expect([row.address, row.values[0]![0]]).toEqual(["Program!A6:D6", "1a"]);
      sheet.getRange("1:3").delete("Up");
      row.load("address");
      await context.sync();
      expect(row.address).toBe("Program!A3:D3");
    });
    expect(book.tables[0]!.area.firstRow).toBe(2);
  });

  it("clears contents, formats and links apart", async () => {
    await run((sheet) => {
      sheet.getRange("A4").format.fill.color = "#FF0000";
      sheet.getRange("A4").hyperlink = { documentReference: "Program!A1" };
      sheet.getRange("A4").clear("Contents");
    });
    const sheet = book.sheets[0]!;
    expect(value(4, 1)).toBeNull();
    expect(book.look(sheet.cell(4, 1)!.style).fill).toBe("FF0000");
    expect(sheet.link(4, 1)).toBe("Program!A1");
    await run((each) => {
      each.getRange("A:A").clear();
    });
    expect(book.look(sheet.cell(4, 1)?.style ?? 0).fill).toBeNull();
    expect(sheet.link(4, 1)).toBeNull();
  });
});
