import type { EdgeLook, LookPatch } from "../xlsx-book";
import { XmlElement } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { alignmentParts, rgb } from "./look-xml";

const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const EDGE_ORDER = ["color"];

function set(parent: XmlElement, local: string, attributes: string | null, order: readonly string[]): void {
  const xml = `<${parent.prefix}${local}${attributes ?? ""}/>`;
  const piece = parent.all(local)[0];
  if (attributes === null) parent.removeAll(local);
  else if (piece) piece.xml = xml;
  else parent.insert(xml, order);
}

/** `font` with the patch over it. */
export function patchFont(xml: string, patch: LookPatch): string {
  const font = XmlElement.parse(xml);
  for (const [key, local] of [["bold", "b"], ["italic", "i"], ["strike", "strike"]] as const) {
    const value = patch[key];
    if (value !== undefined) set(font, local, value ? "" : null, FONT_ORDER);
  }
  if (patch.underline !== undefined) set(font, "u", patch.underline ? "" : null, FONT_ORDER);
  if (patch.size !== undefined) set(font, "sz", ` val="${String(patch.size)}"`, FONT_ORDER);
  if (patch.colour !== undefined) set(font, "color", patch.colour === null ? null : rgb(patch.colour), FONT_ORDER);
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
  for (const [name, value] of alignmentParts(patch)) alignment.setAttribute(name, value);
}
