import { areaAddress, readArea } from "../../workbook/address";
import { movedArea, movedRow, type RowMove } from "../formulas/row-move";
import type { XmlElement } from "../xml/xml-element";
import type { BookParts } from "./book-parts";
import type { OpenedSheet } from "./opened-sheet";

function targets(book: BookParts, sheet: OpenedSheet, kind: string): string[] {
  return sheet.relationships.all
    .filter((each) => !each.isExternal && each.type.toLowerCase().endsWith(`/${kind}`) && book.parts.has(each.target))
    .map((each) => each.target);
}

/** Notes and threaded comments lie in parts of their own, by address. */
function moveList(list: XmlElement | null, item: string, move: RowMove): void {
  for (const piece of list?.anyAll(item) ?? []) {
    const area = readArea(piece.element.attribute("ref") ?? "");
    const moved = area && movedArea(area, move);
    if (moved) piece.element.setAttribute("ref", areaAddress(moved));
    else list?.remove(piece);
  }
}

/** Numbers between two texts, from `at` on: place and value. */
function between(text: string, open: string, close: string, at: number): { from: number; to: number } | null {
  const start = text.indexOf(open, at);
  const to = start < 0 ? -1 : text.indexOf(close, start);
  return to < 0 ? null : { from: start + open.length, to };
}

/** The drawing of a note: its cell (0-based row) and its anchor (column, offset, row, offset, twice). */
function moveShape(shape: string, move: RowMove): string {
  const place = between(shape, "<x:Row>", "</x:Row>", 0);
  if (!place) return shape;
  const row = movedRow(Number(shape.slice(place.from, place.to)) + 1, move);
  if (row === 0) return "";
  const by = row - 1 - Number(shape.slice(place.from, place.to));
  let moved = shape.slice(0, place.from) + String(row - 1) + shape.slice(place.to);
  const anchor = between(moved, "<x:Anchor>", "</x:Anchor>", 0);
  if (anchor) {
    const numbers = moved.slice(anchor.from, anchor.to).split(",").map(Number);
    if (numbers.length === 8 && numbers.every(Number.isFinite)) {
      const shifted = numbers.map((number, index) => (index === 2 || index === 6 ? Math.max(0, number + by) : number));
      moved = moved.slice(0, anchor.from) + shifted.join(", ") + moved.slice(anchor.to);
    }
  }
  return moved;
}

function moveShapes(vml: string, move: RowMove): string {
  let moved = "";
  let from = 0;
  for (let at = vml.indexOf("<v:shape "); at >= 0; at = vml.indexOf("<v:shape ", from)) {
    const close = vml.indexOf("</v:shape>", at);
    if (close < 0) break;
    const end = close + "</v:shape>".length;
    moved += vml.slice(from, at) + moveShape(vml.slice(at, end), move);
    from = end;
  }
  return moved + vml.slice(from);
}

/** Pictures and charts go along with the cell at their top left corner, and keep their height. */
function moveAnchors(drawing: XmlElement, move: RowMove): void {
  for (const { name, element } of drawing.pieces.filter((piece) => piece.name !== "")) {
    if (!name.endsWith("CellAnchor") || element.attribute("editAs") === "absolute") continue;
    const from = element.child("from")?.child("row");
    if (!from) continue;
    const row = Number(from.text);
    const by = (movedRow(row + 1, move) || move.first) - 1 - row;
    for (const end of [from, element.child("to")?.child("row")]) if (end && by !== 0) end.text = String(Math.max(0, Number(end.text) + by));
  }
}

/** Moves what lies over a sheet's rows in other parts: notes, threaded comments, drawings. */
export function moveNotes(book: BookParts, sheet: OpenedSheet, move: RowMove): void {
  const { parts } = book;
  for (const part of targets(book, sheet, "comments")) {
    moveList(parts.document(part).root.child("commentList"), "comment", move);
    parts.touch(part);
  }
  for (const part of targets(book, sheet, "threadedcomment")) {
    moveList(parts.document(part).root, "threadedComment", move);
    parts.touch(part);
  }
  for (const part of targets(book, sheet, "vmldrawing")) {
    const before = parts.text(part);
    const after = moveShapes(before, move);
    if (after !== before) parts.add(part, after);
  }
  for (const part of targets(book, sheet, "drawing")) {
    moveAnchors(parts.document(part).root, move);
    parts.touch(part);
  }
}
