import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { XlsxBook } from "../../../src/xlsx/xlsx-book";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { contractPlan, PLAN_SHEET } from "../../../src/selftest/contract/contract-plan";
import { contractBytes } from "../../support/contract-workbook";
import { makeXlsx, STYLES } from "../../support/make-xlsx";

function opened(bytes = contractBytes()): { book: XlsxBook; workbook: XlsxWorkbook } {
  const book = openXlsx(bytes);
  return { book, workbook: new XlsxWorkbook(book) };
}

test("reading and painting nothing leave the file as it is, byte for byte", async () => {
  const bytes = contractBytes();
  const { book, workbook } = opened(bytes);
  await workbook.read();
  await workbook.paint({ live: [], painted: [] });
  expect(book.isChanged).toBe(false);
  expect(Buffer.from(book.save()).equals(Buffer.from(bytes))).toBe(true);
});

test("an unlocked cell may be written on a protected sheet", async () => {
  const bytes = makeXlsx([{ name: "Skjema", cells: { A1: "Låst", B1: { value: "åpen", style: STYLES.unlocked } }, isProtected: true }]);
  const { book, workbook } = opened(bytes);
  await workbook.commit({ edits: [{ sheet: "Skjema", cell: "B1", value: "ny" }] });
  expect(book.sheet("Skjema")?.cell(1, 2)?.value).toBe("ny");
  await expect(workbook.commit({ edits: [{ sheet: "Skjema", cell: "A1", value: "ny" }] })).rejects.toMatchObject({ problem: "protected-sheet" });
});

test("a workbook that is read-only is read but neither written nor painted", async () => {
  const book = openXlsx(contractBytes());
  const workbook = new XlsxWorkbook(book, { name: "a.xlsx", readOnly: true });
  expect((await workbook.read()).facts).toMatchObject({ name: "a.xlsx", readOnly: true });
  await expect(workbook.commit({ sheets: [contractPlan()] })).rejects.toMatchObject({ problem: "read-only" });
  await expect(workbook.paint({ live: [], painted: [] })).rejects.toMatchObject({ problem: "read-only" });
  await expect(workbook.reveal({ sheet: "Endringer", cell: "A1" })).resolves.toBeUndefined();
});

test("a remark is found where its row has moved to", async () => {
  const { book, workbook } = opened();
  await workbook.commit({ sheets: [contractPlan({ remark: "skrevet for hånd" })] });
  book.sheet(PLAN_SHEET)?.insertRows(1, 3);
  const again = await new XlsxWorkbook(openXlsx(book.save())).read();
  expect(again.ownSheets[0]?.remarks).toEqual([{ code: "1e", field: "merknad", text: "skrevet for hånd" }]);
});

test("a plan that cannot be written whole is refused before anything is touched", async () => {
  const { book, workbook } = opened();
  const plan = contractPlan();
  const [first, second] = plan.pages;
  if (!first || !second) throw new Error("two pages");
  const broken = [
    { ...plan, pages: [] },
    { ...plan, pages: [first, { ...second, name: first.name }] },
    { ...plan, pages: [{ ...first, cells: [...first.cells, { row: 3, column: 1, style: "body" }] }] },
    { ...plan, pages: [{ ...first, cells: [{ row: 1, column: 7, style: "body" }] }] },
    { ...plan, pages: [{ ...first, cells: [{ row: 1, column: 1, style: "ukjent" }] }] },
    { ...plan, pages: [{ ...first, cells: [{ row: 1, column: 1, style: "link", link: "Finnes_ikke" }] }] },
    { ...plan, pages: [{ ...first, cells: [{ row: 1, column: 1, style: "date", value: { date: "2022-02-31" } }] }] },
    { ...plan, pages: [{ ...first, cells: [{ row: 1, column: 1, columns: 2, style: "body" }, { row: 1, column: 2, style: "body" }] }] },
    { ...plan, sheet: "S: 2022" },
  ];
  for (const sheet of broken) await expect(workbook.commit({ sheets: [contractPlan(), sheet], edits: [{ sheet: "Milepæler", cell: "C3", value: "endret" }] })).rejects.toThrow(RangeError);
  expect(book.isChanged).toBe(false);
});

