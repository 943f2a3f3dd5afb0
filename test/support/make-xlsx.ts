import { strToU8, zipSync } from "fflate";

/** Text, number, truth value, or a formula with its cached value. `style` is an index of `STYLES`. */
export type MadeCell = string | number | boolean | { readonly value?: string | number; readonly formula?: string; readonly error?: string; readonly array?: string; readonly style?: number };

export interface MadeTable {
  readonly name: string;
  readonly area: string;
  readonly headers: readonly string[];
  readonly totals?: boolean;
  /** Header → formula without "=". */
  readonly calculated?: Readonly<Record<string, string>>;
}

export interface MadeSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, MadeCell>>;
  readonly tables?: readonly MadeTable[];
  /** Formula formats of the user's, all with a green fill. */
  readonly formats?: readonly { readonly area: string; readonly formula: string; readonly priority: number }[];
  /** Of whole numbers over 0, the user's own; `isExtended`: as newer Excels write those that look at other sheets. */
  readonly validations?: readonly { readonly areas: string; readonly isExtended?: boolean }[];
  readonly isProtected?: boolean;
}

/** 0 general, 1 date, 2 thousands, 3 text, 4 unlocked. */
export const STYLES = { general: 0, date: 1, thousands: 2, text: 3, unlocked: 4 } as const;

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function cellXml(address: string, cell: MadeCell): string {
  if (typeof cell === "string") return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? "1" : "0"}</v></c>`;
  const style = cell.style === undefined ? "" : ` s="${String(cell.style)}"`;
  const formula = cell.array !== undefined ? `<f t="array" ref="${cell.array}">${escaped(cell.formula ?? "")}</f>` : cell.formula === undefined ? "" : `<f>${escaped(cell.formula)}</f>`;
  if (cell.error !== undefined) return `<c r="${address}"${style} t="e">${formula}<v>${cell.error}</v></c>`;
  if (typeof cell.value === "string" && formula === "") return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.value)}</t></is></c>`;
  if (typeof cell.value === "string") return `<c r="${address}"${style} t="str">${formula}<v>${escaped(cell.value)}</v></c>`;
  return `<c r="${address}"${style}>${formula}${cell.value === undefined ? "" : `<v>${String(cell.value)}</v>`}</c>`;
}

function place(address: string): readonly [row: number, column: number] {
  let column = 0;
  let at = 0;
  for (; address.charAt(at) >= "A"; at++) column = column * 26 + address.charCodeAt(at) - 64;
  return [Number(address.slice(at)), column];
}

function sheetData(cells: MadeSheet["cells"]): string {
  const rows = new Map<number, [number, string][]>();
  for (const [address, cell] of Object.entries(cells)) {
    const [row, column] = place(address);
    rows.set(row, [...(rows.get(row) ?? []), [column, cellXml(address, cell)]]);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return sorted.map(([row, list]) => `<row r="${String(row)}">${list.sort(([a], [b]) => a - b).map(([, xml]) => xml).join("")}</row>`).join("");
}

function validationsXml({ validations = [] }: MadeSheet, isExtended: boolean): string {
  const own = validations.filter((each) => (each.isExtended ?? false) === isExtended);
  if (own.length === 0) return "";
  const type = 'type="whole" operator="greaterThan" allowBlank="1"';
  if (!isExtended) return `<dataValidations count="${String(own.length)}">${own.map(({ areas }) => `<dataValidation ${type} sqref="${areas}"><formula1>0</formula1></dataValidation>`).join("")}</dataValidations>`;
  const items = own.map(({ areas }) => `<x14:dataValidation ${type}><x14:formula1><xm:f>0</xm:f></x14:formula1><xm:sqref>${areas}</xm:sqref></x14:dataValidation>`);
  return `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="${String(own.length)}">${items.join("")}</x14:dataValidations></ext></extLst>`;
}

function sheetXml(sheet: MadeSheet, isFirst: boolean): string {
  const formats = (sheet.formats ?? [])
    .map(({ area, formula, priority }) => `<conditionalFormatting sqref="${area}"><cfRule type="expression" dxfId="0" priority="${String(priority)}"><formula>${escaped(formula)}</formula></cfRule></conditionalFormatting>`)
    .join("");
  const parts = sheet.tables?.map((_, index) => `<tablePart r:id="rId${String(index + 1)}"/>`) ?? [];
  return `${HEAD}<worksheet ${NS}><sheetViews><sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ""}/></sheetViews><sheetData>${sheetData(sheet.cells)}</sheetData>${
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ""
  }${formats}${validationsXml(sheet, false)}${parts.length > 0 ? `<tableParts count="${String(parts.length)}">${parts.join("")}</tableParts>` : ""}${validationsXml(sheet, true)}</worksheet>`;
}

function tableXml(table: MadeTable, id: number): string {
  const [from = "", to = ""] = table.area.split(":");
  const [lastRow] = place(to);
  const filterTo = to.replace(String(lastRow), String(lastRow - 1));
  const columns = table.headers.map((header, index) => {
    const formula = table.calculated?.[header];
    const totals = table.totals ? (index === 0 ? ' totalsRowLabel="Sum"' : ' totalsRowFunction="sum"') : "";
    return `<tableColumn id="${String(index + 1)}" name="${escaped(header)}"${totals}${formula === undefined ? "/>" : `><calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula></tableColumn>`}`;
  });
  return `${HEAD}<table ${NS} id="${String(id)}" name="${table.name}" displayName="${table.name}" ref="${table.area}"${table.totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="${table.totals ? `${from}:${filterTo}` : table.area}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

const STYLES_XML = `${HEAD}<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf></dxfs></styleSheet>`;

/** A small workbook written by hand, independent of the code under test. */
export function makeXlsx(sheets: readonly MadeSheet[], options: { readonly date1904?: boolean; readonly isStructureProtected?: boolean } = {}): Uint8Array {
  const files: Record<string, string> = {};
  let tableId = 0;
  const overrides: string[] = [];
  sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, index === 0);
    overrides.push(`<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${MAIN}.worksheet+xml"/>`);
    const tables = (sheet.tables ?? []).map((table) => {
      tableId++;
      files[`xl/tables/table${String(tableId)}.xml`] = tableXml(table, tableId);
      overrides.push(`<Override PartName="/xl/tables/table${String(tableId)}.xml" ContentType="${MAIN}.table+xml"/>`);
      return tableId;
    });
    if (tables.length > 0) {
      const links = tables.map((id, at) => `<Relationship Id="rId${String(at + 1)}" Type="${REL}/table" Target="../tables/table${String(id)}.xml"/>`);
      files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`;
    }
  });
  const sheetList = sheets.map((sheet, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join("");
  files["xl/workbook.xml"] = `${HEAD}<workbook ${NS}><workbookPr${options.date1904 ? ' date1904="1"' : ""}/>${options.isStructureProtected ? '<workbookProtection lockStructure="1"/>' : ""}<bookViews><workbookView/></bookViews><sheets>${sheetList}</sheets></workbook>`;
  const styleId = String(sheets.length + 1);
  files["xl/_rels/workbook.xml.rels"] = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
    .map((_, index) => `<Relationship Id="rId${String(index + 1)}" Type="${REL}/worksheet" Target="worksheets/sheet${String(index + 1)}.xml"/>`)
    .join("")}<Relationship Id="rId${styleId}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`;
  files["xl/styles.xml"] = STYLES_XML;
  files["_rels/.rels"] = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  files["[Content_Types].xml"] = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MAIN}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${MAIN}.styles+xml"/>${overrides.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { mtime: "2022-03-06T00:00:00Z" });
}
