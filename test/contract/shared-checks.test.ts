import { excelBench } from "../../src/selftest/excel-bench";
import { CONTRACT_CHECKS } from "../../src/selftest/contract/contract-checks";
import type { Bench } from "../../src/selftest/check";
import { readArea } from "../../src/workbook/address";
import { newXlsx } from "../../src/xlsx/new-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { XlsxBook } from "../../src/xlsx/xlsx-book";
import { expectNoLeak, loadOfficeClient, makeGlobal, type Transport } from "../support/office-client";
import type { Host } from "../../src/workbench/host/host";
import { sheetOf } from "./contract-tools";

/** An opened .xlsx file as the checks see it. */
function xlsxBench(book: XlsxBook): Bench {
  const place = (cell: string): readonly [number, number] => {
    const area = readArea(cell);
    if (!area) throw new Error(cell);
    return [area.firstRow, area.firstColumn];
  };
  return {
    open: () => new XlsxWorkbook(book),
    async see(sheet, address) {
      const cell = sheetOf(book, sheet).cell(...place(address));
      return { value: cell?.value ?? null, formula: cell?.formula === null || cell?.formula === undefined ? null : `=${cell.formula}`, format: book.look(cell?.style ?? 0).format };
    },
    async put(sheet, address, value) {
      sheetOf(book, sheet).setCell(...place(address), typeof value === "string" && value.startsWith("=") ? { formula: value.slice(1) } : { value });
    },
    formats: async (sheet) => [...sheetOf(book, sheet).conditionalFormats].sort((a, b) => a.priority - b.priority).map(({ formulas }) => `=${formulas[0] ?? ""}`),
    sheets: async () => book.sheets.map(({ name }) => name),
    async remove(sheets) {
      for (const { name } of book.names.filter((each) => each.name.startsWith("Statusark_"))) book.removeName(name);
      for (const sheet of sheets) book.removeSheet(sheet);
    },
  };
}

describe("what can be tried from within a workbook", () => {
  test.each(CONTRACT_CHECKS)("an .xlsx file: $name", async (check) => {
    await check.run(xlsxBench(newXlsx()));
  });
});

describe.each(["bridge", "external"] as const)("over Office.js by the %s transport", (transport: Transport) => {
  let host: Host;
  let bench: Bench;
  let open: () => void;

  beforeAll(async () => {
    const client = await loadOfficeClient(transport);
    makeGlobal(client);
    open = () => { host = client.open(newXlsx()); };
    bench = excelBench("nb-NO");
  });

  test.each(CONTRACT_CHECKS)("$name", async (check) => {
    open();
    await check.run(bench);
    await bench.remove((await bench.sheets()).slice(1));
    expect(await bench.sheets()).toEqual(["Ark1"]);
    await expectNoLeak(host);
  });
});
