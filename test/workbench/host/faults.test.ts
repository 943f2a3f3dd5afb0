import type { Host } from "../../../src/workbench/host/host";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { loadOfficeClient, type OfficeClient } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

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

const write = (values: readonly string[]): Promise<void> =>
  client.Excel.run({ delayForCellEdit: false }, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Program");
    values.forEach((value, i) => { sheet.getCell(0, i).values = [[value]]; });
    await context.sync();
  });

const row = (): unknown[] => [1, 2, 3].map((column) => book.sheets[0]!.cell(1, column)?.value ?? null);
const outcome = (work: Promise<unknown>): Promise<string> =>
  Promise.race([work.then(() => "done", (problem: { code?: string; message: string }) => problem.code ?? problem.message), new Promise<string>((done) => setTimeout(() => { done("no answer"); }, 30))]);

describe("trips that go wrong", () => {
  it("counts trips, actions and bytes, but not what only lets go of proxies", async () => {
    await write(["a", "b"]);
    await write(["c"]);
    expect(host.trips.map(({ number, actions, writes }) => ({ number, actions, writes }))).toEqual([
      { number: 1, actions: ["set Values", "set Values"], writes: 2 },
      { number: 2, actions: ["set Values"], writes: 1 },
    ]);
    for (const trip of host.trips) {
      expect(trip.requestBytes).toBeGreaterThan(200);
      expect(trip.answerBytes).toBeGreaterThan(20);
    }
  });

  it("counts as writing what changes the file, and nothing else", async () => {
    const counted = async (batch: (context: Excel.RequestContext) => void): Promise<number> => {
      host.resetTrips();
      await client.Excel.run(async (context) => {
        batch(context);
        await context.sync();
      });
      return host.trips[0]!.writes;
    };
    expect(await counted((context) => {
      const sheet = context.workbook.worksheets.getItem("Program");
      context.workbook.functions.date(1904, 1, 1).load("value");
      context.workbook.worksheets.onChanged.add(async () => undefined);
      sheet.getRange("A4").getBoundingRect("B5").load("values");
      sheet.activate();
      sheet.getRange("A4").select();
    })).toBe(0);
    expect(await counted((context) => { context.workbook.worksheets.add("Ny"); })).toBe(1);
    expect(await counted((context) => { context.workbook.worksheets.getItem("Ny").delete(); })).toBe(1);
  });

  it.each(["GeneralException", "AccessDenied", "ItemNotFound", "InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded", "ServiceNotAvailable"])("fails the chosen trip with %s and leaves it undone", async (code) => {
    host.onTrip(({ number }) => (number === 2 ? { fault: { code } } : undefined));
    await write(["a"]);
    expect(await outcome(write(["b"]))).toBe(code);
    await write([" c"]);
    expect(row()[0]).toBe(" c");
    expect(host.trips[1]!.errorCode).toBe(code);
  });

  it("fails before any action of the wire and keeps what came before it", async () => {
    const seen = new Set<string>();
    let actions = 0;
    host.onTrip(() => ({ beforeAction: () => { actions++; } }));
    await write(["x", "y", "z"]);
    for (let at = 0; at < actions; at++) {
      book = smallBook();
      host = client.open(book);
      host.onTrip(() => ({ fault: { code: "GeneralException", beforeAction: at } }));
      expect(await outcome(write(["x", "y", "z"]))).toBe("GeneralException");
      seen.add(row().map((value) => (typeof value === "string" ? value : "-")).join(""));
    }
    expect([...seen]).toEqual(["---", "x--", "xy-"]);
  });

  it("hangs one trip and answers the next", async () => {
    host.onTrip(({ number }) => (number === 1 ? { fault: { code: "hang" } } : undefined));
    expect(await outcome(write(["a"]))).toBe("no answer");
    expect(await outcome(write(["b"]))).toBe("done");
    expect(row()[0]).toBe("b");
  });

  it("loses an answer after everything was done", async () => {
    host.onTrip(({ number }) => (number === 1 ? { fault: { code: "lost-answer" } } : undefined));
    expect(await outcome(write(["a"]))).toBe("no answer");
    expect(row()[0]).toBe("a");
  });

  it("answers nothing more once the pane is killed", async () => {
    host.onTrip(() => ({ fault: { code: "killed" } }));
    expect(await outcome(write(["a"]))).toBe("no answer");
    expect(await outcome(write(["b"]))).toBe("no answer");
    expect(row()[0]).toBeNull();
  });

  it("delays a trip and keeps the order", async () => {
    host.onTrip(({ number }) => (number === 1 ? { delay: 20 } : undefined));
    await Promise.all([write(["first"]), write(["second"])]);
    expect(row()[0]).toBe("second");
  });

  it("refuses trips while a cell is being edited, or lets them wait where asked to", async () => {
    host.setCellEditing(true);
    expect(await outcome(write(["a"]))).toBe("InvalidOperationInCellEditMode");
    const patient = client.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Program").getRange("A1").values = [["later"]];
      await context.sync();
    });
    expect(await outcome(patient)).toBe("no answer");
    host.setCellEditing(false);
    await patient;
    expect(row()[0]).toBe("later");
  });

  it("refuses more than five megabytes, both ways", async () => {
    const long = "x".repeat(30_000);
    expect(await outcome(write(Array.from({ length: 190 }, () => long)))).toBe("RequestPayloadSizeLimitExceeded");
    for (let n = 0; n < 4; n++) await write(Array.from({ length: 100 }, () => long));
    const sheet = book.sheets[0]!;
    for (let at = 1; at <= 100; at++) sheet.setCell(2, at, { value: long });
    const read = client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Program").getRange("A1:CV2").load("values");
      await context.sync();
    });
    expect(await outcome(read)).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("lets others change the book between actions", async () => {
    host.onTrip(() => ({ beforeAction: (index) => { if (index === 0) book.sheets[0]!.setCell(9, 1, { value: "en annen" }); } }));
    await write(["a"]);
    expect(book.sheets[0]!.cell(9, 1)?.value).toBe("en annen");
  });
});
