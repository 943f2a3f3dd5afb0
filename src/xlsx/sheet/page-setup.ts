import type { PageSetup } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import type { SheetXml } from "./sheet-xml";

export const A4 = "9";
const FOOTER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
export const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function readPageSetup(xml: SheetXml): PageSetup {
  const setup = xml.child("pageSetup");
  const margins = xml.child("pageMargins");
  const options = xml.child("printOptions");
  const side = (name: (typeof SIDES)[number]): number => (margins && numberAttribute(margins.open, name)) ?? MARGINS[name];
  return {
    paperA4: setup?.attribute("paperSize") === A4,
    landscape: setup?.attribute("orientation") === "landscape",
    scale: (setup && numberAttribute(setup.open, "scale")) ?? 100,
    margins: { left: side("left"), right: side("right"), top: side("top"), bottom: side("bottom"), header: side("header"), footer: side("footer") },
    centreHorizontally: options !== null && flag(options.open, "horizontalCentered"),
    oddFooter: xml.child("headerFooter")?.child("oddFooter")?.text ?? "",
  };
}

/** A scale that is set takes the sheet out of "fit to page", which would make Excel ignore the scale and the breaks. */
export function changePageSetup(xml: SheetXml, change: { readonly [K in keyof PageSetup]?: PageSetup[K] }): void {
  if (change.paperA4 !== undefined) xml.ensure("pageSetup").setAttribute("paperSize", change.paperA4 ? A4 : "1");
  if (change.landscape !== undefined) xml.ensure("pageSetup").setAttribute("orientation", change.landscape ? "landscape" : "portrait");
  if (change.scale !== undefined) {
    xml.ensure("pageSetup").setAttribute("scale", String(Math.round(change.scale)));
    const fit = xml.child("sheetPr")?.child("pageSetUpPr");
    if (fit && fit.attribute("fitToPage") !== null) fit.setAttribute("fitToPage", "0");
  }
  if (change.margins !== undefined) {
    const margins = xml.ensure("pageMargins");
    for (const name of SIDES) margins.setAttribute(name, String(change.margins[name]));
  }
  if (change.centreHorizontally !== undefined) {
    xml.ensure("printOptions").setAttribute("horizontalCentered", change.centreHorizontally ? "1" : "0");
  }
  if (change.oddFooter !== undefined) xml.ensure("headerFooter").ensure("oddFooter", FOOTER_ORDER).text = change.oddFooter;
}

/** Rows that begin a new page. A break is filed under the row above it. */
export function readPageBreaks(xml: SheetXml): number[] {
  const breaks = xml.child("rowBreaks")?.all("brk") ?? [];
  return breaks.map(({ element }) => (numberAttribute(element.open, "id") ?? 0) + 1).sort((a, b) => a - b);
}

/** The rows that a break can stand before, in order. */
export function breakRows(rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].filter((row) => row > 1).sort((a, b) => a - b);
}

export function breakXml(prefix: string, row: number): string {
  return `<${prefix}brk id="${String(row - 1)}" max="16383" man="1"/>`;
}

export function setPageBreaks(xml: SheetXml, rows: readonly number[]): void {
  const wanted = breakRows(rows);
  if (wanted.length === 0) {
    xml.removeAll("rowBreaks");
    return;
  }
  const list = xml.ensure("rowBreaks");
  list.pieces = [];
  for (const row of wanted) list.append(breakXml(list.prefix, row));
  list.setAttribute("count", String(wanted.length));
  list.setAttribute("manualBreakCount", String(wanted.length));
}

