import { attribute, withAttribute } from "./attributes";
import { brokenXml, elementEnd, markupEnd, tagEnd, tagName } from "./scan-xml";
import { escapeXml, unescapeXml } from "./xml-text";

/** A child of an element: another element, or (name "") text, comment or whatever else stands between. */
export class XmlPiece {
  private parsed: XmlElement | null = null;

  constructor(
    /** Qualified. */
    readonly name: string,
    private text: string,
  ) {}

  /** Live: what is changed in it comes out with its parent. */
  get element(): XmlElement {
    this.parsed ??= XmlElement.parse(this.text);
    return this.parsed;
  }

  get xml(): string {
    return this.parsed ? this.parsed.toString() : this.text;
  }

  set xml(text: string) {
    this.text = text;
    this.parsed = null;
  }
}

/**
 * An element taken apart one level deep. What is not changed comes out as it went in, to the byte;
 * children in the element's own namespace are found by local name, by the prefix that the element has itself.
 */
export class XmlElement {
  readonly prefix: string;

  private constructor(
    readonly name: string,
    /** `<name …>` or `<name …/>`. */
    public open: string,
    public pieces: XmlPiece[],
  ) {
    const colon = name.indexOf(":");
    this.prefix = colon < 0 ? "" : name.slice(0, colon + 1);
  }

  static parse(xml: string): XmlElement {
    if (!xml.startsWith("<")) throw brokenXml(xml, 0);
    const name = tagName(xml, 0);
    let at = tagEnd(xml, 0);
    const open = xml.slice(0, at);
    const pieces: XmlPiece[] = [];
    if (open.endsWith("/>")) return new XmlElement(name, open, pieces);
    for (;;) {
      const next = xml.indexOf("<", at);
      if (next < 0) throw brokenXml(xml, at);
      const code = xml.charCodeAt(next + 1);
      if (next > at) pieces.push(new XmlPiece("", xml.slice(at, next)));
      if (code === 47) return new XmlElement(name, open, pieces);
      const isMarkup = code === 33 || code === 63;
      at = isMarkup ? markupEnd(xml, next) : elementEnd(xml, next);
      pieces.push(new XmlPiece(isMarkup ? "" : tagName(xml, next), xml.slice(next, at)));
    }
  }

  toString(): string {
    if (this.pieces.length === 0) {
      return this.open.endsWith("/>") ? this.open : `${this.open}</${this.name}>`;
    }
    const open = this.open.endsWith("/>") ? `${this.open.slice(0, -2).trimEnd()}>` : this.open;
    return open + this.pieces.map((piece) => piece.xml).join("") + `</${this.name}>`;
  }

  attribute(name: string): string | null {
    return attribute(this.open, name);
  }

  setAttribute(name: string, value: string | null): void {
    this.open = withAttribute(this.open, name, value);
  }

  /** Text between the tags, entities resolved, without that of child elements. */
  get text(): string {
    let text = "";
    for (const { name, xml } of this.pieces) {
      if (name !== "") continue;
      if (xml.startsWith("<![CDATA[")) text += xml.slice(9, -3);
      else if (!xml.startsWith("<")) text += unescapeXml(xml);
    }
    return text;
  }

  set text(text: string) {
    this.pieces = [...(text === "" ? [] : [new XmlPiece("", escapeXml(text))]), ...this.pieces.filter((piece) => piece.name !== "")];
  }

  all(local: string): XmlPiece[] {
    const name = this.prefix + local;
    return this.pieces.filter((piece) => piece.name === name);
  }

  /** The first such child, live, or `null`. */
  child(local: string): XmlElement | null {
    const name = this.prefix + local;
    return this.pieces.find((piece) => piece.name === name)?.element ?? null;
  }

  /** Children with this local name in whatever namespace: for extensions. */
  anyAll(local: string): XmlPiece[] {
    return this.pieces.filter(({ name }) => name === local || name.endsWith(`:${local}`));
  }

  anyChild(local: string): XmlElement | null {
    return this.anyAll(local)[0]?.element ?? null;
  }

  append(xml: string): XmlPiece {
    const piece = new XmlPiece(tagName(xml, 0), xml);
    this.pieces.push(piece);
    return piece;
  }

  remove(piece: XmlPiece): void {
    const index = this.pieces.indexOf(piece);
    if (index >= 0) this.pieces.splice(index, 1);
  }

  removeAll(local: string): void {
    const name = this.prefix + local;
    this.pieces = this.pieces.filter((piece) => piece.name !== name);
  }

  /** Puts a new child where the schema's `order` of local names wants it, after others of its name. */
  insert(xml: string, order: readonly string[]): XmlPiece {
    const piece = new XmlPiece(tagName(xml, 0), xml);
    const rank = order.indexOf(this.localName(piece.name));
    let index = this.pieces.findIndex((each) => this.rank(each, order) > rank);
    if (index < 0) index = this.pieces.length;
    this.pieces.splice(index, 0, piece);
    return piece;
  }

  /** The child, made empty at its place in `order` where it was missing. */
  ensure(local: string, order: readonly string[]): XmlElement {
    return this.child(local) ?? this.insert(`<${this.prefix}${local}/>`, order).element;
  }

  private localName(name: string): string {
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : name;
  }

  /** Alternate content stands where what it holds would stand. */
  private rank(piece: XmlPiece, order: readonly string[]): number {
    if (piece.name === "") return -1;
    if (piece.name.endsWith(":AlternateContent")) {
      const choice = piece.element.pieces.find((each) => each.name !== "");
      const held = choice?.element.pieces.find((each) => each.name !== "");
      return held ? order.indexOf(this.localName(held.name)) : -1;
    }
    return order.indexOf(this.localName(piece.name));
  }
}
