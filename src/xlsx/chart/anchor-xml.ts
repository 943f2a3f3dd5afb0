import type { CellArea } from "../../workbook/address";
import { numberAttribute } from "../xml/attributes";
import { tagEnd } from "../xml/scan-xml";
import type { XmlElement } from "../xml/xml-element";
import { escapeXml, XML_HEAD } from "../xml/xml-text";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "./chart-namespaces";

/** English Metric Units in a point. */
const EMU = 12700;

const DRAWING_OPEN = `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"`;

/** An empty drawing part. */
export const EMPTY_DRAWING = `${DRAWING_OPEN}/>`;

/** A drawing part of anchors whose prefix is `xdr:`. */
export function drawingXml(anchors: readonly string[]): string {
  return `${DRAWING_OPEN}>${anchors.join("")}</xdr:wsDr>`;
}

/** A number that no shape of the drawing has. */
export function freeShapeId(drawing: string): number {
  let highest = 1;
  for (let at = drawing.indexOf("cNvPr "); at >= 0; at = drawing.indexOf("cNvPr ", at + 1)) {
    const start = drawing.lastIndexOf("<", at);
    if (start >= 0) highest = Math.max(highest, numberAttribute(drawing.slice(start, tagEnd(drawing, start)), "id") ?? 0);
  }
  return highest + 1;
}

/** A chart in whole cells that moves and grows with them. `prefix` is the drawing's own for its namespace, colon included. */
export function anchorXml(prefix: string, area: CellArea, shape: { readonly id: number; readonly inset: number; readonly name: string; readonly description: string; readonly relationship: string }): string {
  const x = prefix;
  const corner = (name: string, column: number, row: number, inset: number): string =>
    `<${x}${name}><${x}col>${String(column)}</${x}col><${x}colOff>${String(Math.round(inset * EMU))}</${x}colOff><${x}row>${String(row)}</${x}row><${x}rowOff>0</${x}rowOff></${x}${name}>`;
  return [
    `<${x}twoCellAnchor xmlns:a="${DRAWING}">`,
    corner("from", area.firstColumn - 1, area.firstRow - 1, shape.inset), corner("to", area.lastColumn, area.lastRow, 0),
    `<${x}graphicFrame macro=""><${x}nvGraphicFramePr><${x}cNvPr id="${String(shape.id)}" name="${escapeXml(shape.name)}" descr="${escapeXml(shape.description)}"/><${x}cNvGraphicFramePr/></${x}nvGraphicFramePr>`,
    `<${x}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${x}xfrm>`,
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${shape.relationship}"/></a:graphicData></a:graphic></${x}graphicFrame>`,
    `<${x}clientData/></${x}twoCellAnchor>`,
  ].join("");
}

function cellAt(corner: XmlElement | null): { readonly row: number; readonly column: number; readonly isInside: boolean } {
  const number = (name: string): number => Math.max(0, Math.trunc(Number(corner?.anyChild(name)?.text ?? 0)) || 0);
  return { row: number("row"), column: number("col"), isInside: number("rowOff") > 0 || number("colOff") > 0 };
}

/** Cells that an anchor covers, 1-based; one without a second corner counts as one cell. */
export function areaOfAnchor(anchor: XmlElement): CellArea {
  const from = cellAt(anchor.anyChild("from"));
  const end = anchor.anyChild("to");
  const to = end ? cellAt(end) : { row: from.row + 1, column: from.column + 1, isInside: false };
  const past = to.isInside ? 1 : 0;
  return {
    firstRow: from.row + 1,
    firstColumn: from.column + 1,
    lastRow: Math.max(from.row + 1, to.row + past),
    lastColumn: Math.max(from.column + 1, to.column + past),
  };
}

/** Points between the left edge of its first column and the chart. */
export function insetOfAnchor(anchor: XmlElement): number {
  const offset = Number(anchor.anyChild("from")?.anyChild("colOff")?.text ?? 0);
  return Number.isFinite(offset) ? Math.max(0, offset / EMU) : 0;
}
