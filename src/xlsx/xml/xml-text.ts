import { WorkbookError } from "../../workbook/workbook-error";

/** What every XML part begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function character(reference: string): string {
  const isHex = reference[1] === "x";
  const digits = reference.slice(isHex ? 2 : 1);
  const code = /^[0-9A-Fa-f]{1,6}$/.test(digits) ? Number.parseInt(digits, isHex ? 16 : 10) : Number.NaN;
  if (!(code > 0 && code <= 0x10ffff)) throw new WorkbookError("damaged", `&${reference};`);
  return String.fromCodePoint(code);
}

/** Text with its entities resolved. Only XML's own five are known: an unknown one throws WorkbookError "damaged". */
export function unescapeXml(text: string): string {
  let at = text.indexOf("&");
  if (at < 0) return text;
  let plain = "";
  let from = 0;
  for (; at >= 0; at = text.indexOf("&", from)) {
    const end = text.indexOf(";", at);
    const name = end < 0 || end - at > 12 ? "" : text.slice(at + 1, end);
    const value = name.startsWith("#") ? character(name) : Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (value === undefined) throw new WorkbookError("damaged", text.slice(at, at + 12));
    plain += text.slice(from, at) + value;
    from = end + 1;
  }
  return plain + text.slice(from);
}

/** Safe in element text and in attributes; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  let escaped = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let entity: string | null = null;
    if (code === 38) entity = "&amp;";
    else if (code === 60) entity = "&lt;";
    else if (code === 62) entity = "&gt;";
    else if (code === 34) entity = "&quot;";
    else if (code < 32) entity = code === 9 || code === 10 || code === 13 ? `&#${String(code)};` : "\uFFFD";
    else if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(at + 1);
      if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
      else entity = "\uFFFD";
    } else if (code >= 0xfffe) entity = "\uFFFD";
    if (entity === null) continue;
    escaped += text.slice(from, at) + entity;
    from = at + 1;
  }
  return from === 0 ? text : escaped + text.slice(from);
}

function escapeAt(text: string, at: number): number {
  if (text[at] !== "_" || text[at + 1] !== "x" || text[at + 6] !== "_") return -1;
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9A-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

/** Resolves SpreadsheetML's own `_x000D_` form for characters (ECMA-376 part 1, 22.9.2.19). */
export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  let plain = "";
  for (let at = 0; at < text.length; at++) {
    const code = escapeAt(text, at);
    plain += code < 0 ? text[at] : String.fromCharCode(code);
    if (code >= 0) at += 6;
  }
  return plain;
}

/** The inverse of `decodeXstring`: control characters become `_x0007_`, and text that looks like such a form is kept from being one. */
export function encodeXstring(text: string): string {
  let encoded = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isControl = code < 32 && code !== 9 && code !== 10;
    if (!isControl && escapeAt(text, at) < 0) continue;
    encoded += text.slice(from, at) + (isControl ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : "_x005F_");
    from = at + 1;
  }
  return encoded + text.slice(from);
}
