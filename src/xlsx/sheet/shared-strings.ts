import { WorkbookError } from "../../workbook/workbook-error";
import { checkXml, elementEnd, tagEnd, tagName } from "../xml/scan-xml";
import { decodeXstring, unescapeXml } from "../xml/xml-text";
import { XmlElement } from "../xml/xml-element";
import { plainText } from "./rich-text";

/** The workbook's shared strings, each read when it is first asked for. */
export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly texts: (string | undefined)[] = [];
  private readonly simple: string;

  /** `xml`: the part's text, "" where the workbook has none. */
  constructor(private readonly xml: string) {
    this.simple = "";
    if (xml === "") return;
    checkXml(xml);
    const root = xml.indexOf("<", xml.indexOf("?>") < 0 ? 0 : xml.indexOf("?>"));
    const rootName = tagName(xml, root);
    const prefix = rootName.slice(0, rootName.indexOf(":") + 1);
    const item = `${prefix}si`;
    this.simple = `<${item}><${prefix}t>`;
    const close = `</${item}>`;
    for (let at = xml.indexOf("<", tagEnd(xml, root)); at >= 0; at = xml.indexOf("<", at)) {
      if (xml.startsWith(this.simple, at)) {
        const start = at;
        at = xml.indexOf(close, at) + close.length;
        this.starts.push(start);
        this.ends.push(at);
        continue;
      }
      const code = xml.charCodeAt(at + 1);
      if (code === 47) break;
      if (code === 33 || code === 63) {
        at = xml.indexOf(">", at);
        continue;
      }
      const end = elementEnd(xml, at);
      if (tagName(xml, at) === item) {
        this.starts.push(at);
        this.ends.push(end);
      }
      at = end;
    }
  }

  get(index: number): string {
    const known = this.texts[index];
    if (known !== undefined) return known;
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined) throw new WorkbookError("damaged", `sharedStrings ${String(index)}`);
    const text = this.read(start, end);
    this.texts[index] = text;
    return text;
  }

  private read(start: number, end: number): string {
    const { xml, simple } = this;
    if (xml.startsWith(simple, start)) {
      const from = start + simple.length;
      const to = xml.indexOf("<", from);
      // Nothing but the close tags of <t> and <si> stands after a plain text.
      if (end - to === simple.length + 2) return decodeXstring(unescapeXml(xml.slice(from, to)));
    }
    return plainText(XmlElement.parse(xml.slice(start, end)));
  }
}
