import { WorkbookError } from "../../workbook/workbook-error";
import type { BookParts } from "../book/book-parts";
import { removeParts } from "../book/remove-parts";
import { Relationships, RELATIONSHIP_BASE, relationshipId } from "../package/relationships";
import type { SheetXml } from "../sheet/sheet-xml";
import type { XlsxCell } from "../xlsx-book";
import type { SeenChart, SheetCharts, XlsxChart } from "../xlsx-chart";
import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { anchorXml, areaOfAnchor, EMPTY_DRAWING, freeShapeId, insetOfAnchor } from "./anchor-xml";
import { CHART_TYPE, DRAWING_TYPE } from "./chart-namespaces";
import { chartXml } from "./chart-xml";
import { readChart, titleLines } from "./read-chart";
import type { ChartSource } from "./series-xml";
import { withoutCaches } from "./without-caches";

/** What the charts need of their sheet. */
export interface ChartSheet {
  readonly name: string;
  readonly xml: SheetXml;
  readonly relationships: Relationships;
  cell(row: number, column: number): XlsxCell | null;
}

interface Standing {
  readonly anchor: XmlPiece;
  readonly shape: XmlElement;
  readonly relationship: string;
  readonly part: string;
}

/** The charts in a sheet's drawing. Charts made or changed here are kept as descriptions, and become parts when `flush` is called. */
export class DrawnCharts implements SheetCharts {
  private readonly known = new Map<string, XlsxChart>();
  private readonly unwritten = new Set<string>();

  constructor(
    private readonly book: BookParts,
    private readonly sheet: ChartSheet,
    private readonly changed: () => void,
  ) {}

  private get source(): ChartSource {
    const { book, sheet } = this;
    return {
      sheet: sheet.name,
      date1904: book.date1904,
      value: (row, column) => sheet.cell(row, column)?.value ?? null,
      format: (row, column) => book.styles().look(sheet.cell(row, column)?.style ?? 0).format,
    };
  }

  get all(): readonly SeenChart[] {
    return this.standing().map((each) => this.seen(each));
  }

  add(chart: XlsxChart): void {
    const { parts, contentTypes } = this.book;
    if (this.find(chart.name)) throw new WorkbookError("refused", chart.name);
    const drawing = this.drawing() ?? this.newDrawing();
    const part = parts.freeName("xl/charts/chart", ".xml");
    parts.add(part, chartXml(chart, this.source));
    contentTypes.set(part, CHART_TYPE);
    const relationship = new Relationships(parts, drawing).add(`${RELATIONSHIP_BASE}chart`, part);
    const { root } = parts.document(drawing);
    const { name, description, area, inset } = chart;
    root.append(anchorXml(root.prefix, area, { id: freeShapeId(root.toString()), name, description, inset, relationship }));
    parts.touch(drawing);
    this.known.set(part, chart);
    this.unwritten.add(part);
    this.changed();
  }

  change(name: string, chart: XlsxChart): void {
    const old = this.find(name);
    const drawing = this.drawing();
    if (!old || drawing === null) throw new WorkbookError("refused", name);
    if (chart.name !== name && this.find(chart.name)) throw new WorkbookError("refused", chart.name);
    const { root } = this.book.parts.document(drawing);
    const id = Number(old.shape.attribute("id") ?? 1);
    old.anchor.xml = anchorXml(root.prefix, chart.area, { id, inset: chart.inset, name: chart.name, description: chart.description, relationship: old.relationship });
    this.book.parts.touch(drawing);
    this.known.set(old.part, chart);
    this.unwritten.add(old.part);
    this.changed();
  }

  remove(name: string): void {
    const old = this.find(name);
    const drawing = this.drawing();
    if (!old || drawing === null) return;
    const { parts } = this.book;
    const { root } = parts.document(drawing);
    root.remove(old.anchor);
    parts.touch(drawing);
    new Relationships(parts, drawing).remove(old.relationship);
    removeParts(this.book, old.part);
    this.known.delete(old.part);
    this.unwritten.delete(old.part);
    if (!root.pieces.some((piece) => piece.name !== "")) this.removeDrawing(drawing);
    this.changed();
  }

  /** Writes what was made or changed, with the values that the cells hold now. */
  flush(): void {
    for (const part of this.unwritten) {
      const chart = this.known.get(part);
      if (chart) this.book.parts.add(part, chartXml(chart, this.source));
    }
    this.unwritten.clear();
  }

  /** Parts have been changed by others: descriptions that were kept no longer hold. */
  forget(): void {
    this.flush();
    this.known.clear();
  }

  private drawing(): string | null {
    const element = this.sheet.xml.child("drawing");
    const target = element && this.sheet.relationships.byId(relationshipId(element.open))?.target;
    return target !== undefined && target !== null && this.book.parts.has(target) ? target : null;
  }

  private newDrawing(): string {
    const { parts, contentTypes } = this.book;
    const part = parts.freeName("xl/drawings/drawing", ".xml");
    parts.add(part, EMPTY_DRAWING);
    contentTypes.set(part, DRAWING_TYPE);
    const id = this.sheet.relationships.add(`${RELATIONSHIP_BASE}drawing`, part);
    const { xml } = this.sheet;
    xml.removeAll("drawing");
    xml.insert(`<${xml.prefix}drawing ${xml.relationshipsPrefix}id="${id}"/>`);
    return part;
  }

  private removeDrawing(drawing: string): void {
    const { xml, relationships } = this.sheet;
    const id = relationshipId(xml.child("drawing")?.open ?? "");
    xml.removeAll("drawing");
    if (id !== null) relationships.remove(id);
    removeParts(this.book, drawing);
  }

  private standing(): readonly Standing[] {
    const drawing = this.drawing();
    if (drawing === null) return [];
    const relationships = new Relationships(this.book.parts, drawing);
    const targets = new Map(relationships.all.filter(({ isExternal }) => !isExternal).map(({ id, target }) => [id, target]));
    return this.book.parts.document(drawing).root.pieces.flatMap((anchor): readonly Standing[] => {
      if (!anchor.name.endsWith("Anchor")) return [];
      const frame = anchor.element.anyChild("graphicFrame");
      const shape = frame?.anyChild("nvGraphicFramePr")?.anyChild("cNvPr") ?? null;
      const chart = frame?.anyChild("graphic")?.anyChild("graphicData")?.anyChild("chart");
      const relationship = chart ? relationshipId(chart.open) : null;
      const part = relationship === null ? undefined : targets.get(relationship);
      if (!shape || relationship === null || part === undefined || !this.book.parts.has(part)) return [];
      return [{ anchor, shape, relationship, part }];
    });
  }

  private find(name: string): Standing | null {
    return this.standing().find(({ shape }) => shape.attribute("name") === name) ?? null;
  }

  private seen({ anchor, shape, part }: Standing): SeenChart {
    const place = { name: shape.attribute("name") ?? "", description: shape.attribute("descr") ?? "", area: areaOfAnchor(anchor.element) };
    const inset = insetOfAnchor(anchor.element);
    const known = this.known.get(part);
    if (known) return { ...place, title: known.title.map(({ text }) => text).join("\n"), chart: known };
    const document = this.book.parts.document(part);
    const { root } = document;
    const chart = readChart(root, this.sheet.name, { ...place, inset });
    // A chart of another make may say more than a description holds: it is only kept whole where nothing is lost.
    const isWhole = withoutCaches(chartXml(chart, this.source)) === withoutCaches(document.toString());
    if (isWhole) this.known.set(part, chart);
    return { ...place, title: titleLines(root.anyChild("chart")).map(({ text }) => text).join("\n"), chart: isWhole ? chart : null };
  }
}
