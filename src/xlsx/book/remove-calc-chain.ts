import { relationshipsName } from "../package/part-names";
import type { BookParts } from "./book-parts";

/** Drops the list of formulas in order of calculation: Excel builds it anew, and a wrong one makes it repair the file. */
export function removeCalcChain(book: BookParts): void {
  const relationship = book.workbookRelationships.byKind("calcChain");
  if (!relationship) return;
  book.workbookRelationships.remove(relationship.id);
  book.contentTypes.remove(relationship.target);
  book.parts.remove(relationship.target);
  book.parts.remove(relationshipsName(relationship.target));
}
