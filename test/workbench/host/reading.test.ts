import type { Host } from "../../../src/workbench/host/host";
import { expectNoLeak, loadOfficeClient, type OfficeClient, type Transport } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

describe.each<Transport>(["bridge", "external"])("reading through office.js over the %s", (transport) => {
  let client: OfficeClient;
  let host: Host;

  beforeAll(async () => {
    client = await loadOfficeClient(transport);
  });

  beforeEach(() => {
    host = client.open(smallBook(), { name: "Program.xlsx" });
  });

  afterEach(async () => {
    await expectNoLeak(host);
  });

  it("says that it is Excel with ExcelApi 1.15 and the shared runtime", () => {
    const { requirements, displayLanguage } = client.Office.context;
    expect(displayLanguage).toBe("nb-NO");
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.16")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("finds worksheets by name, id and place, and answers null objects", async () => {
    await client.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id,items/visibility,items/position");
      const none = worksheets.getItemOrNullObject("Finnes ikke");
      none.load("name");
      const ofNone = none.getRange("A1");
      ofNone.load("values");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name, visibility, position }) => [name, visibility, position])).toEqual([["Program", "Visible", 0]]);
      expect(none.isNullObject).toBe(true);
      expect(ofNone.isNullObject).toBe(true);
      expect(count.value).toBe(1);
      const again = worksheets.getItem(worksheets.items[0]!.id);
      again.load("name");
      await context.sync();
      expect(again.name).toBe("Program");
    });
  });

  it("reads tables with their columns, bodies, values and formats in one trip", async () => {
    await client.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblTiltak");
      const body = table.getDataBodyRange();
      const headers = table.getHeaderRowRange();
      table.load("name,showTotals,showHeaders,worksheet/name");
      table.columns.load("items/name,items/index,count");
      body.load("values,formulas,numberFormat,valueTypes,text,address,rowIndex,columnIndex,rowCount,columnCount");
      headers.load("values");
      await context.sync();
      expect(table.worksheet.name).toBe("Program");
      expect([table.showHeaders, table.showTotals]).toEqual([true, false]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Tiltak", "Navn", "Frist", "Beløp"]);
      expect(table.columns.count).toBe(4);
      expect(body.address).toBe("Program!A4:D6");
      expect([body.rowIndex, body.columnIndex, body.rowCount, body.columnCount]).toEqual([3, 0, 3, 4]);
      expect(body.values).toEqual([["1a", "Kjøp av lisenser", 44592, 1250000], ["1b", "Opplæring", 44620, 300000.5], ["2", "Evaluering", "", "ukjent"]]);
      expect(body.formulas).toEqual(body.values);
      expect(body.numberFormat[0]).toEqual(["General", "General", "dd.mm.yyyy", "General"]);
      expect(body.valueTypes[2]).toEqual(["String", "String", "Empty", "String"]);
      expect(body.text[0]![2]).toBe("31.01.2022");
      expect(headers.values[0]).toEqual(["Tiltak", "Navn", "Frist", "Beløp"]);
    });
    expect(host.trips).toHaveLength(1);
    expect(host.trips[0]).toMatchObject({ writes: 0, errorCode: null, isDone: true });
  });

  it("answers unbounded ranges with null, and the used range", async () => {
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const column = sheet.getRange("C:C");
      column.load("values,address,rowCount,isEntireColumn");
      const used = sheet.getUsedRange();
      used.load("address");
      const part = column.getUsedRangeOrNullObject(true);
      part.load("address");
      const nothing = sheet.getRange("Z1:Z9").getUsedRangeOrNullObject();
      await context.sync();
      expect(column.values).toBeNull();
      expect([column.address, column.rowCount, column.isEntireColumn]).toEqual(["Program!C:C", 1048576, true]);
      expect(used.address).toBe("Program!A3:D8");
      expect(part.address).toBe("Program!C3:C5");
      expect(nothing.isNullObject).toBe(true);
    });
  });

  it("shows formulas with their results", async () => {
    await client.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Program").getRange("D8");
      cell.load("formulas,values");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(D4:D6)"]]);
      expect(cell.values).toEqual([[1550000.5]]);
    });
  });

  it("goes from range to range as Excel does", async () => {
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Program").getRange("B3:C5");
      const found = {
        cell: range.getCell(1, 1),
        row: range.getRow(1),
        column: range.getColumn(1),
        last: range.getLastCell(),
        lastRow: range.getLastRow(),
        offset: range.getOffsetRange(1, 2),
        resized: range.getResizedRange(1, -1),
        entire: range.getEntireRow(),
        above: range.getRowsAbove(2),
        below: range.getRowsBelow(),
        bounding: range.getBoundingRect("D9"),
        common: range.getIntersection("C4:F9"),
        none: range.getIntersectionOrNullObject("F1"),
        region: range.getSurroundingRegion(),
      };
      for (const each of Object.values(found)) each.load("address");
      await context.sync();
      expect(found.none.isNullObject).toBe(true);
      const { none: _, ...rest } = found;
      expect(Object.fromEntries(Object.entries(rest).map(([name, each]) => [name, each.address.replace("Program!", "")]))).toEqual({
        cell: "C4",
        row: "B4:C4",
        column: "C3:C5",
        last: "C5",
        lastRow: "B5:C5",
        offset: "D4:E6",
        resized: "B3:B6",
        entire: "3:5",
        above: "B1:C2",
        below: "B6:C6",
        bounding: "B3:D9",
        common: "C4:C5",
        region: "A3:D6",
      });
    });
  });

  it("keeps proxies usable over several trips", async () => {
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Program").getRange("A4:B4");
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["1a", "Kjøp av lisenser"]]);
      expect(host.references).toBe(1);
    });
  });
});
