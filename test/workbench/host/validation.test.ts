import { cellValidations } from "../../../src/xlsx/cell-validation";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { loadOfficeClient, type OfficeClient } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

let client: OfficeClient;
let book: XlsxBook;

beforeAll(async () => {
  client = await loadOfficeClient();
});

beforeEach(() => {
  book = smallBook();
  client.open(book);
});

const run = (batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void): Promise<void> =>
  client.Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem("Program"), context);
    await context.sync();
  });

const saved = (): ReturnType<typeof cellValidations> => cellValidations(openXlsx(book.save()).sheets[0]!);

describe("data validation through office.js", () => {
  it.each<[string, Excel.DataValidationRule, object]>([
    ["words", { list: { inCellDropDown: true, source: "Ja,Nei" } }, { type: "list", first: '"Ja,Nei"', hasDropDown: true }],
    ["a formula's cells", { list: { inCellDropDown: false, source: "=$A$4:$A$6" } }, { type: "list", first: "$A$4:$A$6", hasDropDown: false }],
    ["dates", { date: { formula1: "2022-01-31", operator: "GreaterThan" } }, { type: "date", operator: "greaterThan", first: "44592", second: null }],
    ["numbers between", { decimal: { formula1: 0, formula2: "=D4", operator: "Between" } }, { type: "decimal", operator: "between", first: "0", second: "D4" }],
    ["a formula", { custom: { formula: "=LEN(F4)<9" } }, { type: "custom", first: "LEN(F4)<9" }],
  ])("writes rules of %s into the file and reads them back", async (_, rule, expected) => {
    await run(async (sheet, context) => {
      const validation = sheet.getRange("F4:F6").dataValidation;
      validation.rule = rule;
      validation.errorAlert = { showAlert: true, style: "Warning", title: "Obs", message: "Kontroller «verdien» & prøv igjen" };
      const one = sheet.getRange("F5").dataValidation.load("type,errorAlert,prompt,ignoreBlanks");
      await context.sync();
      expect(one.errorAlert).toEqual({ showAlert: true, style: "Warning", title: "Obs", message: "Kontroller «verdien» & prøv igjen" });
      expect(one.ignoreBlanks).toBe(true);
    });
    expect(saved()).toMatchObject([{ areas: [{ firstRow: 4, lastRow: 6, firstColumn: 6 }], ...expected, errorStyle: "warning", error: "Kontroller «verdien» & prøv igjen" }]);
  });

  it("keeps a prompt without a rule, cuts cells out, and clears", async () => {
    await run((sheet) => {
      sheet.getRange("F4:F6").dataValidation.prompt = { showPrompt: true, title: "Hvorfor", message: "Fristen er passert" };
      sheet.getRange("F5").dataValidation.clear();
    });
    expect(saved()).toMatchObject([{ type: "none", prompt: "Fristen er passert", areas: [{ firstRow: 4, lastRow: 4 }, { firstRow: 6, lastRow: 6 }] }]);
    await run(async (sheet, context) => {
      const mixed = sheet.getRange("F4:F5").dataValidation.load("type");
      await context.sync();
      expect(mixed.type).toBe("Inconsistent");
      sheet.getRange("F:F").clear();
    });
    expect(saved()).toEqual([]);
  });

  it.each<[string, Excel.DataValidationRule]>([
    ["no kind", {}],
    ["two kinds", { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }],
    ["an operator that is none", { decimal: { formula1: 1, operator: "Near" as "Between" } }],
    ["between with one bound", { decimal: { formula1: 1, operator: "Between" } }],
    ["no words", { list: { inCellDropDown: true, source: "" } }],
  ])("refuses a rule of %s", async (_, rule) => {
    await expect(run((sheet) => { sheet.getRange("F4").dataValidation.rule = rule; })).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
