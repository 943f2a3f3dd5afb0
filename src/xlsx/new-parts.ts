const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function element(name: string, rgb: string): string {
  return `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
}

function fonts(name: string, face: string): string {
  return `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
}

const COLOURS: readonly (readonly [string, string])[] = [
  ["dk1", "000000"], ["lt1", "FFFFFF"], ["dk2", "22384D"], ["lt2", "F2F5F7"],
  ["accent1", "1F4E79"], ["accent2", "0B6A8A"], ["accent3", "56636F"], ["accent4", "C98A00"], ["accent5", "9C1C1C"], ["accent6", "1B6B3A"],
  ["hlink", "0B6A8A"], ["folHlink", "56636F"],
];

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}<a:prstDash val="solid"/></a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

const THEME =
  `${HEAD}<a:theme xmlns:a="${DRAWING}" name="Statusark"><a:themeElements><a:clrScheme name="Statusark">${COLOURS.map(([name, rgb]) => element(name, rgb)).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Statusark">${fonts("majorFont", "Calibri")}${fonts("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Statusark"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';

const WORKBOOK = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>`;

const WORKSHEET = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], at) => `<Relationship Id="rId${String(at + 1)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

const TYPES: readonly (readonly [part: string, type: string])[] = [
  ["/xl/workbook.xml", `${SHEETS}.sheet.main+xml`],
  ["/xl/worksheets/sheet1.xml", `${SHEETS}.worksheet+xml`],
  ["/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"],
  ["/xl/styles.xml", `${SHEETS}.styles+xml`],
];

const CONTENT_TYPES =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
  `${TYPES.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("")}</Types>`;

/** The parts of a workbook with one empty sheet, in the order that Excel writes them. */
export const NEW_PARTS: readonly (readonly [name: string, xml: string])[] = [
  ["[Content_Types].xml", CONTENT_TYPES],
  ["_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]])],
  ["xl/workbook.xml", WORKBOOK],
  ["xl/_rels/workbook.xml.rels", relationships([["worksheet", "worksheets/sheet1.xml"], ["theme", "theme/theme1.xml"], ["styles", "styles.xml"]])],
  ["xl/worksheets/sheet1.xml", WORKSHEET],
  ["xl/theme/theme1.xml", THEME],
  ["xl/styles.xml", STYLES],
];
