import { WorkbookError } from "../../workbook/workbook-error";

/** No part of a workbook nests anywhere near as deep. */
const DEEPEST = 256;

export function brokenXml(xml: string, at: number): WorkbookError {
  return new WorkbookError("damaged", xml.slice(Math.max(0, at), at + 30));
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function after(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw brokenXml(xml, from);
  return at + text.length;
}

/** Index just after the comment, CDATA section or processing instruction at `at`; a DTD is refused. */
export function markupEnd(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return after(xml, "]]>", at + 9);
  if (xml[at + 1] === "?") return after(xml, "?>", at + 2);
  throw brokenXml(xml, at);
}

/** Index just after the tag that begins at `at`; a ">" inside quotes does not end it. */
export function tagEnd(xml: string, at: number): number {
  for (let next = at + 1; next < xml.length; next++) {
    const code = xml.charCodeAt(next);
    if (code === 62) return next + 1;
    if (code === 60) break;
    if (code !== 34 && code !== 39) continue;
    next = xml.indexOf(code === 34 ? '"' : "'", next + 1);
    if (next < 0) break;
  }
  throw brokenXml(xml, at);
}

/** Qualified name of the tag at `at` ("<name" or "</name"). */
export function tagName(xml: string, at: number): string {
  const start = xml.charCodeAt(at + 1) === 47 ? at + 2 : at + 1;
  let end = start;
  for (; end < xml.length; end++) {
    const code = xml.charCodeAt(end);
    if (code === 62 || code === 47 || isSpace(code)) break;
  }
  if (end === start) throw brokenXml(xml, at);
  return xml.slice(start, end);
}

/** Index just after the element that begins at `at`, counting nested tags without looking at their names. */
export function elementEnd(xml: string, at: number): number {
  let depth = 0;
  for (let next = at; next >= 0; next = xml.indexOf("<", next)) {
    const code = xml.charCodeAt(next + 1);
    if (code === 33 || code === 63) {
      next = markupEnd(xml, next);
      continue;
    }
    const end = tagEnd(xml, next);
    if (code === 47) depth--;
    else if (xml.charCodeAt(end - 2) !== 47) depth++;
    next = end;
    if (depth === 0) return next;
  }
  throw brokenXml(xml, at);
}

/** Throws WorkbookError "damaged" unless the text is one well-formed element (with a prolog or without), without a DTD. */
export function checkXml(xml: string): void {
  const open: string[] = [];
  let roots = 0;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const code = xml.charCodeAt(at + 1);
    if (code === 33 || code === 63) {
      at = markupEnd(xml, at);
      continue;
    }
    const end = tagEnd(xml, at);
    const name = tagName(xml, at);
    if (code === 47) {
      if (open.pop() !== name) throw brokenXml(xml, at);
    } else {
      if (open.length === 0) roots++;
      if (xml.charCodeAt(end - 2) !== 47 && open.push(name) > DEEPEST) throw brokenXml(xml, at);
    }
    at = end;
  }
  if (open.length > 0 || roots !== 1) throw brokenXml(xml, 0);
}
