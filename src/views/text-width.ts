import { numberAt, textAt } from "../values/item-at";
import { BOLD_WIDTHS, REGULAR_WIDTHS, UNITS_PER_EM, type CharacterWidths } from "./character-widths";

/** Working convention: texts are held to be a tenth wider than the table says, for other typefaces and printers. */
const RESERVE = 1.1;
/** Characters that the table lacks come from another typeface: a whole em is as wide as they get. */
const UNKNOWN_WIDTH = UNITS_PER_EM;

export interface Type {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

function unitsOf(code: number, widths: CharacterWidths): number {
  if (code >= 0x20 && code <= 0x7e) return numberAt(widths.printable, code - 0x20);
  if (code >= 0xa0 && code <= 0x17f) return numberAt(widths.latin, code - 0xa0);
  return widths.others[code] ?? UNKNOWN_WIDTH;
}

/** Width of one line in points, with the reserve. */
export function textWidth(text: string, { size, bold }: Type): number {
  const widths = bold ? BOLD_WIDTHS : REGULAR_WIDTHS;
  let units = 0;
  for (const character of text) units += unitsOf(character.codePointAt(0) ?? 0, widths);
  return (units / UNITS_PER_EM) * size * RESERVE;
}

/** For figures and short marks that never wrap: whether they fit without the reserve. */
export function fitsBarely(text: string, width: number, type: Type): boolean {
  return textWidth(text, type) / RESERVE <= width;
}

/** A line may end behind these; a no-break space or hyphen never breaks. */
const BREAKS_BEHIND = new Set(["-", "\u2010", "–", "—", "/"]);

/** Pieces that stay whole, each with the spaces that follow it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  let inSpaces = false;
  for (const character of text) {
    if (character === " ") inSpaces = true;
    else if (inSpaces || (piece.length > 1 && BREAKS_BEHIND.has(piece.slice(-1)) && !isDigit(character))) {
      pieces.push(piece);
      piece = "";
      inSpaces = false;
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Numbers stay together: `10-03` has no break in it. */
function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}

/** Cuts a piece that alone is too wide even without the reserve; the last part may take more text behind it. */
function cut(piece: string, width: number, type: Type): readonly string[] {
  if (textWidth(piece.trimEnd(), type) / RESERVE <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const character of piece) {
    const more = textWidth(character, type);
    if (part !== "" && used + more > width) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += character;
    used += more;
  }
  return [...parts, part];
}

function breakParagraph(text: string, width: number, type: Type): readonly string[] {
  // Most texts fit as they are.
  if (textWidth(text, type) <= width) return [text];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const piece of piecesOf(text)) {
    if (used + textWidth(piece.trimEnd(), type) <= width) {
      line += piece;
      used += textWidth(piece, type);
      continue;
    }
    if (line.trimEnd() !== "") lines.push(line.trimEnd());
    const parts = cut(piece, width, type);
    lines.push(...parts.slice(0, -1).map((part) => part.trimEnd()));
    line = textAt(parts, parts.length - 1);
    used = textWidth(line, type);
  }
  return line.trimEnd() === "" && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/**
 * Lines that each fit into `width` points; at least one. Breaks at spaces and behind hyphens, dashes and slashes, and
 * inside a word only where it alone is wider than a line. Nothing is lost but the spaces at the breaks.
 */
export function breakLines(text: string, width: number, type: Type): readonly string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph.trim(), width, type));
}
