import { readFileSync } from "node:fs";
import { join } from "node:path";
import { newProgramme } from "../../../src/app/new-programme";
import { LANGUAGES } from "../../../src/values/language";
import type { Marks } from "../../../src/workbook/marks";
import { areaAddress } from "../../../src/workbook/address";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { contractPlan, PLAN_SHEET } from "../../../src/selftest/contract/contract-plan";
import { contractBytes } from "../../support/contract-workbook";
import { validateXlsx } from "../../support/validate-xlsx";
import { FIXTURES, fixtureBytes } from "../../support/workbook-fixtures";

function marksOf(book: ReturnType<typeof openXlsx>): Marks {
  const live = book.tables.map(({ sheet, area }) => {
    const first = areaAddress({ ...area, lastRow: area.firstRow, lastColumn: area.firstColumn });
    return { name: "milestone/overdue", sheet, address: areaAddress({ ...area, lastColumn: area.firstColumn }), formula: `ISTEXT(${first})`, style: "warning" as const };
  });
  return { live, painted: book.sheets.map(({ name }) => ({ sheet: name, cells: ["B2", "B3"], style: "note" as const })) };
}

test.each(FIXTURES.map((name) => [name]))("%s is read, painted and given a status sheet, and its tables stay as they were", async (name) => {
  const book = openXlsx(fixtureBytes(name));
  const workbook = new XlsxWorkbook(book);
  const was = await workbook.read();
  const marks = marksOf(book);
  await workbook.paint(marks);
  try {
    await workbook.commit({ sheets: [contractPlan()] });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    expect(error.problem).toBe("protected-workbook");
    return;
  }
  const again = new XlsxWorkbook(openXlsx(book.save()));
  const is = await again.read();
  expect(is.tables).toEqual(was.tables);
  expect(is.candidates).toEqual(was.candidates);
  expect(is.ownSheets.map(({ sheet }) => sheet)).toEqual([PLAN_SHEET]);
  const formats = (from: typeof book) => from.sheets.map((sheet) => sheet.conditionalFormats.map(({ formulas, areas }) => [formulas, areas]));
  const painted = formats(again.book);
  await again.paint(marks);
  expect(formats(again.book)).toEqual(painted);
  await again.paint({ live: [], painted: [] });
  const left = again.book.sheets.filter((sheet) => !sheet.isProtected).flatMap((sheet) => sheet.conditionalFormats.flatMap(({ formulas }) => formulas));
  expect(left.filter((formula) => formula.includes('N("statusark/'))).toEqual([]);
});

describe("Microsoft's validator is content with", () => {
  test("a workbook that everything was done to", async () => {
    const book = openXlsx(contractBytes());
    const workbook = new XlsxWorkbook(book);
    await workbook.paint(marksOf(book));
    await workbook.commit({
      sheets: [contractPlan({ extra: 3, remark: "for hånd" })],
      tables: [{ sheet: "Ny", name: "tblNy", headers: ["Kode", "Flere\nlinjer"], rows: [["=1+1", "a\nb"]] }],
      appended: [{ table: "tblOkonomi", rows: [{ Kode: "8a" }] }, { table: "tblEndringer", rows: [{ Kode: "5b" }, { Kode: "8a" }] }],
      edits: [{ sheet: "Milepæler", cell: "E5", value: { date: "2022-03-10" } }],
    });
    await workbook.commit({ sheets: [contractPlan()] });
    expect(await validateXlsx(book.save())).toEqual([]);
  });

  test("the sample programme", async () => {
    expect(await validateXlsx(new Uint8Array(readFileSync(join(__dirname, "../../../assets/rmr-2022.xlsx"))))).toEqual([]);
  });

  test.each(LANGUAGES)("new programme sheets in %s", async (language) => {
    const book = newXlsx();
    await new XlsxWorkbook(book).commit(newProgramme({ language, withExample: true }));
    expect(await validateXlsx(book.save())).toEqual([]);
  });
});
