import { WorkbookError } from "../../workbook/workbook-error";

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;

/** Walks over the tags of UTF-8 XML without making strings. Throws WorkbookError "damaged" at broken XML. */
export class ByteScanner {
  isEmptyTag = false;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  constructor(
    readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  damaged(): WorkbookError {
    return new WorkbookError("damaged", `byte ${String(this.at)}`);
  }

  /** Moves to the next "<" of an element's open or close tag; `false` at the end. Skips comments and instructions. */
  toTag(): boolean {
    const { bytes, end } = this;
    for (;;) {
      let at = this.at;
      while (at < end && bytes[at] !== LT) at++;
      this.at = at;
      if (at >= end) return false;
      const next = bytes[at + 1];
      if (next === 33) this.skipComment();
      else if (next === 63) this.skipTo(63, GT);
      else return true;
    }
  }

  /** At an open tag's "<": moves past the prefix and name, and tells where the local name stands. */
  openName(prefixLength: number): void {
    const { bytes, end } = this;
    let at = this.at + 1 + prefixLength;
    this.nameStart = at;
    for (; at < end; at++) {
      const code = bytes[at]!;
      if (code <= 32 || code === GT || code === SLASH) break;
    }
    this.nameEnd = at;
    this.at = at;
  }

  /** Moves to the open tag's next attribute; `false` after the tag, when `isEmptyTag` is set. */
  nextAttribute(): boolean {
    const { bytes, end } = this;
    let at = this.at;
    while (bytes[at]! <= 32) at++;
    const first = bytes[at];
    if (first === GT || first === SLASH) {
      this.isEmptyTag = first === SLASH;
      if (this.isEmptyTag && bytes[++at] !== GT) throw this.damaged();
      this.at = at + 1;
      return false;
    }
    this.nameStart = at;
    while (at < end && bytes[at] !== EQUALS && bytes[at]! > 32) at++;
    this.nameEnd = at;
    while (bytes[at]! <= 32) at++;
    if (bytes[at] !== EQUALS) throw this.damaged();
    at++;
    while (bytes[at]! <= 32) at++;
    const quote = bytes[at];
    if (quote !== 34 && quote !== 39) throw this.damaged();
    this.valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) throw this.damaged();
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  skipAttributes(): void {
    while (this.nextAttribute());
  }

  /** After an open tag: moves past the element's close tag. */
  skipContent(): void {
    for (let depth = this.isEmptyTag ? 0 : 1; depth > 0; ) {
      if (!this.toTag()) throw this.damaged();
      if (this.bytes[this.at + 1] === SLASH) {
        this.closeTag();
        depth--;
      } else {
        this.openName(0);
        this.skipAttributes();
        if (!this.isEmptyTag) depth++;
      }
    }
  }

  /** At a close tag's "<": moves past it. */
  closeTag(): void {
    const { bytes, end } = this;
    let at = this.at + 2;
    while (at < end && bytes[at] !== GT && bytes[at] !== LT) at++;
    if (bytes[at] !== GT) throw this.damaged();
    this.at = at + 1;
  }

  isClose(): boolean {
    return this.bytes[this.at + 1] === SLASH;
  }

  private skipComment(): void {
    const { bytes, at } = this;
    if (bytes[at + 2] !== 45 || bytes[at + 3] !== 45) throw this.damaged();
    this.at = at + 4;
    this.skipTo(45, 45);
    if (bytes[this.at] !== GT) throw this.damaged();
  }

  private skipTo(first: number, second: number): void {
    const { bytes, end } = this;
    for (let at = this.at; at + 1 < end; at++) {
      if (bytes[at] === first && bytes[at + 1] === second) {
        this.at = at + 2;
        return;
      }
    }
    throw this.damaged();
  }
}
