import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { readArea } from "../../src/workbook/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { loadOfficeClient, makeGlobal, type OfficeClient } from "../support/office-client";
import { workbookContract } from "./workbook-contract";

let client: OfficeClient;

beforeAll(async () => {
  client = await loadOfficeClient();
  makeGlobal(client);
});

// Proves that our use of Office.js is legal and what our host makes of it, not Excel's own semantics.
workbookContract("Excel's object model, on the workbench's host", async (bytes) => {
  const book = openXlsx(bytes);
  const host = client.open(book);
  return {
    workbook: new ExcelWorkbook("nb-NO"),
    save: () => Promise.resolve(book.save()),
    change: (action) => { action(book); },
    type: (sheet, cell, value) => {
      const area = readArea(cell);
      if (area) {
        book.sheet(sheet)?.setCell(area.firstRow, area.firstColumn, { value });
        host.userEdited({ sheet, area, by: "here" });
      }
      return Promise.resolve();
    },
  };
});
