import type { LookPatch } from "../xlsx-book";
import { escapeXml } from "../xml/xml-text";

export function rgb(colour: string): string {
  return ` rgb="FF${escapeXml(colour.toUpperCase())}"`;
}

const TOGGLES = [["bold", "b"], ["italic", "i"], ["strike", "strike"]] as const;

/** `<font>` of a differential format, which says «not bold» too; `whole` is what a font of cells has beside the patch. */
export function fontXml(p: string, patch: LookPatch, whole?: { readonly size: number; readonly colour: string; readonly face: string }): string {
  const { underline, size = whole?.size, colour, font } = patch;
  const part = (local: string, attributes: string): string => `<${p}${local}${attributes}/>`;
  const toggle = (local: string, value: boolean | undefined, off: string): string => (value === undefined ? "" : value ? part(local, "") : whole ? "" : part(local, off));
  return [
    `<${p}font>`,
    ...TOGGLES.map(([key, local]) => toggle(local, patch[key], ' val="0"')),
    toggle("u", underline, ' val="none"'),
    size === undefined ? "" : part("sz", ` val="${String(size)}"`),
    colour === undefined ? (whole?.colour ?? "") : colour === null ? (whole ? "" : part("color", ' auto="1"')) : part("color", rgb(colour)),
    font === undefined ? (whole?.face ?? "") : part("name", ` val="${escapeXml(font)}"`),
    `</${p}font>`,
  ].join("");
}

export function fillXml(p: string, colour: string | null, isDifferential = false): string {
  if (colour === null) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  const inside = isDifferential ? `<${p}bgColor${rgb(colour)}/>` : `<${p}fgColor${rgb(colour)}/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${inside}</${p}patternFill></${p}fill>`;
}

/** `isWhole`: as a border of cells, which names every side. */
export function borderXml(p: string, patch: LookPatch, isWhole = false): string {
  const sides = (["left", "right", "top", "bottom"] as const).map((side) => {
    const edge = patch[side];
    if (edge) return `<${p}${side} style="${escapeXml(edge.style)}"><${p}color${edge.colour === null ? ' auto="1"' : rgb(edge.colour)}/></${p}${side}>`;
    return edge === null || isWhole ? `<${p}${side}/>` : "";
  });
  return `<${p}border>${sides.join("")}${isWhole ? `<${p}diagonal/>` : ""}</${p}border>`;
}

/** The attributes of an `<alignment>` that the patch sets, in their order. */
export function alignmentParts({ horizontal, vertical, wrap, indent }: LookPatch): readonly (readonly [name: string, value: string])[] {
  const all = [["horizontal", horizontal], ["vertical", vertical], ["wrapText", wrap === undefined ? wrap : wrap ? "1" : "0"], ["indent", indent]] as const;
  return all.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const]));
}

export function alignmentXml(p: string, patch: LookPatch): string {
  return `<${p}alignment${alignmentParts(patch).map(([name, value]) => ` ${name}="${value}"`).join("")}/>`;
}

export function hasFont(patch: LookPatch): boolean {
  return [patch.font, patch.size, patch.bold, patch.italic, patch.underline, patch.strike, patch.colour].some((each) => each !== undefined);
}

export function hasBorder(patch: LookPatch): boolean {
  return [patch.top, patch.right, patch.bottom, patch.left].some((each) => each !== undefined);
}

export function hasAlignment(patch: LookPatch): boolean {
  return alignmentParts(patch).length > 0;
}

/** A differential format that says what the patch says. `formatId`: number of the patch's number format. */
export function differentialXml(p: string, patch: LookPatch, formatId: number): string {
  const { format, fill, locked } = patch;
  const inside = [
    hasFont(patch) ? fontXml(p, patch) : "",
    format === undefined ? "" : `<${p}numFmt numFmtId="${String(formatId)}" formatCode="${escapeXml(format)}"/>`,
    fill === undefined ? "" : fillXml(p, fill, true),
    hasAlignment(patch) ? alignmentXml(p, patch) : "",
    hasBorder(patch) ? borderXml(p, patch) : "",
    locked === undefined ? "" : `<${p}protection locked="${locked ? "1" : "0"}"/>`,
  ].join("");
  return inside === "" ? `<${p}dxf/>` : `<${p}dxf>${inside}</${p}dxf>`;
}
