import { XML_HEAD } from "./xml/xml-text";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

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

/** The theme of a workbook that is made here: Calibri, and colours that go with the status sheet. */
export const NEW_THEME =
  `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Statusark"><a:themeElements><a:clrScheme name="Statusark">${COLOURS.map(([name, rgb]) => element(name, rgb)).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Statusark">${fonts("majorFont", "Calibri")}${fonts("minorFont", "Calibri")}</a:fontScheme>` +
  `<a:fmtScheme name="Statusark"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
