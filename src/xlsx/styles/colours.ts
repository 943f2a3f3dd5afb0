import { numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import type { Colour } from "../xlsx-chart";

/** Indexed colours 8–63 (ECMA-376 part 1, 18.8.27); 0–7 repeat the first eight. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The Office theme of 2013–2022, for workbooks without a theme part. In the order that files number them. */
export const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** Places in a theme's colour scheme by the number that cells use: light and dark are swapped. */
const SCHEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

function isHex(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && /^[0-9A-Fa-f]{6}$/.test(text);
}

/** Colours of a theme part by the number that cells use. */
export function readTheme(theme: XmlElement): string[] {
  const scheme = theme.child("themeElements")?.child("clrScheme");
  return SCHEME.map((name, index) => {
    const place = scheme?.child(name);
    const value = place?.child("srgbClr")?.attribute("val") ?? place?.child("sysClr")?.attribute("lastClr");
    return isHex(value) ? value.toUpperCase() : OFFICE_THEME[index] ?? "000000";
  });
}

function toHls(red: number, green: number, blue: number): [hue: number, lum: number, sat: number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lum = (max + min) / 2;
  if (max === min) return [0, lum, 0];
  const range = max - min;
  const sat = lum > 0.5 ? range / (2 - max - min) : range / (max + min);
  const hue = max === red ? (green - blue) / range + (green < blue ? 6 : 0) : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  return [hue / 6, lum, sat];
}

function fromHls(hue: number, lum: number, sat: number): number[] {
  const high = lum < 0.5 ? lum * (1 + sat) : lum + sat - lum * sat;
  const low = 2 * lum - high;
  return [hue + 1 / 3, hue, hue - 1 / 3].map((turn) => {
    const at = ((turn % 1) + 1) % 1;
    if (at < 1 / 6) return low + (high - low) * 6 * at;
    if (at < 1 / 2) return high;
    return at < 2 / 3 ? low + (high - low) * (2 / 3 - at) * 6 : low;
  });
}

/** `tint` from −1 (black) to 1 (white), on the colour's luminance (ECMA-376 part 1, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [hue, lum, sat] = toHls(red, green, blue);
  const changed = tint < 0 ? lum * (1 + tint) : lum * (1 - tint) + tint;
  return fromHls(hue, Math.min(1, Math.max(0, changed)), sat)
    .map((part) => Math.round(part * 255).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** A palette that resolves `<color>`-like elements to RRGGBB. */
export class Palette {
  constructor(
    private readonly theme: readonly string[],
    /** The file's own indexed colours, where it has them. */
    private readonly indexed: readonly string[],
  ) {}

  read(element: XmlElement | null): Colour {
    if (!element) return null;
    const tint = Math.max(-1, Math.min(1, numberAttribute(element.open, "tint") ?? 0));
    const rgb = element.attribute("rgb")?.slice(-6);
    if (isHex(rgb)) return tinted(rgb.toUpperCase(), tint);
    const theme = numberAttribute(element.open, "theme");
    if (theme !== null) {
      const colour = this.theme[theme];
      return colour === undefined ? null : tinted(colour, tint);
    }
    const index = numberAttribute(element.open, "indexed");
    if (index === null || index > 63) return null;
    const colour = this.indexed[index] ?? INDEXED[index < 8 ? index : index - 8];
    return colour === undefined ? null : tinted(colour, tint);
  }
}