test("marks: long lists of cells are joined, at most a thousand a sheet; a formula that is too long is refused", async () => {
  const { book, workbook } = opened();
  const cells = Array.from({ length: 1500 }, (_, row) => `C${String(row + 1)}`);
  await workbook.paint({ live: [], painted: [{ sheet: "Trangt", cells, style: "warning" }] });
  const [format] = book.sheet("Trangt")?.conditionalFormats ?? [];
  expect(format?.areas).toEqual([{ firstRow: 1, lastRow: 1000, firstColumn: 3, lastColumn: 3 }]);
  const scattered = Array.from({ length: 1000 }, (_, row) => `XA${String(1000000 + row * 2)}`);
  await workbook.paint({ live: [], painted: [{ sheet: "Trangt", cells: scattered, style: "warning" }] });
  expect(book.sheet("Trangt")?.conditionalFormats).toHaveLength(2);
  const long = { name: "milestone/long", sheet: "Milepæler", address: "D3:D5", formula: `D3=${"1+".repeat(120)}1`, style: "error" } as const;
  await expect(workbook.paint({ live: [long], painted: [] })).rejects.toThrow(RangeError);
});

test("doubled marks, as a copied column has them, become one", async () => {
  const { book, workbook } = opened();
  const rule = { name: "milestone/overdue", sheet: "Milepæler", address: "E3:E5", formula: "E3=1", style: "warning" } as const;
  await workbook.paint({ live: [rule], painted: [] });
  const sheet = book.sheet("Milepæler");
  const ours = sheet?.conditionalFormats.find(({ formulas }) => formulas[0]?.includes("statusark"));
  if (!sheet || !ours) throw new Error("not painted");
  sheet.addConditionalFormat({ areas: ours.areas, formula: ours.formulas[0] ?? "", look: ours.look });
  sheet.addConditionalFormat({ areas: [{ firstRow: 3, lastRow: 3, firstColumn: 9, lastColumn: 9 }], formula: ours.formulas[0] ?? "", look: ours.look });
  await workbook.paint({ live: [rule], painted: [] });
  expect(sheet.conditionalFormats.filter(({ formulas }) => formulas[0]?.includes("statusark"))).toHaveLength(1);
});

test("dates that a workbook from 1904 cannot hold are refused", async () => {
  const { workbook } = opened(contractBytes({ date1904: true }));
  await expect(workbook.commit({ edits: [{ sheet: "Milepæler", cell: "E5", value: { date: "1903-12-31" } }] })).rejects.toMatchObject({ problem: "refused" });
});

test("a date column keeps its own date format, and a number leaves a text cell", async () => {
  const { book, workbook } = opened(makeXlsx([{ name: "A", cells: { A1: { value: "12", style: STYLES.text }, B1: { value: 1, style: STYLES.thousands } } }]));
  await workbook.commit({ edits: [{ sheet: "A", cell: "A1", value: 12 }, { sheet: "A", cell: "B1", value: { date: "2022-03-06" } }, { sheet: "A", cell: "C1", value: true }] });
  const sheet = book.sheet("A");
  const formatOf = (column: number) => book.look(sheet?.cell(1, column)?.style ?? 0).format;
  expect([formatOf(1), formatOf(2), formatOf(3)]).toEqual(["General", "dd.mm.yyyy", "General"]);
  expect([1, 2, 3].map((column) => sheet?.cell(1, column)?.value)).toEqual([12, 44626, true]);
});

test("an error that comes later still stands above a warning", async () => {
  const { book, workbook } = opened();
  const warning = { name: "milestone/overdue", sheet: "Endringer", address: "A2:A2", formula: "A2=1", style: "warning" } as const;
  const error = { ...warning, name: "milestone/unreadable", style: "error" } as const;
  await workbook.paint({ live: [warning], painted: [] });
  await workbook.paint({ live: [warning, error], painted: [{ sheet: "Endringer", cells: ["B2"], style: "note" }] });
  const formats = [...(book.sheet("Endringer")?.conditionalFormats ?? [])].sort((a, b) => a.priority - b.priority);
  expect(formats.map(({ formulas }) => /statusark\/([^"]+)"/.exec(formulas[0] ?? "")?.[1])).toEqual(["milestone/unreadable", "milestone/overdue", "painted/note"]);
});

test("a user's negative amount is text, and its number format stays", async () => {
  const { book, workbook } = opened(makeXlsx([{ name: "A", cells: { A1: { value: 1, style: STYLES.thousands }, B1: { value: 1, style: STYLES.thousands } } }]));
  await workbook.commit({ edits: [{ sheet: "A", cell: "A1", value: "- 15 250" }, { sheet: "A", cell: "B1", value: "-A1" }] });
  const cell = (column: number) => book.sheet("A")?.cell(1, column);
  expect([cell(1)?.value, cell(2)?.value, cell(1)?.formula, cell(2)?.formula]).toEqual(["- 15 250", "-A1", null, null]);
  expect([cell(1), cell(2)].map((each) => book.look(each?.style ?? 0).format)).toEqual(["#,##0", "@"]);
});
