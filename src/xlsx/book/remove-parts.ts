import { relationshipsName } from "../package/part-names";
import { Relationships } from "../package/relationships";
import type { BookParts } from "./book-parts";

/** Removes a part, and whatever could be reached through it alone. Its relationship must be gone already. */
export function removeParts(book: BookParts, first: string): void {
  const { parts } = book;
  const reached = reach(book, "");
  for (const name of reach(book, first)) {
    if (reached.has(name)) continue;
    parts.remove(relationshipsName(name));
    parts.remove(name);
    book.contentTypes.remove(name);
  }
}

/** Names (lower case) of all parts that are reached from one, itself included; loops do no harm. */
function reach(book: BookParts, from: string): Set<string> {
  const reached = new Set([from.toLowerCase()]);
  for (const name of reached) {
    for (const { target, isExternal } of new Relationships(book.parts, name).all) {
      if (!isExternal && book.parts.has(target)) reached.add(target.toLowerCase());
    }
  }
  return reached;
}
