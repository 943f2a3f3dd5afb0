import type { CellValue } from "../../values/cell-value";
import { scanFormula, type FormulaPiece } from "../formulas/scan-formula";
import { shiftPieces } from "../formulas/shift-formula";
import { numberAttribute } from "../xml/attributes";
import { XmlElement } from "../xml/xml-element";
import { decodeXstring, unescapeXml } from "../xml/xml-text";
import { byteAt, byteText } from "./byte-text";
import { BLANK, BOOLEAN, ERROR, INLINE, ISO_DATE, NUMBER, SHARED } from "./cell-kinds";
import type { CellIndex } from "./cell-index";
import { isoSerial } from "./iso-serial";
import { plainText } from "./rich-text";
import type { SharedStrings } from "./shared-strings";

const LT = 60;

/** Reads what an index only points at: texts and formulas. */
export class CellReader {
  private readonly sharedPieces = new Map<number, readonly FormulaPiece[]>();
  private readonly inlineEnd: Uint8Array;
  private readonly formulaEnd: Uint8Array;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly index: CellIndex,
    prefix: string,
    private readonly strings: () => SharedStrings,
    private readonly date1904: boolean,
  ) {
    const encoder = new TextEncoder();
    this.inlineEnd = encoder.encode(`</${prefix}is>`);
    this.formulaEnd = encoder.encode(`</${prefix}f>`);
  }

  value(place: number): CellValue {
    const value = this.index.value[place]!;
    switch (this.index.kind[place]) {
      case BLANK: return null;
      case NUMBER: return value;
      case SHARED: return this.strings().get(value);
      case BOOLEAN: return value !== 0;
      case INLINE: return plainText(XmlElement.parse(this.element(value, this.inlineEnd)));
      case ERROR: return { error: this.text(value) };
      case ISO_DATE: return isoSerial(this.text(value), this.date1904);
      default: return decodeXstring(this.text(value));
    }
  }

  /** `null` for a constant, and for a member of an array that does not hold the formula itself. */
  formula(place: number, row: number, column: number): string | null {
    const start = this.index.formula?.[place] ?? -1;
    if (start < 0) return null;
    const xml = this.element(start, this.formulaEnd);
    const element = XmlElement.parse(xml);
    if (element.pieces.length > 0) return element.text;
    const si = numberAttribute(element.open, "si");
    const shared = si === null ? undefined : this.index.shared.get(si);
    if (si === null || !shared) return null;
    let pieces = this.sharedPieces.get(si);
    if (!pieces) this.sharedPieces.set(si, (pieces = scanFormula(shared.text)));
    return shiftPieces(pieces, row - shared.row, column - shared.column);
  }

  /** The number of the shared formula that a cell takes part in, or -1. */
  sharedNumber(place: number): number {
    const start = this.index.formula?.[place] ?? -1;
    if (start < 0 || this.bytes[start + this.formulaEnd.length - 2] === 62) return -1;
    const element = XmlElement.parse(this.element(start, this.formulaEnd));
    return element.attribute("t") === "shared" ? numberAttribute(element.open, "si") ?? -1 : -1;
  }

  private text(from: number): string {
    return unescapeXml(byteText(this.bytes, from, byteAt(this.bytes, LT, from, this.bytes.length)));
  }

  /** XML of the element at `start`: to its end tag, or its own end where it is empty. */
  private element(start: number, endTag: Uint8Array): string {
    const { bytes } = this;
    let isQuoted = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const code = bytes[at]!;
      if (isQuoted !== 0) isQuoted = code === isQuoted ? 0 : isQuoted;
      else if (code === 34 || code === 39) isQuoted = code;
      else if (code === 62) break;
    }
    if (bytes[at - 1] === 47) return byteText(bytes, start, at + 1);
    for (; at < bytes.length; at++) {
      if (bytes[at] === LT && endTag.every((byte, offset) => bytes[at + offset] === byte)) break;
    }
    return byteText(bytes, start, at + endTag.length);
  }
}
