import { areaAddress, cellAddress, readArea, type CellArea } from "../../workbook/address";
import { relationshipId, type Relationships } from "../package/relationships";
import type { XmlPiece } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { covers, withoutCell } from "./areas";
import type { SheetXml } from "./sheet-xml";

interface Link {
  readonly area: CellArea;
  readonly piece: XmlPiece;
}

/** A link to a place in the workbook. */
export function linkXml(prefix: string, row: number, column: number, location: string): string {
  return `<${prefix}hyperlink ref="${cellAddress(row, column)}" location="${escapeXml(location)}"/>`;
}

export class Links {
  private links: Link[];

  constructor(
    private readonly xml: SheetXml,
    private readonly relationships: Relationships,
  ) {
    this.links = (xml.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((piece) => {
      const area = readArea(piece.element.attribute("ref") ?? "");
      return area ? [{ area, piece }] : [];
    });
  }

  get(row: number, column: number): string | null {
    const link = this.links.find((each) => covers(each.area, row, column));
    if (!link) return null;
    const { element } = link.piece;
    const location = element.attribute("location");
    const target = this.relationships.byId(relationshipId(element.open))?.target ?? null;
    return target === null ? location : location === null ? target : `${target}#${location}`;
  }

  /** Only the one cell is concerned: a link over a larger area stays on the rest of it. */
  set(row: number, column: number, location: string | null): void {
    const covering = this.links.filter((each) => covers(each.area, row, column));
    if (covering.length === 0 && location === null) return;
    const list = this.xml.ensure("hyperlinks");
    for (const link of covering) {
      list.remove(link.piece);
      for (const area of withoutCell(link.area, row, column)) {
        const piece = list.append(link.piece.xml);
        piece.element.setAttribute("ref", areaAddress(area));
        this.links.push({ area, piece });
      }
    }
    this.links = this.links.filter((each) => !covering.includes(each));
    if (location !== null) {
      const piece = list.append(linkXml(list.prefix, row, column, location));
      this.links.push({ area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, piece });
    }
    if (this.links.length === 0) this.xml.removeAll("hyperlinks");
  }
}
