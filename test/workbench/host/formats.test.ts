import type { Host } from "../../../src/workbench/host/host";
import { newXlsx } from "../../../src/xlsx/new-xlsx";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import type { CellLook, XlsxBook, XlsxSheet } from "../../../src/xlsx/xlsx-book";
import { expectNoLeak, loadOfficeClient, type OfficeClient } from "../../support/office-client";
import { smallBook } from "../../support/small-book";

let client: OfficeClient;
let book: XlsxBook;
let sheetNow: XlsxSheet;
let host: Host;

beforeAll(async () => {
  client = await loadOfficeClient();
});

beforeEach(() => {
  book = smallBook();
  sheetNow = book.sheets[0]!;
  host = client.open(book);
});

afterEach(async () => {
  await expectNoLeak(host);
});

function run(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void> | void): Promise<void> {
  return client.Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getItem("Program"), context);
    await context.sync();
  });
}

function look(row: number, column: number): CellLook {
  return book.look(sheetNow.cell(row, column)?.style ?? 0);
}

describe("cell formats through office.js", () => {
  it("sets fonts, fills, alignment and sizes, and reads them back", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("F1:G2");
      range.format.font.bold = true;
      range.format.font.color = "tomato";
      range.format.font.size = 9;
      range.format.font.underline = "Single";
      range.format.fill.color = "#00ff00";
      range.format.horizontalAlignment = "CenterAcrossSelection";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.format.indentLevel = 1;
      range.format.rowHeight = 30;
      range.format.columnWidth = 60;
      range.load("format/font/bold,format/font/color,format/font/size,format/font/underline,format/fill/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/rowHeight,format/columnWidth");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        font: { bold: true, color: "#FF6347", size: 9, underline: "Single" },
        fill: { color: "#00FF00" },
        horizontalAlignment: "CenterAcrossSelection",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 1,
        rowHeight: 30,
      });
      expect(range.format.columnWidth).toBeCloseTo(60, 0);
    });
    expect(look(2, 7)).toMatchObject({ bold: true, colour: "FF6347", fill: "00FF00", horizontal: "centerContinuous", wrap: true });
    expect(sheetNow.rowHeight(2)).toBe(30);
  });

  it("answers null where cells differ", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("F1").format.font.bold = true;
      sheet.getRange("F1").format.fill.color = "red";
      const range = sheet.getRange("F1:F2").load("format/font/bold,format/fill/color,format/font/italic");
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, range.format.font.italic]).toEqual([null, null, false]);
    });
  });

  it("draws borders at edges and inside", async () => {
    await run(async (sheet, context) => {
      const { borders } = sheet.getRange("F1:G3").format;
      const top = borders.getItem("EdgeTop");
      top.style = "Continuous";
      top.weight = "Medium";
      top.color = "#123456";
      borders.getItem("InsideHorizontal").style = "Dash";
      top.load("style,weight,color");
      const none = borders.getItem("EdgeLeft").load("style");
      borders.load("items/sideIndex");
      await context.sync();
      expect([top.style, top.weight, top.color, none.style]).toEqual(["Continuous", "Medium", "#123456", "None"]);
      expect(borders.items).toHaveLength(8);
    });
    expect(look(1, 7).top).toEqual({ style: "medium", colour: "123456" });
    expect(look(2, 6).top?.style).toBe("dashed");
    expect(look(3, 6).bottom).toBeNull();
  });

  it("dresses many areas at once", async () => {
    await run((sheet) => {
      sheet.getRanges("F1,H2:I3").format.fill.color = "#ABCDEF";
    });
    expect([look(1, 6).fill, look(3, 9).fill, look(2, 6).fill]).toEqual(["ABCDEF", "ABCDEF", null]);
  });

  it("merges, also across rows, and keeps the first cell's content alone", async () => {
    await run((sheet) => {
      sheet.getRange("F1:G2").values = [[1, 2], [3, 4]];
      sheet.getRange("F1:G2").merge(true);
      sheet.getRange("J1:K2").merge();
    });
    expect(sheetNow.merges).toHaveLength(3);
    expect([sheetNow.cell(1, 6)?.value, sheetNow.cell(1, 7)?.value ?? null, sheetNow.cell(2, 6)?.value]).toEqual([1, null, 3]);
    await expect(run((sheet) => { sheet.getRange("A4:B5").merge(); })).rejects.toMatchObject({ code: "InvalidOperation" });
    await run((sheet) => { sheet.getRange("A1:Z2").unmerge(); });
    expect(sheetNow.merges).toHaveLength(0);
  });

  it("copies formats with merges, and formulas that move along", async () => {
    await run((sheet) => {
      sheet.getRange("F1:G1").merge();
      sheet.getRange("F1:G1").format.fill.color = "#101010";
      sheet.getRange("F1").formulas = [["=A4&$B$4"]];
      sheet.getRange("F10").copyFrom("F1:G1", "Formats");
      sheet.getRange("F20").copyFrom("F1:G1");
      sheet.getRange("F30").copyFrom("A4:B4", "Values");
    });
    expect(look(10, 6).fill).toBe("101010");
    expect(sheetNow.cell(10, 6)?.formula ?? null).toBeNull();
    expect(sheetNow.merges.map((merge) => merge.firstRow)).toEqual([1, 10, 20]);
    expect(sheetNow.cell(20, 6)?.formula).toBe("A23&$B$4");
    expect(sheetNow.cell(30, 7)?.value).toBe("Kjøp av lisenser");
  });

  it("refuses locked cells of a protected sheet and formats of whole columns", async () => {
    Object.defineProperty(sheetNow, "isProtected", { value: true });
    await expect(run((sheet) => { sheet.getRange("A4").values = [["x"]]; })).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(run((sheet) => { sheet.getRange("A4").format.fill.color = "red"; })).rejects.toMatchObject({ code: "AccessDenied" });
    expect(sheetNow.cell(4, 1)?.value).toBe("1a");
    await expect(run((sheet) => { sheet.getRange("A:A").format.font.bold = true; })).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("conditional formats through office.js", () => {
  const add = (sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat => {
    const format = sheet.getRange(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFEB9C";
    format.stopIfTrue = false;
    return format;
  };

  it("adds formula formats at the top, moves them to the end, and finds them again", async () => {
    await run(async (sheet, context) => {
      add(sheet, "C4:C6", "=C4<1");
      const last = add(sheet, "D4:D6", '=AND(D4>2,N("statusark/x")=0)');
      last.priority = -1;
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load("items/id,items/type,items/priority,items/stopIfTrue");
      await context.sync();
      expect(conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([["Custom", 0, false], ["Custom", 1, false]]);
      const rules = conditionalFormats.items.map((format) => format.custom.rule.load("formula"));
      const ranges = conditionalFormats.items.map((format) => format.getRange().load("address"));
      const here = sheet.getRange("C5").conditionalFormats.getCount();
      await context.sync();
      expect(rules.map((rule) => rule.formula)).toEqual(["=C4<1", '=AND(D4>2,N("statusark/x")=0)']);
      expect(ranges.map((range) => range.address)).toEqual(["Program!C4:C6", "Program!D4:D6"]);
      expect(here.value).toBe(1);
    });
    expect(sheetNow.conditionalFormats).toHaveLength(2);
    expect(openXlsx(book.save()).sheets[0]!.conditionalFormats[0]).toMatchObject({ kind: "expression", look: { fill: "FFEB9C" } });
  });

  it("spans areas, and is cut down or deleted", async () => {
    await run(async (sheet, context) => {
      const format = sheet.getRanges("A4,C4:C6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "TRUE";
      format.custom.format.font.bold = true;
      format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      const ranges = format.getRanges().load("address");
      const one = format.getRangeOrNullObject();
      await context.sync();
      expect(ranges.address).toBe("Program!A4,Program!C4:C6");
      expect(one.isNullObject).toBe(true);
      sheet.getRange("C5").conditionalFormats.clearAll();
    });
    expect(sheetNow.conditionalFormats[0]?.areas).toHaveLength(3);
    await run((sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    });
    expect(sheetNow.conditionalFormats).toHaveLength(0);
  });

  it("makes a data bar between two numbers in a colour of its own, and refuses other bounds", async () => {
    await run(async (sheet, context) => {
      const { dataBar } = sheet.getRanges("H3:I4,H9:I9").conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
      dataBar.positiveFormat.fillColor = "#BFD3DD";
      dataBar.load("upperBoundRule");
      dataBar.positiveFormat.load("fillColor");
      await context.sync();
      expect([dataBar.upperBoundRule, dataBar.positiveFormat.fillColor]).toEqual([{ type: "Number", formula: "=1" }, "#BFD3DD"]);
    });
    const [bar] = sheetNow.conditionalFormats;
    expect(bar).toMatchObject({
      kind: "dataBar", areas: [{ firstRow: 3, firstColumn: 8, lastRow: 4, lastColumn: 9 }, { firstRow: 9, firstColumn: 8, lastRow: 9, lastColumn: 9 }], colours: ["BFD3DD"],
      thresholds: [{ kind: "num", value: "0", orEqual: true }, { kind: "num", value: "1", orEqual: true }],
    });
    await expect(run((sheet) => { sheet.getRange("A1").conditionalFormats.add("DataBar").dataBar.lowerBoundRule = { type: "Percentile", formula: "10" }; })).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("refuses other kinds by name", async () => {
    await expect(run((sheet) => { sheet.getRange("A1").conditionalFormats.add("ColorScale"); })).rejects.toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("ConditionalFormatCollection.add ColorScale") });
  });
});

describe("a sheet's own settings through office.js", () => {
  it("sets up the page", async () => {
    await run(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { scale: 80 };
      layout.leftMargin = 36;
      layout.setPrintMargins("Centimeters", { top: 2.54 });
      layout.centerHorizontally = true;
      layout.headersFooters.defaultForAllPages.leftFooter = "Program && mål";
      layout.headersFooters.defaultForAllPages.rightFooter = "Side &P av &N";
      layout.setPrintArea("A1:D9");
      sheet.horizontalPageBreaks.add("A5");
      sheet.horizontalPageBreaks.add(sheet.getRange("A8:D8"));
      layout.load("orientation,zoom,leftMargin,topMargin,headersFooters/defaultForAllPages/rightFooter");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      const area = layout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect([layout.orientation, layout.zoom, layout.leftMargin, layout.topMargin]).toEqual(["Landscape", { scale: 80 }, 36, 72]);
      expect(layout.headersFooters.defaultForAllPages.rightFooter).toBe("Side &P av &N");
      expect(sheet.horizontalPageBreaks.items.map((each) => each.rowIndex)).toEqual([4, 7]);
      expect(area.address).toBe("Program!A1:D9");
    });
    expect(sheetNow.pageSetup).toMatchObject({ landscape: true, scale: 80, oddFooter: "&LProgram && mål&RSide &P av &N" });
    expect(sheetNow.pageBreaks).toEqual([5, 8]);
    await run((sheet) => { sheet.horizontalPageBreaks.removePageBreaks(); });
    expect(sheetNow.pageBreaks).toEqual([]);
    await expect(run((sheet) => { sheet.pageLayout.zoom = { horizontalFitToPages: 1 }; })).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  it("freezes panes, hides gridlines, keeps custom properties", async () => {
    await run(async (sheet, context) => {
      sheet.freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      sheet.customProperties.add("statusark.kind", "status-sheet");
      const found = sheet.customProperties.getItemOrNullObject("STATUSARK.KIND").load("value,key");
      const none = sheet.customProperties.getItemOrNullObject("x");
      const place = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.load("showGridlines");
      await context.sync();
      expect([found.key, found.value, none.isNullObject, place.address, sheet.showGridlines]).toEqual(["statusark.kind", "status-sheet", true, "Program!1:3", false]);
      found.delete();
    });
    expect(sheetNow.customProperties.size).toBe(0);
    expect(sheetNow.frozen).toEqual({ rows: 3, columns: 0 });
  });

  it("keeps links, validation prompts and settings", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A4").hyperlink = { documentReference: "tblTiltak" };
      sheet.getRange("A4").dataValidation.prompt = { showPrompt: true, title: "Hvorfor", message: "Fristen er passert" };
      context.workbook.settings.add("statusark.profil", { språk: "nb" });
      const cell = sheet.getRange("A4").load("hyperlink,dataValidation/prompt");
      const setting = context.workbook.settings.getItemOrNullObject("statusark.profil").load("value");
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "tblTiltak" });
      expect(cell.dataValidation.prompt).toMatchObject({ message: "Fristen er passert" });
      expect(setting.value).toEqual({ språk: "nb" });
      setting.delete();
      const gone = context.workbook.settings.getItemOrNullObject("statusark.profil");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("finds formulas and merges, and says when there are none", async () => {
    await run(async (sheet, context) => {
      const formulas = sheet.getRange("A1:D9").getSpecialCellsOrNullObject("Formulas").load("address");
      const none = sheet.getRange("A1:C9").getSpecialCellsOrNullObject("Formulas");
      const merges = sheet.getRange("A1:C9").getMergedAreasOrNullObject();
      await context.sync();
      expect([formulas.address, none.isNullObject, merges.isNullObject]).toEqual(["Program!D8", true, true]);
    });
  });

  it.each([[false, 1462], [true, 0]])("gives the date system away by DATE (1904: %s)", async (is1904, expected) => {
    const dated = newXlsx();
    Object.defineProperty(dated, "date1904", { value: is1904 });
    host = client.open(dated);
    await client.Excel.run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      expect(result.value).toBe(expected);
    });
  });
});
