import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { STYLES_ORDER } from "./styles-order";

/** One of the numbered lists of the styles part: entries are found by number, and only ever appended. */
export class StyleList {
  private readonly pieces: XmlPiece[];
  private numbers: Map<string, number> | null = null;

  constructor(
    private readonly root: XmlElement,
    private readonly listName: string,
    itemName: string,
  ) {
    this.pieces = root.child(listName)?.all(itemName) ?? [];
  }

  get length(): number {
    return this.pieces.length;
  }

  at(number: number): XmlElement | null {
    return this.pieces[number]?.element ?? null;
  }

  /** Number of the entry with exactly this XML; appended where there is none. */
  add(xml: string): number {
    if (!this.numbers) {
      this.numbers = new Map();
      for (let number = this.pieces.length - 1; number >= 0; number--) this.numbers.set(this.pieces[number]!.xml, number);
    }
    const known = this.numbers.get(xml);
    if (known !== undefined) return known;
    const list = this.root.ensure(this.listName, STYLES_ORDER);
    const number = this.pieces.length;
    this.pieces.push(list.append(xml));
    list.setAttribute("count", String(this.pieces.length));
    this.numbers.set(xml, number);
    return number;
  }
}
