import type { BorderLine, CellStyle } from "../../workbook/sheet-plan";

function lineKey(line: BorderLine | undefined, edge: string): string {
  return line ? `${edge}-${line.weight}-${line.colour}` : "";
}

/** The same looks always get the same key, whatever was drawn before. */
function keyOf(style: CellStyle): string {
  const parts = [
    String(style.size ?? ""),
    style.bold ? "bold" : "",
    style.underline ? "underline" : "",
    style.colour ?? "",
    style.fill ? `on-${style.fill}` : "",
    style.horizontal ?? "",
    style.vertical ?? "",
    style.indent ? `indent-${String(style.indent)}` : "",
    style.wrap ? "wrap" : "",
    lineKey(style.top, "top"),
    lineKey(style.bottom, "bottom"),
    style.format ? `[${style.format}]` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "plain" : parts.join(" ");
}

/** Collects the looks that a sheet uses. */
export class StyleBook {
  private readonly byKey = new Map<string, CellStyle>();

  key(style: CellStyle): string {
    const key = keyOf(style);
    if (!this.byKey.has(key)) this.byKey.set(key, style);
    return key;
  }

  /** In the order of their keys. */
  styles(): Readonly<Record<string, CellStyle>> {
    return Object.fromEntries([...this.byKey].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
