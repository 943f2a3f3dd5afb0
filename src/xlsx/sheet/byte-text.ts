const decoder = new TextDecoder("utf-8");

/** UTF-8 bytes as a string; short plain ones without the cost of a decoder. */
export function byteText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 40) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at++) {
    const code = bytes[at]!;
    if (code > 127) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(code);
  }
  return text;
}

/** Place of `byte` at or after `from`, or `to`. */
export function byteAt(bytes: Uint8Array, byte: number, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== byte) at++;
  return at;
}

/** Exact powers of ten in double precision. */
const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** A number as XML writes it; NaN for anything else. Up to fifteen digits the quotient of two exact doubles is the right double. */
export function byteNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const isNegative = bytes[at] === 45;
  if (isNegative) at++;
  let digits = 0;
  let whole = 0;
  let decimals = -1;
  for (; at < to; at++) {
    const code = bytes[at]!;
    if (code >= 48 && code <= 57) {
      whole = whole * 10 + code - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === 46 && decimals < 0) decimals = 0;
    else break;
  }
  if (at === to && digits > 0 && digits <= 15) {
    const value = decimals > 0 ? whole / POWERS[decimals]! : whole;
    return isNegative ? -value : value;
  }
  const text = byteText(bytes, from, to).trim();
  return text !== "" && /^[-+]?[0-9.]+([eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** A whole number without a sign, or -1. */
export function byteInteger(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  if (from >= to || to - from > 10) return -1;
  for (let at = from; at < to; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
