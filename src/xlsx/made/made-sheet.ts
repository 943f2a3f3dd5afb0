import { areaAddress, type CellArea } from "../../workbook/address";
import { anchorXml, drawingXml } from "../chart/anchor-xml";
import { CHART_TYPE, DRAWING_TYPE } from "../chart/chart-namespaces";
import { chartXml } from "../chart/chart-xml";
import type { ChartSource } from "../chart/series-xml";
import { relationshipsXml, worksheetXml, type NewPart, type NewWorkbook, type Targets } from "../new-parts";
import { digitWidth, pointsToWidth } from "../sheet/column-width";
import { dataBarFormatXml, formulaFormatXml } from "../sheet/conditional-xml";
import { CUSTOM_PROPERTY_TYPE, utf16 } from "../sheet/custom-properties";
import { linkXml } from "../sheet/links";
import { A4, breakRows, breakXml, SIDES } from "../sheet/page-setup";
import { newRowCell, type RowCell } from "../sheet/row-cell";
import type { CellChange, DataBar, NewConditionalFormat, PageSetup, PlannedSheet } from "../xlsx-book";
import type { XlsxChart } from "../xlsx-chart";
import { escapeXml } from "../xml/xml-text";
import type { MadeStyles } from "./made-styles";

interface MadeRow {
  height: string;
  readonly cells: Map<number, RowCell>;
}

function sorted<T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...map].sort(([a], [b]) => a - b);
}

/** An element with a count of what it holds; nothing where it holds nothing. */
function counted(name: string, items: readonly string[], counts: readonly string[] = ["count"]): string {
  return items.length === 0 ? "" : `<${name}${counts.map((each) => ` ${each}="${String(items.length)}"`).join("")}>${items.join("")}</${name}>`;
}

/** The one sheet of a workbook that is being made: taken down as it is written, and never read. */
export class MadeSheet implements PlannedSheet {
  readonly conditionalFormats = [];
  readonly charts = { add: (chart: XlsxChart): void => { this.drawn.push(chart); } };
  private readonly drawn: XlsxChart[] = [];
  private readonly rows = new Map<number, MadeRow>();
  private readonly columns = new Map<number, string>();
  private readonly merged: string[] = [];
  private readonly formats: string[] = [];
  private readonly links: string[] = [];
  private readonly properties = new Map<string, string>();
  private view = "";
  private print = "";
  private breaks: readonly string[] = [];

  constructor(
    readonly name: string,
    private readonly styles: MadeStyles,
  ) {}

  private row(row: number): MadeRow {
    const known = this.rows.get(row) ?? { height: "", cells: new Map<number, RowCell>() };
    this.rows.set(row, known);
    return known;
  }

  setCell(row: number, column: number, change: CellChange): void {
    if (change.value !== null || change.style) this.row(row).cells.set(column, newRowCell("", row, column, change));
  }

  merge(area: CellArea): void {
    this.merged.push(`<mergeCell ref="${areaAddress(area)}"/>`);
  }

  setRowHeight(row: number, height: number | null): void {
    this.row(row).height = ` ht="${String(height)}" customHeight="1"`;
  }

  setColumnWidth(column: number, width: number): void {
    const bounds = `min="${String(column)}" max="${String(column)}"`;
    this.columns.set(column, `<col width="${String(pointsToWidth(width, digitWidth("Calibri", 11)))}" customWidth="1" ${bounds}/>`);
  }

  addConditionalFormat(format: NewConditionalFormat): number {
    return this.formats.push(formulaFormatXml("", format, this.styles.differentialWith(format.look), format.priority ?? 1));
  }

  addDataBar(areas: readonly CellArea[], bar: DataBar, priority = 1): number {
    return this.formats.push(dataBarFormatXml("", areas, bar, priority));
  }

  setPageSetup({ paperA4, landscape, scale, margins, centreHorizontally, oddFooter }: PageSetup): void {
    this.print =
      `<printOptions horizontalCentered="${centreHorizontally ? "1" : "0"}"/><pageMargins${SIDES.map((side) => ` ${side}="${String(margins[side])}"`).join("")}/>` +
      `<pageSetup paperSize="${paperA4 ? A4 : "1"}" orientation="${landscape ? "landscape" : "portrait"}" scale="${String(Math.round(scale))}"/>` +
      `<headerFooter><oddFooter>${escapeXml(oddFooter)}</oddFooter></headerFooter>`;
  }

