import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import type { XmlPiece } from "../xml/xml-element";
import { overlaps } from "./areas";
import type { SheetXml } from "./sheet-xml";

interface Merge {
  readonly area: CellArea;
  readonly piece: XmlPiece;
}

export class MergedCells {
  private readonly merges: Merge[] = [];

  constructor(private readonly xml: SheetXml) {
    for (const piece of xml.child("mergeCells")?.all("mergeCell") ?? []) {
      const area = readArea(piece.element.attribute("ref") ?? "");
      if (area) this.merges.push({ area, piece });
    }
  }

  get areas(): CellArea[] {
    return this.merges.map((merge) => merge.area);
  }

  /** Merges that the new one touches are undone first, as in Excel. */
  add(area: CellArea): void {
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
    this.removeWhere((each) => overlaps(each, area));
    const list = this.xml.ensure("mergeCells");
    this.merges.push({ area, piece: list.append(`<${list.prefix}mergeCell ref="${areaAddress(area)}"/>`) });
    list.setAttribute("count", String(this.merges.length));
  }

  remove(area: CellArea): void {
    this.removeWhere((each) => overlaps(each, area));
  }

  private removeWhere(matches: (area: CellArea) => boolean): void {
    const list = this.xml.child("mergeCells");
    if (!list) return;
    for (let index = this.merges.length - 1; index >= 0; index--) {
      const merge = this.merges[index]!;
      if (!matches(merge.area)) continue;
      list.remove(merge.piece);
      this.merges.splice(index, 1);
    }
    if (this.merges.length === 0) this.xml.removeAll("mergeCells");
    else list.setAttribute("count", String(this.merges.length));
  }
}
