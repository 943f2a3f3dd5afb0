import type { CellValue } from "../../values/cell-value";
import { isCellError } from "../../values/cell-value";
import { cellAddress } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import type { CellChange } from "../xlsx-book";
import { withAttribute } from "../xml/attributes";
import { tagEnd } from "../xml/scan-xml";
import { XmlElement } from "../xml/xml-element";
import { encodeXstring, escapeXml } from "../xml/xml-text";
import { textElement } from "./rich-text";

/** A cell of a row that has been opened for change, with its XML at hand. */
export interface RowCell {
  readonly column: number;
  xml: string;
  style: number;
  value: CellValue;
  formula: string | null;
  /** A formula that was given without a value. */
  awaitsValue: boolean;
}

/** Excel's longest text in a cell. */
const LONGEST_TEXT = 32767;

/** Halves of characters, and two that are none: no XML can hold them. */
const UNWRITABLE = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

/** A value as it will be read from the file. */
function holdable(value: CellValue | undefined): CellValue {
  return typeof value === "string" ? value.replace(UNWRITABLE, "\uFFFD") : value ?? null;
}

function refuse(row: number, column: number): WorkbookError {
  return new WorkbookError("refused", cellAddress(row, column));
}

function valueXml(prefix: string, value: CellValue, isFormula: boolean): { type: string | null; xml: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "number") return { type: null, xml: v(Object.is(value, -0) ? "0" : String(value)) };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (isCellError(value)) return { type: "e", xml: v(escapeXml(value.error)) };
  if (isFormula) return { type: "str", xml: v(escapeXml(encodeXstring(value))) };
  return { type: "inlineStr", xml: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}

/** Writes the cell's XML anew for its value and formula; attributes and children that neither concerns stay. */
function rewrite(cell: RowCell, prefix: string): void {
  const element = XmlElement.parse(cell.xml);
  const { type, xml } = valueXml(prefix, cell.value, cell.formula !== null);
  const kept = element.pieces.filter(({ name }) => name !== "" && ![`${prefix}f`, `${prefix}v`, `${prefix}is`].includes(name));
  const formula = formulaXml(prefix, cell.formula);
  let open = element.open;
  // Links into the metadata part describe the old value (`vm`) or a formula that spills (`cm`).
  for (const name of ["vm", "cm"]) open = withAttribute(open, name, null);
  open = withAttribute(open, "t", type);
  const inside = formula + xml + kept.map((piece) => piece.xml).join("");
  const start = open.endsWith("/>") ? open.slice(0, -2).trimEnd() : open.slice(0, -1);
  cell.xml = inside === "" ? `${start}/>` : `${start}>${inside}</${element.name}>`;
}

function requireHoldable({ value, formula }: CellChange, row: number, column: number): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw refuse(row, column);
  if (typeof value === "string" && value.length > LONGEST_TEXT) throw refuse(row, column);
  if (formula !== undefined && (formula === "" || formula.length > 8192)) throw refuse(row, column);
}

function formulaXml(prefix: string, formula: string | null): string {
  return formula === null ? "" : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
}

/** A cell that was not there; throws WorkbookError "refused" for what a cell cannot hold. */
export function newRowCell(prefix: string, row: number, column: number, change: CellChange): RowCell {
  requireHoldable(change, row, column);
  const { formula = null, style = 0 } = change;
  const value = holdable(change.value);
  const { type, xml } = valueXml(prefix, value, formula !== null);
  const inside = formulaXml(prefix, formula) + xml;
  const open = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${String(style)}"`}${type === null ? "" : ` t="${type}"`}`;
  return {
    column, style, value, formula,
    xml: inside === "" ? `${open}/>` : `${open}>${inside}</${prefix}c>`,
    awaitsValue: change.formula !== undefined && change.value === undefined,
  };
}

/** Applies a change; throws WorkbookError "refused" for what a cell cannot hold. */
export function changeRowCell(cell: RowCell, change: CellChange, prefix: string, row: number): void {
  const { value, formula, style } = change;
  requireHoldable(change, row, cell.column);
  if (value !== undefined || formula !== undefined) {
    cell.formula = formula ?? null;
    cell.value = holdable(value);
    cell.awaitsValue = formula !== undefined && value === undefined;
    rewrite(cell, prefix);
  }
  if (style !== undefined && style !== cell.style) {
    cell.style = style;
    const end = tagEnd(cell.xml, 0);
    cell.xml = withAttribute(cell.xml.slice(0, end), "s", String(style)) + cell.xml.slice(end);
  }
}

/** Writes a shared or plain formula out in full without touching the value. */
export function spellOut(cell: RowCell, prefix: string, formula: string, attributes = ""): void {
  const element = XmlElement.parse(cell.xml);
  const piece = element.all("f")[0];
  if (piece) piece.xml = `<${prefix}f${attributes}>${escapeXml(formula)}</${prefix}f>`;
  cell.formula = formula;
  cell.xml = element.toString();
}

/** XML of a cell without the value that a formula gave it. */
export function withoutValue(cell: RowCell): string {
  const element = XmlElement.parse(cell.xml);
  element.removeAll("v");
  element.removeAll("is");
  element.setAttribute("t", null);
  return element.toString();
}
