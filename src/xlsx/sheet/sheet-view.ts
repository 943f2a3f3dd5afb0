import { cellAddress } from "../../workbook/address";
import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import type { SheetXml } from "./sheet-xml";

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

function firstView(xml: SheetXml): XmlElement | null {
  return xml.child("sheetViews")?.child("sheetView") ?? null;
}

function ensureView(xml: SheetXml): XmlElement {
  const views = xml.ensure("sheetViews");
  return views.child("sheetView") ?? views.append(`<${xml.prefix}sheetView workbookViewId="0"/>`).element;
}

export function showsGridlines(xml: SheetXml): boolean {
  const view = firstView(xml);
  return view === null || flag(view.open, "showGridLines", true);
}

export function setGridlines(xml: SheetXml, shown: boolean): void {
  if (showsGridlines(xml) !== shown) ensureView(xml).setAttribute("showGridLines", shown ? "1" : "0");
}

/** Whether the sheet's tab is among the selected ones. */
export function isTabSelected(xml: SheetXml): boolean {
  const view = firstView(xml);
  return view !== null && flag(view.open, "tabSelected");
}

export function setTabSelected(xml: SheetXml, selected: boolean): void {
  if (isTabSelected(xml) !== selected) ensureView(xml).setAttribute("tabSelected", selected ? "1" : "0");
}

export function readFrozen(xml: SheetXml): { rows: number; columns: number } {
  const pane = firstView(xml)?.child("pane");
  if (!pane?.attribute("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane.open, "ySplit") ?? 0, columns: numberAttribute(pane.open, "xSplit") ?? 0 };
}

export function setFrozen(xml: SheetXml, rows: number, columns: number): void {
  const view = ensureView(xml);
  view.removeAll("pane");
  for (const piece of view.all("selection")) if (piece.element.attribute("pane") !== null) view.remove(piece);
  if (rows <= 0 && columns <= 0) return;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const xSplit = columns > 0 ? ` xSplit="${String(columns)}"` : "";
  const ySplit = rows > 0 ? ` ySplit="${String(rows)}"` : "";
  view.removeAll("selection");
  view.insert(`<${xml.prefix}pane${xSplit}${ySplit} topLeftCell="${cellAddress(rows + 1, columns + 1)}" activePane="${active}" state="frozen"/>`, VIEW_ORDER);
  view.insert(`<${xml.prefix}selection pane="${active}"/>`, VIEW_ORDER);
}