  setPageBreaks(rows: readonly number[]): void {
    this.breaks = breakRows(rows).map((row) => breakXml("", row));
  }

  setLink(row: number, column: number, location: string): void {
    this.links.push(linkXml("", row, column, location));
  }

  setCustomProperty(key: string, value: string | null): void {
    if (value !== null) this.properties.set(key, value);
  }

  setGridlines(shown: boolean): void {
    this.view = shown ? "" : ' showGridLines="0"';
  }

  private get dimension(): string {
    const used = [...this.rows].filter(([, { cells }]) => cells.size > 0);
    const columns = used.flatMap(([, { cells }]) => [...cells.keys()]);
    const rows = used.map(([row]) => row);
    return areaAddress({ firstRow: 1, firstColumn: 1, lastRow: Math.max(1, ...rows), lastColumn: columns.reduce((most, column) => Math.max(most, column), 1) });
  }

  private get source(): ChartSource {
    const cell = (row: number, column: number): RowCell | undefined => this.rows.get(row)?.cells.get(column);
    return {
      sheet: this.name,
      date1904: false,
      value: (row, column) => cell(row, column)?.value ?? null,
      format: (row, column) => this.styles.format(cell(row, column)?.style ?? 0),
    };
  }

  /** The worksheet part, and those that it leads to. */
  make(): Pick<NewWorkbook, "xml" | "parts" | "types"> {
    const targets: (readonly [string, string])[] = [];
    const parts: NewPart[] = [];
    const types: (readonly [string, string])[] = [];
    const add = (part: string, type: string, contents: string | Uint8Array): void => {
      types.push([part, type]);
      parts.push([part, contents]);
    };
    const leadTo = (type: string, part: string): string => `rId${String(targets.push([type, `../${part.slice("xl/".length)}`]))}`;
    let drawing = "";
    if (this.drawn.length > 0) {
      const part = "xl/drawings/drawing1.xml";
      drawing = `<drawing r:id="${leadTo("drawing", part)}"/>`;
      add(part, DRAWING_TYPE, drawingXml(this.drawn.map((chart, at) => anchorXml("xdr:", chart.area, { ...chart, id: at + 2, relationship: `rId${String(at + 1)}` }))));
      const charts = this.drawn.map((_, at) => `charts/chart${String(at + 1)}.xml`);
      parts.push(["xl/drawings/_rels/drawing1.xml.rels", relationshipsXml(charts.map((chart): Targets[number] => ["chart", `../${chart}`]))]);
      this.drawn.forEach((chart, at) => { add(`xl/${charts[at] ?? ""}`, CHART_TYPE, chartXml(chart, this.source)); });
    }
    const properties = [...this.properties].map(([key, value], at) => {
      const part = `xl/customProperty${String(at + 1)}.bin`;
      add(part, CUSTOM_PROPERTY_TYPE, utf16(value));
      return `<customPr name="${escapeXml(key)}" r:id="${leadTo("customProperty", part)}"/>`;
    });
    if (targets.length > 0) parts.unshift(["xl/worksheets/_rels/sheet1.xml.rels", relationshipsXml(targets)]);
    const rows = sorted(this.rows).map(([row, { height, cells }]) => {
      const inside = sorted(cells).map(([, { xml }]) => xml).join("");
      return `<row r="${String(row)}"${height}${inside === "" ? "/>" : `>${inside}</row>`}`;
    });
    const xml = worksheetXml([
      `<dimension ref="${this.dimension}"/><sheetViews><sheetView workbookViewId="0"${this.view}/></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
      counted("cols", sorted(this.columns).map(([, column]) => column), []),
      `<sheetData>${rows.join("")}</sheetData>`,
      counted("mergeCells", this.merged), this.formats.join(""), counted("hyperlinks", this.links, []), this.print,
      counted("rowBreaks", this.breaks, ["count", "manualBreakCount"]), counted("customProperties", properties, []), drawing,
    ].join(""));
    return { xml, parts, types };
  }
}
