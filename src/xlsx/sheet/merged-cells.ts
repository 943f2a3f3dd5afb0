import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import type { XmlPiece } from "../xml/xml-element";
import { overlaps } from "./areas";
import type { SheetXml } from "./sheet-xml";

interface Merge {
  readonly area: CellArea;
  readonly piece: XmlPiece;
}

/** Rows that are looked through together. */
const BAND = 32;
/** Bands of a merge that is looked through wherever a question is asked. */
const MOST_BANDS = 64;

export class MergedCells {
  private readonly merges = new Set<Merge>();
  private readonly bands = new Map<number, Set<Merge>>();
  private readonly tall = new Set<Merge>();

  constructor(private readonly xml: SheetXml) {
    for (const piece of xml.child("mergeCells")?.all("mergeCell") ?? []) {
      const area = readArea(piece.element.attribute("ref") ?? "");
      if (area) this.keep({ area, piece });
    }
  }

  get areas(): CellArea[] {
    return [...this.merges].map((merge) => merge.area);
  }

  /** Merges that the new one touches are undone first, as in Excel. */
  add(area: CellArea): void {
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
    this.remove(area);
    const list = this.xml.ensure("mergeCells");
    this.keep({ area, piece: list.append(`<${list.prefix}mergeCell ref="${areaAddress(area)}"/>`) });
    list.setAttribute("count", String(this.merges.size));
  }

  /** Undoes the merges that the area touches. */
  remove(area: CellArea): void {
    const touched = this.touching(area);
    const list = touched.length > 0 ? this.xml.child("mergeCells") : null;
    if (!list) return;
    for (const merge of touched) {
      list.remove(merge.piece);
      this.merges.delete(merge);
      this.tall.delete(merge);
      for (const band of this.bandsOf(merge.area)) this.bands.get(band)?.delete(merge);
    }
    if (this.merges.size === 0) this.xml.removeAll("mergeCells");
    else list.setAttribute("count", String(this.merges.size));
  }

  private keep(merge: Merge): void {
    this.merges.add(merge);
    const bands = this.bandsOf(merge.area);
    if (bands.length === 0) this.tall.add(merge);
    for (const band of bands) {
      const known = this.bands.get(band);
      if (known) known.add(merge);
      else this.bands.set(band, new Set([merge]));
    }
  }

  private touching(area: CellArea): readonly Merge[] {
    const bands = this.bandsOf(area);
    const touched = new Set<Merge>();
    const look = (merges: Iterable<Merge>): void => {
      for (const merge of merges) if (overlaps(merge.area, area)) touched.add(merge);
    };
    look(bands.length === 0 ? this.merges : this.tall);
    for (const band of bands) look(this.bands.get(band) ?? []);
    return [...touched];
  }

  /** None where there are too many. */
  private bandsOf({ firstRow, lastRow }: CellArea): readonly number[] {
    const [first, last] = [Math.floor(firstRow / BAND), Math.floor(lastRow / BAND)];
    return last - first >= MOST_BANDS ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }
}
