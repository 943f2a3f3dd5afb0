import { Relationships } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";
import type { BookParts } from "./book-parts";
import type { OpenedSheet } from "./opened-sheet";

function mapEvery(element: XmlElement, local: string, map: (text: string) => string): boolean {
  let isChanged = false;
  for (const piece of element.pieces) {
    if (piece.name === "" || !piece.xml.includes(local)) continue;
    if (piece.name === local || piece.name.endsWith(`:${local}`)) {
      const before = piece.element.text;
      const after = map(before);
      if (after !== before) piece.element.text = after;
      isChanged ||= after !== before;
    } else isChanged = mapEvery(piece.element, local, map) || isChanged;
  }
  return isChanged;
}

/** Formulas outside the sheets' own parts: series of charts, columns of tables, sources of pivot tables (by sheet name). */
export function mapLooseFormulas(book: BookParts, sheets: readonly OpenedSheet[], map: (formula: string, own: string) => string, mapSheet: (name: string) => string): void {
  const { parts } = book;
  const kinds = (from: Relationships, kind: string): string[] =>
    from.all.filter((each) => !each.isExternal && each.type.endsWith(`/${kind}`) && parts.has(each.target)).map((each) => each.target);
  for (const sheet of sheets) {
    const mapHere = (formula: string): string => map(formula, sheet.name);
    for (const table of kinds(sheet.relationships, "table")) mapPart(book, table, ["calculatedColumnFormula", "totalsRowFormula"], mapHere);
    for (const drawing of kinds(sheet.relationships, "drawing")) {
      for (const chart of kinds(new Relationships(parts, drawing), "chart")) mapPart(book, chart, ["f"], mapHere);
    }
  }
  for (const cache of kinds(book.workbookRelationships, "pivotCacheDefinition")) {
    const source = parts.document(cache).root.anyChild("cacheSource")?.anyChild("worksheetSource");
    const name = source?.attribute("sheet");
    if (!source || name === null || name === undefined || mapSheet(name) === name) continue;
    source.setAttribute("sheet", mapSheet(name));
    parts.touch(cache);
  }
}

function mapPart(book: BookParts, part: string, locals: readonly string[], map: (formula: string) => string): void {
  const { root } = book.parts.document(part);
  for (const local of locals) if (mapEvery(root, local, map)) book.parts.touch(part);
}
