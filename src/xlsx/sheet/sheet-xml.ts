import { WorkbookError } from "../../workbook/workbook-error";
import { decodeXml, XmlDocument } from "../xml/xml-document";
import { XmlElement } from "../xml/xml-element";
import { joinBytes } from "./join-bytes";

/** Children of `<worksheet>` in the schema's order (ECMA-376 part 1, CT_Worksheet). */
export const SHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges",
  "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting",
  "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
  "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF",
  "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const LT = 60;

function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === 62 || byte === 47;
}

/** Place of `text`, a tag's beginning, where the name ends with it; from the front or from the back. -1 where there is none. */
function findTag(bytes: Uint8Array, text: string, fromBack: boolean): number {
  const wanted = new TextEncoder().encode(text);
  const step = fromBack ? -1 : 1;
  for (let at = fromBack ? bytes.length - wanted.length : 0; at >= 0 && at < bytes.length; at += step) {
    if (bytes[at] !== LT || !isNameEnd(bytes[at + wanted.length])) continue;
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}

/** Prefix (with colon) of the root element, by the beginning of the part. */
function rootPrefix(head: string): string {
  const match = /<([A-Za-z_][\w.-]*:)?worksheet[\s>/]/.exec(head);
  return match?.[1] ?? "";
}

/** A worksheet part: its rows as bytes, and everything else taken apart. */
export class SheetXml {
  private constructor(
    private readonly skeleton: XmlDocument,
    readonly rows: Uint8Array,
    readonly prefix: string,
  ) {}

  static parse(part: Uint8Array, where: string): SheetXml {
    const isUtf16 = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
    const bytes = isUtf16 ? new TextEncoder().encode(decodeXml(part, where)) : part;
    const head = new TextDecoder().decode(bytes.subarray(0, 4096));
    const prefix = rootPrefix(head);
    const name = `${prefix}sheetData`;
    const start = findTag(bytes, `<${name}`, false);
    if (start < 0) return new SheetXml(SheetXml.document(decodeXml(bytes, where), where), new Uint8Array(0), prefix);
    let openEnd = start;
    while (openEnd < bytes.length && bytes[openEnd] !== 62) openEnd++;
    const isEmpty = bytes[openEnd - 1] === 47;
    const close = isEmpty ? openEnd + 1 : findTag(bytes, `</${name}`, true);
    let end = close;
    if (!isEmpty) while (end > 0 && end < bytes.length && bytes[end++] !== 62);
    if (close <= openEnd) throw new WorkbookError("damaged", where);
    // The rows are left out of the skeleton, and put back when it is written.
    const open = decodeXml(bytes.subarray(0, openEnd + 1), where);
    const skeleton = open + (isEmpty ? "" : decodeXml(bytes.subarray(close, end), where)) + decodeXml(bytes.subarray(end), where).replace(/^\uFEFF/, "");
    return new SheetXml(SheetXml.document(skeleton, where), isEmpty ? new Uint8Array(0) : bytes.subarray(openEnd + 1, close), prefix);
  }

  private static document(xml: string, where: string): XmlDocument {
    try {
      const document = XmlDocument.parse(xml);
      if (document.root.name !== `${document.root.prefix}worksheet`) throw new WorkbookError("damaged", where);
      return document;
    } catch (cause) {
      throw new WorkbookError("damaged", where, { cause });
    }
  }

  get root(): XmlElement {
    return this.skeleton.root;
  }

  child(local: string): XmlElement | null {
    return this.root.child(local);
  }

  /** The child, made where it was missing. */
  ensure(local: (typeof SHEET_ORDER)[number]): XmlElement {
    return this.root.ensure(local, SHEET_ORDER);
  }

  insert(xml: string): void {
    this.root.insert(xml, SHEET_ORDER);
  }

  removeAll(local: string): void {
    this.root.removeAll(local);
  }

  /** Prefix of the relationships namespace, declared on the root where it was not. */
  get relationshipsPrefix(): string {
    const declared = this.declaredPrefix;
    if (declared !== null) return declared;
    this.root.setAttribute("xmlns:r", RELATIONSHIPS);
    return "r:";
  }

  /** ` r:id="…"`, with the namespace declared beside it where the root does not: nothing stays when the element goes. */
  relationshipAttribute(id: string): string {
    const declared = this.declaredPrefix;
    return declared === null ? ` xmlns:r="${RELATIONSHIPS}" r:id="${id}"` : ` ${declared}id="${id}"`;
  }

  private get declaredPrefix(): string | null {
    const declared = /\sxmlns:([\w.-]+)=["']http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships["']/.exec(this.root.open);
    return declared ? `${declared[1] ?? "r"}:` : null;
  }

  render(rows: Uint8Array): Uint8Array {
    const data = this.ensure("sheetData");
    const isEmpty = rows.length === 0;
    // A marker stands where the rows go: a child of the root cannot be looked up in the text by name alone.
    const original = { open: data.open, pieces: data.pieces };
    const marker = "<!--rows-->";
    if (!isEmpty) {
      if (data.open.endsWith("/>")) data.open = `${data.open.slice(0, -2).trimEnd()}>`;
      data.pieces = XmlElement.parse(`<a>${marker}</a>`).pieces;
    }
    const xml = this.skeleton.toString();
    data.open = original.open;
    data.pieces = original.pieces;
    const encoder = new TextEncoder();
    if (isEmpty) return encoder.encode(xml);
    const opening = data.open.endsWith("/>") ? `${data.open.slice(0, -2).trimEnd()}>` : data.open;
    const at = xml.indexOf(`${opening}${marker}`) + opening.length;
    return joinBytes([encoder.encode(xml.slice(0, at)), rows, encoder.encode(xml.slice(at + marker.length))]);
  }
}
