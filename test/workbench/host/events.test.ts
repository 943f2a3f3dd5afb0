import type { Host } from "../../../src/workbench/host/host";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { readArea, type CellArea } from "../../../src/workbook/address";
import { expectNoLeak, loadOfficeClient, type OfficeClient, type Transport } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

const area = (address: string): CellArea => readArea(address)!;
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

describe.each<Transport>(["bridge", "external"])("events over the %s", (transport) => {
  let client: OfficeClient;
  let book: XlsxBook;
  let host: Host;
  let seen: Excel.WorksheetChangedEventArgs[];

  beforeAll(async () => {
    client = await loadOfficeClient(transport);
  });

  beforeEach(() => {
    book = smallBook();
    host = client.open(book);
    seen = [];
  });

  async function listen(): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> {
    return client.Excel.run(async (context) => {
      const registered = context.workbook.worksheets.onChanged.add(async (event) => {
        seen.push(event);
      });
      await context.sync();
      return registered;
    });
  }

  async function stop(registered: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>): Promise<void> {
    await client.Excel.run(registered.context as Excel.RequestContext, async (context) => {
      registered.remove();
      await context.sync();
    });
  }

  it("tells of a person's edit with what the cell held before, and of the add-in's own as its own", async () => {
    const registered = await listen();
    const sheet = book.sheets[0]!;
    sheet.setCell(4, 3, { value: 44600 });
    host.userEdited({ sheet: "Program", area: area("C4"), by: "here", before: 44592 });
    sheet.setCell(5, 1, { value: "2b" });
    host.userEdited({ sheet: "Program", area: area("A5:B5"), by: "another" });
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Program").getRange("F1").values = [["vår"]];
      await context.sync();
    });
    await soon();
    expect(seen.map(({ address, source, triggerSource, changeType, details }) => ({ address, source, triggerSource, changeType, details }))).toEqual([
      { address: "C4", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", details: { valueBefore: 44592, valueAfter: 44600, valueTypeBefore: "Double", valueTypeAfter: "Double" } },
      { address: "A5:B5", source: "Remote", triggerSource: "Unknown", changeType: "RangeEdited", details: undefined },
      { address: "F1", source: "Local", triggerSource: "ThisLocalAddin", changeType: "RangeEdited", details: { valueBefore: "", valueAfter: "vår", valueTypeBefore: "Empty", valueTypeAfter: "String" } },
    ]);
    await stop(registered);
    expect(host.listening).toEqual([]);
    await expectNoLeak(host);
  });

  it("gives the range that an event speaks of", async () => {
    const registered = await listen();
    host.userEdited({ sheet: "Program", area: area("B5:C6"), by: "here" });
    await soon();
    await client.Excel.run(async (context) => {
      const range = seen[0]!.getRange(context).load("address");
      await context.sync();
      expect(range.address).toBe("Program!B5:C6");
    });
    await stop(registered);
  });

  it("moves kept proxies along when a person inserts or deletes rows", async () => {
    await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Program").getRange("A5:B5");
      await context.sync();
      book.sheets[0]!.insertRows(1, 2);
      host.userEdited({ sheet: "Program", area: area("A1:A2"), by: "here", changeType: "RowInserted" });
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values[0]![0]]).toEqual(["Program!A7:B7", "1b"]);
      book.sheets[0]!.deleteRows(7, 1);
      host.userEdited({ sheet: "Program", area: area("A7"), by: "here", changeType: "RowDeleted" });
      range.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  it("is silent to nobody, after removal, and while events are switched off", async () => {
    const registered = await listen();
    await client.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.userEdited({ sheet: "Program", area: area("A4"), by: "here" });
    await client.Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await stop(registered);
    host.userEdited({ sheet: "Program", area: area("A4"), by: "here" });
    await soon();
    expect(seen).toEqual([]);
  });

  it("tells tables, and of selection, calculation, sorting, sheets that come, go and are renamed", async () => {
    const told: string[] = [];
    await client.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const tell = (name: string) => async (event: object) => {
        told.push(`${name} ${"address" in event && typeof event.address === "string" ? event.address : ""}`.trim());
      };
      worksheets.onSelectionChanged.add(tell("selected"));
      worksheets.onCalculated.add(tell("calculated"));
      worksheets.onRowSorted.add(tell("sorted"));
      worksheets.onAdded.add(tell("added"));
      worksheets.onDeleted.add(tell("deleted"));
      worksheets.onActivated.add(tell("activated"));
      tables.onChanged.add(tell("table"));
      await context.sync();
    });
    host.userSelected("Program", area("B4"));
    host.calculated("Program");
    host.rowsSorted("Program", area("A4:D6"));
    host.userEdited({ sheet: "Program", area: area("C4"), by: "here" });
    host.userEdited({ sheet: "Program", area: area("H9"), by: "here" });
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Ny");
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await soon();
    expect(told).toEqual(["selected B4", "calculated", "sorted A4:D6", "table C4", "added", "activated", "deleted"]);
    await client.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toBe("Program!B4");
    });
  });

  it("computes what an edit made doubtful, and says that it did", async () => {
    const told: string[] = [];
    await client.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onCalculated.add(async (event) => {
        told.push(`calculated ${event.worksheetId}`);
      });
      tables.getItem("tblTiltak").onSelectionChanged.add(async (event) => {
        told.push(`${event.address} ${String(event.isInsideTable)}`);
      });
      await context.sync();
    });
    book.sheets[0]!.setCell(4, 4, { value: 1 });
    host.userEdited({ sheet: "Program", area: area("D4"), by: "here", before: 1250000 });
    host.userSelected("Program", area("H1"));
    host.userSelected("Program", area("D4"));
    await soon();
    await client.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Program").load("id");
      const total = sheet.getRange("D8").load("values,text,valueTypes");
      await context.sync();
      expect(total.values).toEqual([[300001.5]]);
      expect(total.valueTypes).toEqual([["Double"]]);
      expect(told).toEqual([`calculated ${sheet.id}`, " false", "D4 true"]);
    });
  });

  it("says what the add-in selected", async () => {
    const selected: string[] = [];
    host.onSelect(({ sheet, area: { firstRow, lastColumn } }) => selected.push(`${sheet.name} ${String(firstRow)} ${String(lastColumn)}`));
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Program").getRange("A4:C4").select();
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(cell.address).toBe("Program!A4");
    });
    expect(selected).toEqual(["Program 4 3"]);
  });

  it("runs what the add-in associated with a button", async () => {
    const ran = new Promise<string>((done) => {
      client.Office.actions.associate("Generer", () => {
        done("generated");
      });
    });
    host.runCommand("Generer");
    expect(await ran).toBe("generated");
  });
});
