import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { planFile } from "../../../src/xlsx/made/plan-file";
import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { readZip } from "../../../src/xlsx/zip/read-zip";
import { packageParts } from "../../support/package-inventory";
import { SHEET_PLANS } from "../../support/sheet-plans";
import { validateXlsx } from "../../support/validate-xlsx";

/** The workbook that the command line's adapter has put the plan into, beside the empty sheet of a new one. */
async function written(plan: SheetPlan): Promise<Uint8Array> {
  const book = newXlsx();
  await new XlsxWorkbook(book).commit({ sheets: [plan] });
  return book.save();
}

/** Parts that also speak of the empty sheet, which the file that is made does not have. */
const OF_THE_WORKBOOK = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

function textOf(part: Uint8Array | undefined): string | undefined {
  return part && Buffer.from(part).toString("latin1");
}

describe.each(SHEET_PLANS)("the file of %s", (_, planned) => {
  let plan: SheetPlan;
  let made: Uint8Array;
  let beside: Uint8Array;

  beforeAll(async () => {
    plan = await planned();
    made = await planFile(plan);
    beside = await written(plan);
  });

  test("holds the sheet byte for byte as the command line writes it: cells, looks, charts, print set-up, properties", () => {
    const [ours, theirs] = [packageParts(made), packageParts(beside)];
    const moved = new Map([...theirs].map(([name, part]) => [name.replace("sheet2.xml", "sheet1.xml"), part]));
    expect([...ours.keys()].sort()).toEqual([...moved.keys()].sort());
    for (const [name, part] of ours) if (!OF_THE_WORKBOOK.includes(name)) expect([name, textOf(part)]).toEqual([name, textOf(moved.get(name))]);
  });

  test("has the same names, and no other sheet", () => {
    const [ours, theirs] = [openXlsx(made), openXlsx(beside)];
    expect(ours.sheets.map(({ name }) => name)).toEqual([plan.sheet]);
    expect(ours.names).toEqual(theirs.names);
    expect(ours.tables).toEqual([]);
    expect(ours.sheet(plan.sheet)?.charts.all).toEqual(theirs.sheet(plan.sheet)?.charts.all);
  });

  test("is read again as a status sheet of ours", async () => {
    const [own] = (await new XlsxWorkbook(openXlsx(made)).read()).ownSheets;
    expect(own).toMatchObject({ sheet: plan.sheet, marker: plan.marker, isTorn: false });
    expect(own?.pages).toHaveLength(plan.pages.length);
  });

  test("is flawless to Microsoft's validator", async () => {
    expect(await validateXlsx(made)).toEqual([]);
  });

  test("is the same each time", async () => {
    expect(Buffer.compare(made, await planFile(plan))).toBe(0);
  });
});

test("where the browser cannot compress, the file holds the same, as it is", async () => {
  const [, planned] = SHEET_PLANS[0]!;
  const plan = await planned();
  const made = await planFile(plan);
  const { CompressionStream: before } = globalThis;
  globalThis.CompressionStream = class {
    constructor() { throw new TypeError("Unsupported compression format: 'deflate-raw'"); }
  } as unknown as typeof CompressionStream;
  try {
    const plain = await planFile(plan);
    expect(readZip(plain).every(({ method }) => method === 0)).toBe(true);
    expect(readZip(made).some(({ method }) => method === 8)).toBe(true);
    expect(plain.length).toBeGreaterThan(made.length);
    expect([...packageParts(plain)]).toEqual([...packageParts(made)]);
  } finally {
    globalThis.CompressionStream = before;
  }
});
