import type { CellValue } from "../../src/values/cell-value";
import { ROWS, type BookPlan, type SheetPlan } from "./generated-plan";

/** A cell of a generated sheet: what it holds, and how the file says it. */
export interface GeneratedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly xml: (address: string) => string;
  /** Its formula is an array's. */
  readonly isArray?: boolean;
}

const DIVIDED = { error: "#DIV/0!" };

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A text in `<t>`: what looks like an escaped character says so. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"))}</t>`;
}

export function richRuns(text: string): string {
  const half = [...text].slice(0, 1).join("");
  return `<r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr>${textElement(half)}</r><r>${textElement(text.slice(half.length))}</r>`;
}

export function columnName(column: number): string {
  return String.fromCharCode(64 + column);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

export function tableName(sheet: number): string {
  return `tblGen${String(sheet + 1)}`;
}

export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The formula in a row of column D, and its result. */
function formulaAt(plan: BookPlan, at: number, row: number): { readonly formula: string; readonly value: CellValue } {
  const sheet = plan.sheets[at]!;
  const own = sheet.numbers[row - 1]!;
  const a = `A${String(row)}`;
  const all = sum(sheet.numbers);
  const other = plan.sheets[(at + 1) % plan.sheets.length]!;
  switch (sheet.formulas[row - 1]) {
    case 0: return { formula: `${a}*2`, value: own * 2 + 0 };
    case 1: return { formula: `IF(${a}>10,"stor","li<t>en")`, value: own > 10 ? "stor" : "li<t>en" };
    case 2: return { formula: 'COUNTA(A1:A8)&" & <"', value: "8 & <" };
    case 3: return { formula: `${a}/0`, value: DIVIDED };
    case 4: return { formula: `${a}>0`, value: own > 0 };
    case 5: return { formula: `${quoted(other.name)}!A1+1`, value: other.numbers[0]! + 1 };
    case 6: if (plan.features.includes("names")) return { formula: "SUM(Tall_1)*2", value: sum(plan.sheets[0]!.numbers) * 2 };
      break;
    case 7: if (sheet.features.includes("table")) return { formula: `SUM(${tableName(at)}[Bel\u00f8p])`, value: sum(sheet.amounts) };
      break;
    case 8: return { formula: "ROUND(AVERAGE(A$1:A$8),0)+MAX($A$1:$A$8)", value: roundHalfAway(all / ROWS) + Math.max(...sheet.numbers) };
  }
  return { formula: "SUM(A1:A8)", value: all };
}

function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

function result(value: CellValue): readonly [type: string, text: string] {
  if (typeof value === "string") return [' t="str"', escaped(value)];
  if (typeof value === "boolean") return [' t="b"', value ? "1" : "0"];
  if (typeof value === "object" && value !== null) return [' t="e"', value.error];
  return ["", String(value)];
}

function formulaCell(row: number, column: number, formula: string, value: CellValue, open = "<f>"): GeneratedCell {
  const [type, text] = result(value);
  const xml = (address: string): string => `<c${address}${type}>${open}${escaped(formula)}</f><v>${text}</v></c>`;
  return { row, column, value, formula, xml };
}

function constant(row: number, column: number, value: CellValue, xml: (address: string) => string): GeneratedCell {
  return { row, column, value, formula: null, xml };
}

function textCell(row: number, { form, text }: SheetPlan["texts"][number], strings: string[], style: string): GeneratedCell | null {
  const shared = (item: string): GeneratedCell => constant(row, 2, text, (address) => `<c${address} t="s"><v>${String(strings.push(item) - 1)}</v></c>`);
  switch (form) {
    case "shared": return shared(textElement(text));
    case "richShared": return shared(richRuns(text));
    case "inline": return constant(row, 2, text, (address) => `<c${address} t="inlineStr"><is>${textElement(text)}</is></c>`);
    case "richInline": return constant(row, 2, text, (address) => `<c${address}${style} t="inlineStr"><is>${richRuns(text)}</is></c>`);
    case "result": return constant(row, 2, text.replaceAll("_x0041_", "x"), (address) => `<c${address} t="str"><v>${escaped(text.replaceAll("_x0041_", "x"))}</v></c>`);
    case "blank": return constant(row, 2, null, (address) => `<c${address}${style}/>`);
    case "none": return null;
  }
}

function otherCell(row: number, form: SheetPlan["others"][number], date1904: boolean, style: string): GeneratedCell | null {
  const put = (value: CellValue, rest: string): GeneratedCell => constant(row, 3, value, (address) => `<c${address}${rest}</c>`);
  const serial = 44629 - (date1904 ? 1462 : 0);
  switch (form) {
    case "true": return put(true, ' t="b"><v>1</v>');
    case "false": return put(false, ' t="b"><v>0</v>');
    case "error": return put({ error: "#N/A" }, ' t="e"><v>#N/A</v>');
    case "isoDate": return put(serial, ' t="d"><v>2022-03-09</v>');
    case "date": return put(serial, `${style}><v>${String(serial)}</v>`);
    case "exponent": return put(1.5e-7, "><v>1.5E-7</v>");
    case "blank": return put(null, `${style}>`);
    case "none": return null;
  }
}

/** Cells of the table at H3, and of what stands below it. */
function tableCells(plan: BookPlan, at: number, strings: string[]): GeneratedCell[] {
  const { features, amounts } = plan.sheets[at]!;
  if (!features.includes("table")) return [];
  const last = 3 + amounts.length;
  const text = (row: number, column: number, value: string): GeneratedCell => constant(row, column, value, (address) => `<c${address} t="s"><v>${String(strings.push(textElement(value)) - 1)}</v></c>`);
  const number = (row: number, column: number, value: number): GeneratedCell => constant(row, column, value, (address) => `<c${address}><v>${String(value)}</v></c>`);
  const cells = ["Kode", "Bel\u00f8p", "Dobbelt"].map((header, index) => text(3, 8 + index, header));
  amounts.forEach((amount, index) => {
    const row = 4 + index;
    cells.push(text(row, 8, `1${"abcdef"[index] ?? "x"}`), number(row, 9, amount));
    cells.push(features.includes("calculated") ? formulaCell(row, 10, `${tableName(at)}[[#This Row],[Bel\u00f8p]]*2`, amount * 2) : number(row, 10, amount));
  });
  // Row 5 is hidden where rows have heights of their own, and 109 leaves out what is hidden.
  const shown = amounts.filter((_, index) => !features.includes("heights") || index !== 1);
  if (features.includes("totals")) cells.push(text(last + 1, 8, "Sum"), formulaCell(last + 1, 9, `SUBTOTAL(109,${tableName(at)}[Bel\u00f8p])`, sum(shown)));
  if (features.includes("occupied")) cells.push(text(last + 3, 9, "opptatt"));
  if (features.includes("headerless")) cells.push(number(4, 12, 7), number(4, 13, 8));
  return cells;
}

/** Every cell of a sheet of the plan; shared strings that it needs are put at the end of `strings`. */
export function generatedCells(plan: BookPlan, at: number, strings: string[]): readonly GeneratedCell[] {
  const sheet = plan.sheets[at]!;
  const style = plan.features.includes("styles") ? ' s="1"' : "";
  const cells: (GeneratedCell | null)[] = [];
  const [first] = sheet.numbers as [number];
  for (let row = 1; row <= ROWS; row++) {
    const own = sheet.numbers[row - 1]!;
    cells.push(constant(row, 1, own, (address) => `<c${address}${row % 2 === 0 ? style : ""}><v>${String(own)}</v></c>`));
    cells.push(textCell(row, sheet.texts[row - 1]!, strings, style), otherCell(row, sheet.others[row - 1]!, plan.features.includes("date1904"), style));
    const { formula, value } = formulaAt(plan, at, row);
    cells.push(formulaCell(row, 4, formula, value));
    if (sheet.features.includes("shared")) {
      const member = formulaCell(row, 5, `A${String(row)}*$A$1`, own * first + 0, row === 1 ? `<f t="shared" ref="E1:E${String(ROWS)}" si="0">` : "<f>");
      cells.push(row === 1 ? member : { ...member, xml: (address) => `<c${address}><f t="shared" si="0"/><v>${String(own * first)}</v></c>` });
    }
    if (sheet.features.includes("array") && row <= 3) {
      const xml = (address: string): string => `<c${address}>${row === 1 ? '<f t="array" ref="F1:F3">A1:A3*2</f>' : ""}<v>${String(own * 2)}</v></c>`;
      cells.push({ row, column: 6, value: own * 2, formula: row === 1 ? "A1:A3*2" : null, isArray: true, xml });
    }
  }
  return [...cells.filter((cell) => cell !== null), ...tableCells(plan, at, strings)];
}
