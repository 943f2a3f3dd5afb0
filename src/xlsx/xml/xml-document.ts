import { WorkbookError } from "../../workbook/workbook-error";
import { brokenXml, checkXml, elementEnd, markupEnd } from "./scan-xml";
import { XmlElement } from "./xml-element";

/** The text of an XML part: UTF-8 or UTF-16 as its mark says; anything else is damaged. A mark is kept as U+FEFF. */
export function decodeXml(bytes: Uint8Array, where: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new WorkbookError("damaged", where, { cause });
  }
}

/** A part's XML: whatever stands before the root, the root taken apart, and what stands after it. */
export class XmlDocument {
  private constructor(
    private readonly before: string,
    readonly root: XmlElement,
    private readonly after: string,
  ) {}

  static parse(xml: string): XmlDocument {
    checkXml(xml);
    let at = xml.indexOf("<");
    while (at >= 0 && (xml[at + 1] === "?" || xml[at + 1] === "!")) at = xml.indexOf("<", markupEnd(xml, at));
    if (at < 0) throw brokenXml(xml, 0);
    const end = elementEnd(xml, at);
    return new XmlDocument(xml.slice(0, at), XmlElement.parse(xml.slice(at, end)), xml.slice(end));
  }

  /** Parts are always written as UTF-8, whatever they were. */
  toString(): string {
    const declared = this.before.replace(/(encoding=["'])utf-16(?:le|be)?(["'])/i, "$1UTF-8$2");
    return declared + this.root.toString() + this.after;
  }
}
