const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Where nothing can be drawn, as in a test without a page: so wide is a character about. */
const TYPICAL_WIDTH = 7;

/** Width of one line in CSS pixels; `font` is CSS shorthand. */
export function measureText(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (typeof document === "undefined") return text.length * TYPICAL_WIDTH;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, width);
  return width;
}
