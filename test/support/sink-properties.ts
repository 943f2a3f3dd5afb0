import fc from "fast-check";
import { plainJson } from "../../src/app/plain-json";
import { plainLine } from "../../src/app/plain-line";
import { needsTextFormat } from "../../src/excel/safe-text";
import { writtenText } from "../../src/excel/written-text";
import { PageNames, sheetName } from "../../src/views/status-sheet/sheet-names";
import { readFooter } from "../../src/workbench/host/footer-codes";
import { readInput } from "../../src/workbench/host/read-input";
import { markerText, readMarker } from "../../src/workbook/own-sheet";
import { footerParts, pageFooter } from "../../src/workbook/page-footer";
import { readTags, sheetTags, TAG_COLUMN } from "../../src/workbook/sheet-tags";
import { isSheetName } from "../../src/xlsx/door/sheet-name";
import { decodeXstring, encodeXstring, escapeXml, unescapeXml } from "../../src/xlsx/xml/xml-text";
import { contractPlan } from "../../src/selftest/contract/contract-plan";
import { hostileText } from "./hostile-text";
import { steering } from "./steering";

/** Footer codes of a text: what follows each `&` that is not doubled. */
function codesOf(footer: string): string {
  let codes = "";
  for (let at = 0; at < footer.length; at++) if (footer[at] === "&") codes += footer[++at] === "&" ? "" : footer[at];
  return codes;
}

const cell = fc.property(hostileText, (text) => {
  const input = readInput(writtenText(text), needsTextFormat(text), false);
  if (input.kind === "formula") return false;
  return input.value === (text === "" ? null : text);
});

const xml = fc.property(hostileText, (text) => {
  const written = escapeXml(encodeXstring(text));
  if (/[<>"\u0000-\u001f]/.test(written) || /&(?!(?:amp|lt|gt|quot|#9|#10|#13);)/.test(written)) return false;
  const lost = /[\ud800-\udfff\ufffe\uffff]/.test(text);
  return lost || decodeXstring(unescapeXml(written)) === text;
});

const footer = fc.property(hostileText, (text) => {
  const parts = { left: text, pageWord: "Side", ofWord: "av" };
  const whole = pageFooter(parts);
  const { left, right } = footerParts(parts);
  const read = readFooter(whole);
  return whole.length <= 255 && codesOf(whole) === "L8R8PN" && codesOf(left) === "8" && codesOf(right) === "8PN" && read.left === left && read.center === "" && read.right === right;
});

const names = fc.property(hostileText, hostileText, (period, code) => {
  const sheet = sheetName(period, 2);
  const pages = new PageNames(period, 1);
  const taken = [pages.take(code), pages.take(code)];
  return isSheetName(sheet) && new Set(taken).size === 2 && taken.every((name) => /^Statusark_\w{0,250}$/.test(name));
});

const marker = fc.property(hostileText, hostileText, (period, stamp) => {
  const given = { kind: "status-sheet", period, version: 3, stamp } as const;
  const read = readMarker(markerText(given));
  const key = `${period}/merknad`;
  const page = { name: period, title: stamp, slot: period, heights: [15], cells: [{ row: 1, column: 3, style: "", remark: key }] };
  const [tag = ""] = sheetTags({ ...contractPlan(), marker: given, pages: [page] }).values();
  const { pages, fields } = readTags([[tag]], 1, TAG_COLUMN);
  return JSON.stringify(read) === JSON.stringify(given) && pages[0]?.title === stamp && JSON.stringify(fields) === JSON.stringify([{ key, row: 1, column: 3 }]);
});

const terminal = fc.property(hostileText, (text) => {
  const line = plainLine(text);
  const json = plainJson({ [text]: [text] }, 2);
  return steering(line).length === 0 && !line.includes("\n") && steering(json).length === 0 && JSON.stringify(JSON.parse(json)) === JSON.stringify({ [text]: [text] });
});

/** Each place where a text leaves the program, and what no text may do there. */
export const SINK_PROPERTIES: readonly (readonly [name: string, property: fc.IProperty<unknown[]>])[] = [
  ["a cell over Office.js takes it as the same text", cell],
  ["a part's XML holds it as text alone", xml],
  ["a print footer holds no code of it", footer],
  ["sheet and page names stay names", names],
  ["markers and remark keys come back as they were", marker],
  ["a line and JSON steer no terminal", terminal],
] as const;
