import { openXlsx } from "../../src/xlsx/open-xlsx";
import { addStatusSheet, appendToTables, NEW_TEXT, plainCell } from "../support/change-workbook";
import { newErrors } from "../support/validate-xlsx";
import { FIXTURES, fixtureBytes } from "../support/workbook-fixtures";

/** All kinds of change at once, so that each file is judged once. */
function changeEverything(bytes: Uint8Array): Uint8Array {
  const book = openXlsx(bytes);
  const { sheet, row, column } = plainCell(book);
  sheet.setCell(row, column, { value: NEW_TEXT, style: book.styleWith(sheet.cell(row, column)?.style ?? 0, { bold: true, fill: "FFF2CC" }) });
  appendToTables(book);
  sheet.addConditionalFormat({ areas: [{ firstRow: 1, firstColumn: 1, lastRow: 9, lastColumn: 3 }], formula: 'N("statusark/prøve")=0', look: { fill: "FFC7CE", colour: "9C0006", format: "0.0" } });
  sheet.setPageBreaks([30]);
  sheet.setLink(500, 5, "A1");
  sheet.setCustomProperty("statusark.prøve", "1");
  const added = addStatusSheet(book);
  for (const [index, header] of ["Nr", "Milepæl", "Frist"].entries()) added.setCell(50, index + 1, { value: header });
  book.addTable(added.name, { firstRow: 50, firstColumn: 1, lastRow: 52, lastColumn: 3 }, "tblProveTabell");
  book.activate(added.name);
  return book.save();
}

test("Microsoft's validator finds no error that the workbook did not have before", async () => {
  const waiting = [...FIXTURES];
  const found: Record<string, string[]> = {};
  async function work(): Promise<void> {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const bytes = fixtureBytes(name);
      const errors = await newErrors(bytes, changeEverything(bytes));
      if (errors.length > 0) found[name] = errors;
    }
  }
  await Promise.all([work(), work()]);
  expect(found).toEqual({});
}, 300_000);
