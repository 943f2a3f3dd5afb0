import type { EdgeLook, LookPatch } from "../xlsx-book";
import { XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";

const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const DXF_ORDER = ["font", "numFmt", "fill", "alignment", "border", "protection", "extLst"];
const EDGE_ORDER = ["color"];

function set(parent: XmlElement, local: string, attributes: string | null, order: readonly string[]): void {
  const xml = `<${parent.prefix}${local}${attributes ?? ""}/>`;
  const piece = parent.all(local)[0];
  if (attributes === null) parent.removeAll(local);
  else if (piece) piece.xml = xml;
  else parent.insert(xml, order);
}

function rgb(colour: string): string {
  return ` rgb="FF${escapeXml(colour.toUpperCase())}"`;
}

/** `font` with the patch over it; `isDifferential` keeps an explicit "not bold" that a plain font leaves out. */
export function patchFont(xml: string, patch: LookPatch, isDifferential = false): string {
  const font = XmlElement.parse(xml);
  for (const [key, local] of [["bold", "b"], ["italic", "i"], ["strike", "strike"]] as const) {
    const value = patch[key];
    if (value !== undefined) set(font, local, value ? "" : isDifferential ? ' val="0"' : null, FONT_ORDER);
  }
  if (patch.underline !== undefined) set(font, "u", patch.underline ? "" : isDifferential ? ' val="none"' : null, FONT_ORDER);
  if (patch.size !== undefined) set(font, "sz", ` val="${String(patch.size)}"`, FONT_ORDER);
  if (patch.colour !== undefined) set(font, "color", patch.colour === null ? (isDifferential ? ' auto="1"' : null) : rgb(patch.colour), FONT_ORDER);
  if (patch.font !== undefined) {
    set(font, "name", ` val="${escapeXml(patch.font)}"`, FONT_ORDER);
    set(font, "family", null, FONT_ORDER);
    set(font, "scheme", null, FONT_ORDER);
  }
  // A new entry follows the schema's order even where the one it comes from does not.
  const rank = (name: string): number => FONT_ORDER.indexOf(name.slice(font.prefix.length));
  font.pieces = font.pieces.filter((piece) => piece.name !== "").sort((a, b) => rank(a.name) - rank(b.name));
  return font.toString();
}

export function fillXml(prefix: string, colour: string | null, isDifferential = false): string {
  const p = prefix;
  if (colour === null) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const inside = isDifferential ? `<${p}bgColor${rgb(colour)}/>` : `<${p}fgColor${rgb(colour)}/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${inside}</${p}patternFill></${p}fill>`;
}

function setEdge(border: XmlElement, side: string, edge: EdgeLook | null): void {
  const element = border.ensure(side, BORDER_ORDER);
  element.removeAll("color");
  element.setAttribute("style", edge ? edge.style : null);
  if (edge) element.insert(`<${border.prefix}color${edge.colour === null ? ' auto="1"' : rgb(edge.colour)}/>`, EDGE_ORDER);
}

export function patchBorder(xml: string, patch: LookPatch): string {
  const border = XmlElement.parse(xml);
  for (const side of ["left", "right", "top", "bottom"] as const) {
    const edge = patch[side];
    if (edge !== undefined) setEdge(border, side, edge);
  }
  return border.toString();
}

/** Sets what the patch says on an `<alignment>`. */
export function patchAlignment(alignment: XmlElement, patch: LookPatch): void {
  if (patch.horizontal !== undefined) alignment.setAttribute("horizontal", patch.horizontal);
  if (patch.vertical !== undefined) alignment.setAttribute("vertical", patch.vertical);
  if (patch.wrap !== undefined) alignment.setAttribute("wrapText", patch.wrap ? "1" : "0");
  if (patch.indent !== undefined) alignment.setAttribute("indent", String(patch.indent));
}

export function hasFont(patch: LookPatch): boolean {
  return [patch.font, patch.size, patch.bold, patch.italic, patch.underline, patch.strike, patch.colour].some((each) => each !== undefined);
}

export function hasBorder(patch: LookPatch): boolean {
  return [patch.top, patch.right, patch.bottom, patch.left].some((each) => each !== undefined);
}

export function hasAlignment(patch: LookPatch): boolean {
  return [patch.horizontal, patch.vertical, patch.wrap, patch.indent].some((each) => each !== undefined);
}

/** A differential format that says what the patch says. `formatId`: number of the patch's number format. */
export function differentialXml(prefix: string, patch: LookPatch, formatId: number): string {
  const dxf = XmlElement.parse(`<${prefix}dxf/>`);
  if (hasFont(patch)) dxf.insert(patchFont(`<${prefix}font/>`, patch, true), DXF_ORDER);
  if (patch.format !== undefined) {
    dxf.insert(`<${prefix}numFmt numFmtId="${String(formatId)}" formatCode="${escapeXml(patch.format)}"/>`, DXF_ORDER);
  }
  if (patch.fill !== undefined) dxf.insert(fillXml(prefix, patch.fill, true), DXF_ORDER);
  if (hasAlignment(patch)) patchAlignment(dxf.insert(`<${prefix}alignment/>`, DXF_ORDER).element, patch);
  if (hasBorder(patch)) dxf.insert(patchBorder(`<${prefix}border/>`, patch), DXF_ORDER);
  if (patch.locked !== undefined) dxf.insert(`<${prefix}protection locked="${patch.locked ? "1" : "0"}"/>`, DXF_ORDER);
  return dxf.toString();
}
