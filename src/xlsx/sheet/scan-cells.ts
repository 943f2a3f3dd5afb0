import { readArea, type CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { unescapeXml } from "../xml/xml-text";
import { LIMITS } from "../zip/limits";
import { ByteScanner } from "./byte-scanner";
import { byteAt, byteInteger, byteNumber, byteText } from "./byte-text";
import type { CellIndex, SharedFormula } from "./cell-index";
import { BOOLEAN, ERROR, INLINE, ISO_DATE, NUMBER, SHARED, TEXT } from "./cell-kinds";

const LT = 60;
const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

type Growing = Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

function grown<T extends Growing>(array: T, length: number): T {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
}

/** Reads `<row>` and `<c>` elements into typed arrays, in one pass over the bytes. */
class CellScanner extends ByteScanner {
  private rowCount = 0;
  private cellCount = 0;
  private rowNumber = new Int32Array(256);
  private rowStart = new Int32Array(256);
  private rowInside = new Int32Array(256);
  private rowEnd = new Int32Array(256);
  private firstCell = new Int32Array(257);
  private column = new Uint16Array(1024);
  private style = new Int32Array(1024);
  private kind = new Uint8Array(1024);
  private value = new Float64Array(1024);
  private formula: Int32Array<ArrayBuffer> | null = null;
  private readonly shared = new Map<number, SharedFormula>();
  private readonly arrays: CellArea[] = [];
  private isRegular = true;

  constructor(bytes: Uint8Array, private readonly prefixLength: number) {
    super(bytes, 0, bytes.length);
  }

  scan(): CellIndex {
    while (this.toTag()) {
      if (this.isClose()) throw this.damaged();
      this.row();
    }
    this.firstCell[this.rowCount] = this.cellCount;
    const { rowCount, cellCount, rowNumber, rowStart, rowInside, rowEnd, firstCell, column, style, kind, value, formula, shared, arrays, isRegular } = this;
    return { rowCount, cellCount, rowNumber, rowStart, rowInside, rowEnd, firstCell, column, style, kind, value, formula, shared, arrays, isRegular };
  }

  private row(): void {
    const start = this.at;
    this.openName(this.prefixLength);
    if (this.nameEnd - this.nameStart !== 3 || this.bytes[this.nameStart] !== 114) throw this.damaged();
    let number = -1;
    while (this.nextAttribute()) {
      if (this.nameEnd - this.nameStart === 1 && this.bytes[this.nameStart] === 114) {
        number = byteInteger(this.bytes, this.valueStart, this.valueEnd);
        if (number < 1 || number > LAST_ROW) throw this.damaged();
      }
    }
    const before = this.rowCount > 0 ? this.rowNumber[this.rowCount - 1]! : 0;
    if (number <= before) this.isRegular = false;
    if (number < 0) number = Math.min(before + 1, LAST_ROW);
    if (this.rowCount === this.rowNumber.length) this.growRows();
    const place = this.rowCount++;
    this.rowNumber[place] = number;
    this.rowStart[place] = start;
    this.rowInside[place] = this.at;
    this.firstCell[place] = this.cellCount;
    if (!this.isEmptyTag) this.cells(number);
    this.rowEnd[place] = this.at;
  }

  private cells(row: number): void {
    let before = 0;
    for (;;) {
      if (!this.toTag()) throw this.damaged();
      if (this.isClose()) {
        this.closeTag();
        return;
      }
      this.openName(this.prefixLength);
      if (this.nameEnd - this.nameStart === 1 && this.bytes[this.nameStart] === 99) before = this.cell(row, before);
      else {
        this.skipAttributes();
        this.skipContent();
      }
    }
  }

  private cell(row: number, before: number): number {
    const { bytes } = this;
    let column = 0;
    let style = 0;
    let type = NUMBER;
    while (this.nextAttribute()) {
      if (this.nameEnd - this.nameStart !== 1) continue;
      const name = bytes[this.nameStart];
      if (name === 114) column = this.readColumn();
      else if (name === 115) style = Math.max(0, byteInteger(bytes, this.valueStart, this.valueEnd));
      else if (name === 116) type = this.readType();
    }
    if (column <= before) this.isRegular = false;
    if (column === 0) column = Math.min(before + 1, LAST_COLUMN);
    if (this.cellCount === this.column.length) this.growCells();
    const place = this.cellCount++;
    this.column[place] = column;
    this.style[place] = style;
    if (this.formula) this.formula[place] = -1;
    if (!this.isEmptyTag) this.contents(place, type, row, column);
    return column;
  }

  private readColumn(): number {
    let column = 0;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const code = this.bytes[at]!;
      if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
      else break;
    }
    if (column < 1 || column > LAST_COLUMN) throw this.damaged();
    return column;
  }

  private readType(): number {
    switch (this.bytes[this.valueStart]) {
      case 115: return this.valueEnd - this.valueStart === 1 ? SHARED : TEXT;
      case 98: return BOOLEAN;
      case 101: return ERROR;
      case 105: return INLINE;
      case 100: return ISO_DATE;
      default: return NUMBER;
    }
  }

  private contents(place: number, type: number, row: number, column: number): void {
    const { bytes } = this;
    for (;;) {
      if (!this.toTag()) throw this.damaged();
      if (this.isClose()) {
        this.closeTag();
        return;
      }
      const start = this.at;
      this.openName(this.prefixLength);
      const first = bytes[this.nameStart];
      const length = this.nameEnd - this.nameStart;
      if (length === 1 && first === 118) this.readValue(place, type === INLINE ? TEXT : type);
      else if (length === 1 && first === 102) this.readFormula(place, start, row, column);
      else {
        if (length === 2 && first === 105 && type === INLINE) {
          this.kind[place] = INLINE;
          this.value[place] = start;
        }
        this.skipAttributes();
        this.skipContent();
      }
    }
  }

  private readValue(place: number, type: number): void {
    const { bytes } = this;
    this.skipAttributes();
    if (this.isEmptyTag) {
      if (type === TEXT) this.put(place, type, this.at);
      return;
    }
    const from = this.at;
    const to = byteAt(bytes, LT, from, this.end);
    this.at = to;
    if (bytes[to + 1] !== 47) {
      this.isRegular = false;
      this.skipContent();
      return;
    }
    this.closeTag();
    if (type >= ERROR) this.put(place, type, from);
    else if (to > from) this.plain(place, type, from, to);
  }

  private put(place: number, type: number, from: number): void {
    this.kind[place] = type;
    this.value[place] = from;
  }

  private plain(place: number, type: number, from: number, to: number): void {
    let value = byteNumber(this.bytes, from, to);
    if (type === BOOLEAN && Number.isNaN(value)) value = this.bytes[from] === 116 ? 1 : 0;
    if (Number.isNaN(value) || (type === SHARED && !Number.isInteger(value))) throw this.damaged();
    this.kind[place] = type;
    this.value[place] = value;
  }

  private readFormula(place: number, start: number, row: number, column: number): void {
    if (!this.formula) this.formula = new Int32Array(this.column.length).fill(-1, 0, this.cellCount);
    this.formula[place] = start;
    let type = 0;
    let si = -1;
    let area: CellArea | null = null;
    while (this.nextAttribute()) {
      const name = byteText(this.bytes, this.nameStart, this.nameEnd);
      if (name === "t") type = this.bytes[this.valueStart]!;
      else if (name === "si") si = byteInteger(this.bytes, this.valueStart, this.valueEnd);
      else if (name === "ref") area = readArea(byteText(this.bytes, this.valueStart, this.valueEnd));
    }
    const from = this.at;
    const isEmpty = this.isEmptyTag;
    this.skipContent();
    if ((type === 97 || type === 100) && area && (area.lastRow > area.firstRow || area.lastColumn > area.firstColumn)) this.arrays.push(area);
    if (type === 115 && !isEmpty) {
      const to = byteAt(this.bytes, LT, from, this.end);
      if (to > from && !this.shared.has(si)) this.shared.set(si, { row, column, text: unescapeXml(byteText(this.bytes, from, to)) });
    }
  }

  private growRows(): void {
    const length = this.rowNumber.length * 2;
    this.rowNumber = grown(this.rowNumber, length);
    this.rowStart = grown(this.rowStart, length);
    this.rowInside = grown(this.rowInside, length);
    this.rowEnd = grown(this.rowEnd, length);
    this.firstCell = grown(this.firstCell, length + 1);
  }

  private growCells(): void {
    if (this.cellCount >= LIMITS.cells) throw new WorkbookError("too-large");
    const length = this.column.length * 2;
    this.column = grown(this.column, length);
    this.style = grown(this.style, length);
    this.kind = grown(this.kind, length);
    this.value = grown(this.value, length);
    if (this.formula) this.formula = grown(this.formula, length);
  }
}

/** `bytes` is what stands inside `<sheetData>`; `prefixLength` that of the main namespace's prefix with its colon. */
export function scanCells(bytes: Uint8Array, prefixLength: number): CellIndex {
  return new CellScanner(bytes, prefixLength).scan();
}
