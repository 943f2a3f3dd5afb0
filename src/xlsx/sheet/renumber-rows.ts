import { areaAddress, cellAddress, readArea } from "../../workbook/address";
import { movedArea, movedRow, type RowMove } from "../formulas/row-move";
import { attribute, withAttribute } from "../xml/attributes";
import { tagEnd, tagName } from "../xml/scan-xml";
import { byteText } from "./byte-text";
import { joinBytes } from "./join-bytes";
import { scanCells } from "./scan-cells";

/** A formula's own area (`ref`) and the input cells of a data table. */
function moveFormulaTag(tag: string, move: RowMove): string {
  let moved = tag;
  for (const name of ["ref", "r1", "r2"]) {
    const area = readArea(attribute(tag, name) ?? "");
    const next = area && movedArea(area, move);
    if (next) moved = withAttribute(moved, name, areaAddress(next));
  }
  return moved;
}

/** One `<row>` with its number and the addresses of its cells changed. */
function renumber(xml: string, row: number, move: RowMove, prefix: string): string {
  let written = "";
  let from = 0;
  for (let at = 0; at >= 0; at = xml.indexOf("<", from)) {
    const code = xml.charCodeAt(at + 1);
    if (code === 33 || code === 63) return renumberAfterComment(xml, row, move, prefix, at, written + xml.slice(from, at));
    const end = tagEnd(xml, at);
    const tag = xml.slice(at, end);
    const name = code === 47 ? "" : tagName(xml, at);
    let changed = tag;
    if (name === `${prefix}row`) changed = withAttribute(tag, "r", String(row));
    else if (name === `${prefix}c`) {
      const area = readArea(attribute(tag, "r") ?? "");
      if (area) changed = withAttribute(tag, "r", cellAddress(row, area.firstColumn));
    } else if (name === `${prefix}f` && tag.length > name.length + 2) changed = moveFormulaTag(tag, move);
    written += xml.slice(from, at) + changed;
    from = end;
  }
  return written + xml.slice(from);
}

function renumberAfterComment(xml: string, row: number, move: RowMove, prefix: string, at: number, written: string): string {
  const ending = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![", at) ? "]]>" : "?>";
  const end = xml.indexOf(ending, at) + ending.length;
  return written + xml.slice(at, end) + renumber(xml.slice(end), row, move, prefix);
}

/** Rows (what stands inside `<sheetData>`) after a move; those above it are copied as they are. */
export function renumberRows(content: Uint8Array, prefix: string, move: RowMove): Uint8Array {
  const index = scanCells(content, prefix.length);
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let copied = 0;
  for (let place = 0; place < index.rowCount; place++) {
    const row = index.rowNumber[place]!;
    if (row < move.first) continue;
    const start = index.rowStart[place]!;
    const end = index.rowEnd[place]!;
    chunks.push(content.subarray(copied, start));
    copied = end;
    const moved = movedRow(row, move);
    if (moved > 0) chunks.push(encoder.encode(renumber(byteText(content, start, end), moved, move, prefix)));
  }
  chunks.push(content.subarray(copied));
  return joinBytes(chunks);
}
