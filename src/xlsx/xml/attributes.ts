import { brokenXml } from "./scan-xml";
import { escapeXml, unescapeXml } from "./xml-text";

interface Place {
  /** Of the name. */
  readonly start: number;
  readonly name: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function skipSpace(tag: string, at: number): number {
  while (isSpace(tag.charCodeAt(at))) at++;
  return at;
}

/** Attributes of an open tag in their order, by place. */
function places(tag: string): Place[] {
  const found: Place[] = [];
  let at = 1;
  while (at < tag.length && !isSpace(tag.charCodeAt(at)) && tag[at] !== ">" && tag[at] !== "/") at++;
  for (;;) {
    at = skipSpace(tag, at);
    if (at >= tag.length || tag[at] === ">" || tag[at] === "/") return found;
    const start = at;
    while (at < tag.length && tag[at] !== "=" && !isSpace(tag.charCodeAt(at))) at++;
    const name = tag.slice(start, at);
    at = skipSpace(tag, at);
    if (tag[at] !== "=") throw brokenXml(tag, start);
    at = skipSpace(tag, at + 1);
    const quote = tag[at];
    const valueStart = at + 1;
    const valueEnd = quote === '"' || quote === "'" ? tag.indexOf(quote, valueStart) : -1;
    if (valueEnd < 0 || name === "") throw brokenXml(tag, start);
    found.push({ start, name, valueStart, valueEnd });
    at = valueEnd + 1;
  }
}

/** Value of the attribute with exactly this qualified name, or `null`. */
export function attribute(tag: string, name: string): string | null {
  const place = places(tag).find((each) => each.name === name);
  return place ? unescapeXml(tag.slice(place.valueStart, place.valueEnd)) : null;
}

/** Qualified name and value of each attribute in order. */
export function attributes(tag: string): readonly (readonly [name: string, value: string])[] {
  return places(tag).map((each) => [each.name, unescapeXml(tag.slice(each.valueStart, each.valueEnd))] as const);
}

/** Value of the attribute with this local name and any prefix but none, for example `r:id`. */
export function prefixedAttribute(tag: string, local: string): string | null {
  const place = places(tag).find((each) => each.name.endsWith(`:${local}`) && !each.name.startsWith("xmlns:"));
  return place ? unescapeXml(tag.slice(place.valueStart, place.valueEnd)) : null;
}

/** The tag with the attribute set in its place, appended where it was missing, or removed (`null`). */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const place = places(tag).find((each) => each.name === name);
  if (!place) {
    if (value === null) return tag;
    let end = tag.length - (tag.endsWith("/>") ? 2 : 1);
    while (isSpace(tag.charCodeAt(end - 1))) end--;
    return `${tag.slice(0, end)} ${name}="${escapeXml(value)}"${tag.slice(end)}`;
  }
  if (value !== null) return tag.slice(0, place.valueStart - 1) + `"${escapeXml(value)}"` + tag.slice(place.valueEnd + 1);
  let start = place.start;
  while (isSpace(tag.charCodeAt(start - 1))) start--;
  return tag.slice(0, start) + tag.slice(place.valueEnd + 1);
}

/** `true` for "1" and "true"; `whenMissing` where the attribute does not stand. */
export function flag(tag: string, name: string, whenMissing = false): boolean {
  const value = attribute(tag, name);
  return value === null ? whenMissing : value === "1" || value === "true";
}

export function numberAttribute(tag: string, name: string): number | null {
  const value = attribute(tag, name);
  const number = value === null || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
