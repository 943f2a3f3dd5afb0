import { readArea } from "../../src/workbook/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { workbookContract } from "./workbook-contract";

workbookContract("an .xlsx file", async (bytes) => {
  const book = openXlsx(bytes);
  return {
    workbook: new XlsxWorkbook(book),
    save: () => Promise.resolve(book.save()),
    change: (action) => { action(book); },
    type: (sheet, cell, value) => {
      const area = readArea(cell);
      if (area) book.sheet(sheet)?.setCell(area.firstRow, area.firstColumn, { value });
      return Promise.resolve();
    },
  };
});
