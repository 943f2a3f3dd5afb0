import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import type { CellLook, EdgeLook, LookPatch } from "../xlsx-book";
import type { Colour } from "../xlsx-chart";
import type { Palette } from "./colours";

type Writable = { -readonly [K in keyof CellLook]?: CellLook[K] };

const HORIZONTAL = ["general", "left", "center", "right", "fill", "justify", "centerContinuous", "distributed"] as const;
const VERTICAL = ["top", "center", "bottom", "justify", "distributed"] as const;

function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((each) => each === value);
}

/** `<b/>`, `<b val="0"/>` or nothing. */
function toggle(font: XmlElement, local: string): boolean | undefined {
  const element = font.child(local);
  return element ? flag(element.open, "val", true) : undefined;
}

/** What a `<font>` says; what it leaves out is left out. */
export function readFont(font: XmlElement | null, palette: Palette): LookPatch {
  const look: Writable = {};
  if (!font) return look;
  const name = (font.child("name") ?? font.child("rFont"))?.attribute("val");
  if (name) look.font = name;
  const size = font.child("sz");
  const points = size && numberAttribute(size.open, "val");
  if (points) look.size = points;
  for (const [local, key] of [["b", "bold"], ["i", "italic"], ["strike", "strike"]] as const) {
    const value = toggle(font, local);
    if (value !== undefined) look[key] = value;
  }
  const underline = font.child("u");
  if (underline) look.underline = underline.attribute("val") !== "none";
  const colour = font.child("color");
  if (colour) look.colour = palette.read(colour);
  return look;
}

/** The colour that a `<fill>` shows; a pattern's or gradient's nearest single colour. In a differential format a solid fill has its colour in `bgColor`. */
export function readFill(fill: XmlElement | null, palette: Palette, isDifferential: boolean): Colour | undefined {
  const pattern = fill?.child("patternFill");
  if (pattern) {
    const type = pattern.attribute("patternType") ?? (isDifferential ? "solid" : "none");
    if (type === "none") return null;
    const fore = palette.read(pattern.child("fgColor"));
    const back = palette.read(pattern.child("bgColor"));
    if (type === "solid") return isDifferential ? back ?? fore : fore;
    return back ?? (isDifferential ? fore : null);
  }
  const stop = fill?.child("gradientFill")?.child("stop");
  return stop ? palette.read(stop.child("color")) : undefined;
}

function readEdge(border: XmlElement, local: string, palette: Palette): EdgeLook | null | undefined {
  const edge = border.child(local) ?? (local === "left" ? border.child("start") : local === "right" ? border.child("end") : null);
  if (!edge) return undefined;
  const style = edge.attribute("style") ?? "none";
  return style === "none" ? null : { style, colour: palette.read(edge.child("color")) };
}

export function readBorder(border: XmlElement | null, palette: Palette): LookPatch {
  const look: Writable = {};
  if (!border) return look;
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const edge = readEdge(border, side, palette);
    if (edge !== undefined) look[side] = edge;
  }
  return look;
}

export function readAlignment(alignment: XmlElement | null): LookPatch {
  const look: Writable = {};
  if (!alignment) return look;
  const horizontal = oneOf(HORIZONTAL, alignment.attribute("horizontal"));
  const vertical = oneOf(VERTICAL, alignment.attribute("vertical"));
  const indent = numberAttribute(alignment.open, "indent");
  if (horizontal) look.horizontal = horizontal;
  if (vertical) look.vertical = vertical;
  if (indent !== null) look.indent = indent;
  if (alignment.attribute("wrapText") !== null) look.wrap = flag(alignment.open, "wrapText");
  return look;
}

/** What a differential format says, as conditional formats and tables use them. */
export function readDifferential(dxf: XmlElement, palette: Palette): LookPatch {
  const look: Writable = {
    ...readFont(dxf.child("font"), palette),
    ...readBorder(dxf.child("border"), palette),
    ...readAlignment(dxf.child("alignment")),
  };
  const format = dxf.child("numFmt")?.attribute("formatCode");
  if (format) look.format = format;
  const fill = readFill(dxf.child("fill"), palette, true);
  if (fill !== undefined) look.fill = fill;
  const protection = dxf.child("protection");
  if (protection) look.locked = flag(protection.open, "locked", true);
  return look;
}
