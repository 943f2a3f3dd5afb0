import { inflateEntry } from "../../src/xlsx/zip/inflate-entry";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { missingFrom, xmlInventory } from "./xml-inventory";

/** Parts of a package by name, inflated. */
export function packageParts(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(readZip(bytes).map((entry) => [entry.name, inflateEntry(entry)]));
}

export interface Lost {
  readonly part: string;
  /** Element, `element@attribute=value`, `element#text`, or "part". */
  readonly what: string;
  readonly count: number;
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

/** Everything of `before` that is no longer in `after`: parts, and elements, attributes and texts of XML parts. Other parts must be equal. */
export function lostBetween(before: Uint8Array, after: Uint8Array): Lost[] {
  const saved = packageParts(after);
  const lost: Lost[] = [];
  for (const [part, bytes] of packageParts(before)) {
    const now = saved.get(part);
    if (!now) lost.push({ part, what: "part", count: 1 });
    else if (Buffer.compare(bytes, now) !== 0) {
      if (!/\.(?:xml|rels)$/.test(part)) lost.push({ part, what: "bytes", count: 1 });
      else {
        for (const [what, count] of missingFrom(xmlInventory(decoded(now)), xmlInventory(decoded(bytes)))) lost.push({ part, what, count });
      }
    }
  }
  return lost;
}
