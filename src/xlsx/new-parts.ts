import { NEW_THEME } from "./new-theme";
import { escapeXml, XML_HEAD } from "./xml/xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Kind, as the end of its address, and target of each relationship: rId1, rId2 … in this order. */
export type Targets = readonly (readonly [type: string, target: string])[];

export function relationshipsXml(targets: Targets): string {
  const each = targets.map(([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** Content type by part, without the "/" that a package begins its names with. */
export type PartTypes = readonly (readonly [part: string, type: string])[];

function contentTypesXml(types: PartTypes): string {
  return (
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `${types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join("")}</Types>`
  );
}

/** The entries of the numbered lists of a styles part, each list in the order of its numbers. */
export interface StyleEntries {
  readonly numFmts: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
}

/** What every workbook begins with: the Normal style in Calibri 11, and the two fills that Excel takes for granted. */
export const FIRST_STYLES: StyleEntries = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

function list(name: string, entries: readonly string[]): string {
  const open = `<${name} count="${String(entries.length)}"`;
  return entries.length === 0 ? `${open}/>` : `${open}>${entries.join("")}</${name}>`;
}

function stylesXml({ numFmts, fonts, fills, borders, cellXfs, dxfs }: StyleEntries): string {
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}">${numFmts.length === 0 ? "" : list("numFmts", numFmts)}${list("fonts", fonts)}${list("fills", fills)}${list("borders", borders)}` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list("cellXfs", cellXfs)}` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${list("dxfs", dxfs)}<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`
  );
}

/** `inside`: what stands from the dimension on. */
export function worksheetXml(inside: string): string {
  return `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside}</worksheet>`;
}

export interface NewWorkbook {
  readonly sheet: string;
  /** The worksheet part. */
  readonly xml: string;
  readonly styles: StyleEntries;
  /** `<definedName>`s. */
  readonly names: readonly string[];
  /** Parts that the sheet leads to, with those that lead on from them. */
  readonly parts: readonly NewPart[];
  readonly types: PartTypes;
}

export type NewPart = readonly [name: string, contents: string | Uint8Array];

/** The parts of a workbook with one sheet, in the order that Excel writes them. */
export function newParts({ sheet, xml, styles, names, parts, types }: NewWorkbook): readonly NewPart[] {
  const named = names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
  const workbook =
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
    `<sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets>${named}<calcPr calcId="191029"/></workbook>`;
  return [
    ["[Content_Types].xml", contentTypesXml([
      ["xl/workbook.xml", `${SHEETS}.sheet.main+xml`],
      ["xl/worksheets/sheet1.xml", `${SHEETS}.worksheet+xml`],
      ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
      ["xl/styles.xml", `${SHEETS}.styles+xml`],
      ...types,
    ])],
    ["_rels/.rels", relationshipsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbook],
    ["xl/_rels/workbook.xml.rels", relationshipsXml([["worksheet", "worksheets/sheet1.xml"], ["theme", "theme/theme1.xml"], ["styles", "styles.xml"]])],
    ["xl/worksheets/sheet1.xml", xml],
    ["xl/theme/theme1.xml", NEW_THEME],
    ["xl/styles.xml", stylesXml(styles)],
    ...parts,
  ];
}
