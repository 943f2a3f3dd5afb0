import fc from "fast-check";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { addStatusSheet, appendToTables, NEW_TEXT, plainCell } from "../support/change-workbook";
import { changedBook } from "../support/generated-fidelity";
import { generatedPackage } from "../support/generated-package";
import { bookPlan } from "../support/generated-plan";
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

/** Validates each pair of before and after, two at a time. Answers what is new, by name. */
async function newErrorsIn(pairs: readonly (readonly [name: string, before: () => Uint8Array, after: (before: Uint8Array) => Uint8Array])[]): Promise<Record<string, string[]>> {
  const waiting = [...pairs];
  const found: Record<string, string[]> = {};
  async function work(): Promise<void> {
    for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
      const [name, make, change] = pair;
      const bytes = make();
      const errors = await newErrors(bytes, change(bytes));
      if (errors.length > 0) found[name] = errors;
    }
  }
  await Promise.all([work(), work()]);
  return found;
}

test("Microsoft's validator finds no error that the workbook did not have before", async () => {
  expect(await newErrorsIn(FIXTURES.map((name) => [name, () => fixtureBytes(name), changeEverything]))).toEqual({});
}, 300_000);

test("nor in a workbook of any make", async () => {
  const plans = fc.sample(bookPlan, { numRuns: 12, seed: 20220309 }).map((plan) => ({ ...plan, does: { edit: true, add: true, append: true } }));
  expect(await newErrorsIn(plans.map((plan) => [JSON.stringify(plan), () => generatedPackage(plan), (bytes) => changedBook(plan, bytes).save()]))).toEqual({});
}, 300_000);
