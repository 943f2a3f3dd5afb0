import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { readArea } from "../../src/workbook/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { loadOfficeClient, makeGlobal, type OfficeClient, type Transport } from "../support/office-client";
import { workbookContract } from "./workbook-contract";

const clients = new Map<Transport, OfficeClient>();

async function clientOver(transport: Transport): Promise<OfficeClient> {
  const client = clients.get(transport) ?? await loadOfficeClient(transport);
  clients.set(transport, client);
  makeGlobal(client);
  return client;
}

// Proves that our use of Office.js is legal and what our host makes of it, not Excel's own semantics.
for (const transport of ["bridge", "external"] as const) {
  workbookContract(`Excel's object model, on the workbench's host by the ${transport} transport`, async (bytes) => {
    const client = await clientOver(transport);
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
}
