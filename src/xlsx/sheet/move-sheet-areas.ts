import { areaAddress, readArea } from "../../workbook/address";
import { movedArea, movedRow, moveInFormula, type RowMove } from "../formulas/row-move";
import { numberAttribute } from "../xml/attributes";
import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { readAreas, writeAreas } from "./areas";
import { extendedBlocks } from "./extended-formats";
import { extensionItems } from "./map-areas";
import type { SheetXml } from "./sheet-xml";

function moveList(sqref: string, move: RowMove): string {
  return readAreas(sqref).flatMap((area) => movedArea(area, move) ?? []).map((area) => writeAreas([area])).join(" ");
}

/** Moves an attribute that holds one area or more; `false` where nothing of it is left. */
function moveAttribute(element: XmlElement, name: string, move: RowMove): boolean {
  const written = element.attribute(name);
  if (written === null) return true;
  const moved = moveList(written, move);
  if (moved === "") return false;
  if (moved !== written) element.setAttribute(name, moved);
  return true;
}

/** Moves the items of a list and drops those whose cells are gone; an empty list goes too. */
function moveItems(xml: SheetXml, list: string, item: string, attribute: string, move: RowMove): void {
  const element = xml.child(list);
  if (!element) return;
  for (const piece of element.all(item)) if (!moveAttribute(piece.element, attribute, move)) element.remove(piece);
  const left = element.all(item).length;
  if (left === 0) xml.removeAll(list);
  else if (element.attribute("count") !== null) element.setAttribute("count", String(left));
}

function moveBreaks(xml: SheetXml, move: RowMove): void {
  const list = xml.child("rowBreaks");
  if (!list) return;
  for (const piece of list.all("brk")) {
    const row = movedRow((numberAttribute(piece.element.open, "id") ?? 0) + 1, move);
    if (row === 0) list.remove(piece);
    else piece.element.setAttribute("id", String(row - 1));
  }
  const left = list.all("brk");
  if (left.length === 0) xml.removeAll("rowBreaks");
  else {
    list.setAttribute("count", String(left.length));
    list.setAttribute("manualBreakCount", String(left.filter((piece) => piece.element.attribute("man") === "1").length));
  }
}

function moveExtended(element: XmlElement, move: RowMove): void {
  const place = element.anyChild("sqref");
  const moved = place && moveList(place.text, move);
  if (place && moved && moved !== place.text) place.text = moved;
}

function moveFilter(filter: XmlElement | null, move: RowMove): void {
  if (!filter) return;
  moveAttribute(filter, "ref", move);
  for (const state of filter.all("sortState")) moveFilter(state.element, move);
  for (const condition of filter.all("sortCondition")) moveAttribute(condition.element, "ref", move);
}

/** Moves whatever of a sheet, besides its rows and formulas, says where it stands. */
export function moveSheetAreas(xml: SheetXml, own: string, move: RowMove): void {
  moveItems(xml, "mergeCells", "mergeCell", "ref", move);
  moveItems(xml, "dataValidations", "dataValidation", "sqref", move);
  moveItems(xml, "hyperlinks", "hyperlink", "ref", move);
  moveItems(xml, "protectedRanges", "protectedRange", "sqref", move);
  moveItems(xml, "ignoredErrors", "ignoredError", "sqref", move);
  const gone: XmlPiece[] = xml.root.all("conditionalFormatting").filter((piece) => !moveAttribute(piece.element, "sqref", move));
  for (const piece of gone) xml.root.remove(piece);
  moveFilter(xml.child("autoFilter"), move);
  moveFilter(xml.child("sortState"), move);
  moveBreaks(xml, move);
  for (const block of extendedBlocks(xml)) moveExtended(block, move);
  for (const item of extensionItems(xml, "dataValidations", "dataValidation")) moveExtended(item, move);
  for (const group of extensionItems(xml, "sparklineGroups", "sparklineGroup")) {
    for (const list of group.anyAll("sparklines")) for (const line of list.element.anyAll("sparkline")) moveExtended(line.element, move);
  }
  const dimension = xml.child("dimension");
  const area = readArea(dimension?.attribute("ref") ?? "");
  const moved = area && movedArea(area, move);
  if (dimension && moved) dimension.setAttribute("ref", areaAddress(moved));
  for (const { element } of xml.child("hyperlinks")?.all("hyperlink") ?? []) {
    const location = element.attribute("location");
    const next = location === null ? null : moveInFormula(location, own, move);
    if (next !== location && !next?.includes("#REF!")) element.setAttribute("location", next);
  }
}
