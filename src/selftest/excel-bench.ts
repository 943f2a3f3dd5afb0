import { isCellError, type CellValue } from "../values/cell-value";
import { ExcelWorkbook } from "../excel/excel-workbook";
import type { Bench, SeenCell } from "./check";

function seen(values: readonly (readonly unknown[])[], types: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[], formats: readonly (readonly unknown[])[]): SeenCell {
  const [held, formula, format] = [values[0]?.[0], formulas[0]?.[0], formats[0]?.[0]];
  const value: CellValue = String(types[0]?.[0]) === "Error" ? { error: String(held) } : held === "" ? null : (held as CellValue);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && (formula !== held || isCellError(value));
  return { value, formula: isFormula ? formula : null, format: typeof format === "string" ? format : "" };
}

/** The workbook that is open in Excel. */
export function excelBench(language: string | null): Bench {
  return {
    open: () => new ExcelWorkbook(language),
    see: (sheet, cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
        range.load("values,valueTypes,formulas,numberFormat");
        await context.sync();
        return seen(range.values, range.valueTypes, range.formulas, range.numberFormat);
      }),
    put: (sheet, cell, value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
        await context.sync();
      }),
    formats: (sheet) =>
      Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
        conditionalFormats.load("items/type,items/priority");
        await context.sync();
        const custom = conditionalFormats.items.filter(({ type }) => type === "Custom");
        for (const format of custom) format.custom.rule.load("formula");
        await context.sync();
        return [...custom].sort((a, b) => a.priority - b.priority).map((format) => format.custom.rule.formula);
      }),
    sheets: () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        return worksheets.items.map(({ name }) => name);
      }),
    remove: (sheets) =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.load("items/name");
        await context.sync();
        for (const item of names.items) if (item.name.startsWith("Statusark_")) item.delete();
        for (const sheet of sheets) worksheets.getItemOrNullObject(sheet).delete();
        await context.sync();
      }),
  };
}
