import { cellAddress, readArea } from "../../workbook/address";
import { XmlElement } from "../xml/xml-element";

interface LooseRow {
  number: number;
  element: XmlElement;
}

function regularCells(row: LooseRow, prefix: string): void {
  const cells = new Map<number, string>();
  const rest: string[] = [];
  let column = 0;
  for (const piece of row.element.pieces) {
    if (piece.name !== `${prefix}c`) {
      if (piece.name !== "") rest.push(piece.xml);
      continue;
    }
    const { element } = piece;
    const area = readArea(element.attribute("r") ?? "");
    column = area ? area.firstColumn : column + 1;
    element.setAttribute("r", cellAddress(row.number, column));
    const value = element.child("v");
    if (value?.pieces.some((each) => each.xml.startsWith("<"))) value.text = value.text.trim();
    cells.set(column, piece.xml);
  }
  const inside = [...cells].sort((a, b) => a[0] - b[0]).map(([, xml]) => xml);
  const name = `${prefix}row`;
  const open = row.element.open.endsWith("/>") ? `${row.element.open.slice(0, -2)}>` : row.element.open;
  row.element = XmlElement.parse(`${open}${inside.join("")}${rest.join("")}</${name}>`);
}

/** Rows and cells put in order with their addresses written out, so that all that follows may rely on both. A cell that stands twice counts as its last. */
export function regularRows(inside: string, prefix: string): string {
  const wrapped = XmlElement.parse(`<${prefix}sheetData>${inside}</${prefix}sheetData>`);
  const rows = new Map<number, LooseRow>();
  let number = 0;
  for (const { element } of wrapped.all("row")) {
    const written = Number(element.attribute("r") ?? "");
    number = written > 0 ? written : number + 1;
    element.setAttribute("r", String(number));
    const known = rows.get(number);
    if (known) known.element.pieces.push(...element.pieces);
    else rows.set(number, { number, element });
  }
  const ordered = [...rows.values()].sort((a, b) => a.number - b.number);
  return ordered.map((row) => {
    regularCells(row, prefix);
    return row.element.toString();
  }).join("");
}
