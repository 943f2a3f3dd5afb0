import { cellAddress, type CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { DrawnCharts } from "../chart/drawn-charts";
import type { RowMove } from "../formulas/row-move";
import { Relationships } from "../package/relationships";
import { digitWidth, pointsToWidth, standardPoints, widthToPoints } from "../sheet/column-width";
import { Columns } from "../sheet/columns";
import { ConditionalFormats, type ConditionalFormatChange } from "../sheet/conditional-formats";
import { CustomProperties } from "../sheet/custom-properties";
import { Links } from "../sheet/links";
import { mapSheetAreas } from "../sheet/map-areas";
import { MergedCells } from "../sheet/merged-cells";
import { changePageSetup, readPageBreaks, readPageSetup, setPageBreaks } from "../sheet/page-setup";
import { renumberRows } from "../sheet/renumber-rows";
import { SheetData } from "../sheet/sheet-data";
import { isTabSelected, readFrozen, setFrozen, setGridlines, setTabSelected, showsGridlines } from "../sheet/sheet-view";
import { SheetXml } from "../sheet/sheet-xml";
import { flag, numberAttribute, withAttribute } from "../xml/attributes";
import type { BookChange, CellChange, ConditionalFormat, DataBar, NewConditionalFormat, PageSetup, XlsxCell, XlsxSheet } from "../xlsx-book";
import type { BookParts } from "./book-parts";
import { widenDimension } from "./widen-dimension";

const LAST_ROW = 1048576;
const LAST_COLUMN = 16384;

/** What a sheet tells its book. */
export interface SheetOwner {
  /** Before a cell gets new contents; may put other contents in their place. */
  beforeCell(sheet: OpenedSheet, row: number, column: number, change: CellChange): CellChange;
  afterCell(sheet: OpenedSheet, row: number, column: number, change: CellChange, hadFormula: boolean): void;
  isStale(sheet: OpenedSheet, row: number, column: number): boolean;
  /** Columns of stale formulas by row. */
  staleCells(sheet: OpenedSheet): ReadonlyMap<number, readonly number[]>;
  moveRows(sheet: OpenedSheet, first: number, count: number): void;
  changed(change: BookChange): void;
}

interface Opened {
  readonly xml: SheetXml;
  readonly data: SheetData;
  readonly columns: Columns;
  readonly merged: MergedCells;
  readonly formats: ConditionalFormats;
  readonly links: Links;
  readonly properties: CustomProperties;
}

/** One worksheet part. It is read when it is first asked for anything, and written anew only when it was changed. */
export class OpenedSheet implements XlsxSheet {
  readonly relationships: Relationships;
  private opened: Opened | null = null;
  private touched = false;

  readonly charts: DrawnCharts;

  constructor(
    public name: string,
    readonly hidden: boolean,
    readonly part: string,
    private readonly book: BookParts,
    private readonly owner: SheetOwner,
  ) {
    this.relationships = new Relationships(book.parts, part);
    this.charts = new DrawnCharts(book, this, () => {
      this.look();
    });
  }

  private get read(): Opened {
    this.opened ??= this.open(SheetXml.parse(this.book.parts.bytes(this.part), this.part));
    return this.opened;
  }

  private open(xml: SheetXml): Opened {
    const { book } = this;
    return {
      xml,
      data: this.dataOf(xml, xml.rows),
      columns: new Columns(xml),
      merged: new MergedCells(xml),
      formats: new ConditionalFormats(xml, () => book.styles()),
      links: new Links(xml, this.relationships),
      properties: new CustomProperties(xml, book.parts, this.relationships, book.contentTypes),
    };
  }

  get xml(): SheetXml {
    return this.read.xml;
  }

  get data(): SheetData {
    return this.read.data;
  }

  /** Says that the sheet's XML is no longer as in the file. */
  touch(): void {
    if (this.touched) return;
    this.touched = true;
    this.book.parts.renderWith(this.part, () => this.render());
  }

  /** Moves the rows themselves; everything that points at them has moved already. */
  moveRows(move: RowMove): void {
    const { xml, data } = this.read;
    const rows = renumberRows(data.render(), xml.prefix, move);
    this.opened = { ...this.read, data: this.dataOf(xml, rows), merged: new MergedCells(xml), links: new Links(xml, this.relationships) };
    this.refreshFormats();
    this.touch();
  }

  private dataOf(xml: SheetXml, rows: Uint8Array): SheetData {
    return new SheetData(rows, xml.prefix, () => this.book.strings(), this.book.date1904);
  }

  render(): Uint8Array {
    const { xml, data } = this.read;
    const rows = data.render(this.owner.staleCells(this));
    // A file may say too little of itself: that is left where no cell was touched.
    if (rows !== xml.rows) widenDimension(xml, data.usedArea());
    return xml.render(rows);
  }

  /** Puts the areas of conditional formats, data validations and the like through `map`, where they are kept as lists. */
  mapAreas(map: (sqref: string) => string): void {
    if (!mapSheetAreas(this.xml, map)) return;
    this.read.formats.refresh();
    this.look();
  }

  /** Conditional formats have been changed in the XML. */
  refreshFormats(): void {
    this.read.formats.refresh();
  }

  selectTab(selected: boolean): void {
    if (isTabSelected(this.xml) === selected) return;
    setTabSelected(this.xml, selected);
    this.touch();
  }

  /** Says that something of the sheet changed that is no cell. */
  look(): void {
    this.touch();
    this.owner.changed({ kind: "looks", sheet: this.name });
  }

  get isProtected(): boolean {
    const protection = this.xml.child("sheetProtection");
    return protection !== null && flag(protection.open, "sheet");
  }

  usedArea(): CellArea | null {
    return this.data.usedArea();
  }

  cell(row: number, column: number): XlsxCell | null {
    const { data } = this.read;
    const cell = data.cell(row, column);
    if (!cell) return null;
    const { value, formula, style } = cell;
    const array = data.hasArrays ? data.arrayAround(row, column) : null;
    return { value, formula, style, isArray: array !== null, awaitsExcel: formula === null && array ? this.awaits(array.firstRow, array.firstColumn) : this.awaits(row, column) };
  }

  /** Whether the formula in a cell has no value that can be trusted; the others of an array go by its first. */
  private awaits(row: number, column: number): boolean {
    const cell = this.data.cell(row, column);
    return cell !== null && cell.formula !== null && (cell.awaitsValue || this.owner.isStale(this, row, column));
  }

  setCell(row: number, column: number, change: CellChange): void {
    if (!(row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN)) throw new WorkbookError("refused", cellAddress(row, column));
    const { data } = this.read;
    const before = data.cell(row, column);
    const isContent = change.value !== undefined || change.formula !== undefined;
    if (!before && change.value === null && change.formula === undefined && change.style === undefined) return;
    let wanted = isContent ? this.owner.beforeCell(this, row, column, change) : change;
    if (!before && wanted.style === undefined) wanted = { ...wanted, style: this.rowStyle(row) || this.columnStyle(column) };
    data.change(row, column, wanted);
    this.touch();
    if ((wanted.value ?? null) === null && !wanted.style) this.removeIfPlain(row, column);
    if (isContent) this.owner.afterCell(this, row, column, wanted, (before?.formula ?? null) !== null);
    const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    this.owner.changed(isContent ? { kind: "cells", sheet: this.name, area } : { kind: "looks", sheet: this.name });
  }

  private removeIfPlain(row: number, column: number): void {
    const cell = this.data.cell(row, column);
    if (cell?.value === null && cell.formula === null && cell.style === 0 && this.rowStyle(row) === 0 && this.columnStyle(column) === 0) this.data.removeCell(row, column);
  }

  get merges(): readonly CellArea[] {
    return this.read.merged.areas;
  }

  merge(area: CellArea): void {
    this.read.merged.add(area);
    this.look();
  }

  unmerge(area: CellArea): void {
    this.read.merged.remove(area);
    this.look();
  }

  private rowNumber(row: number, name: string): number | null {
    const tag = this.data.rowTag(row);
    return tag === null ? null : numberAttribute(tag, name);
  }

  private rowFlag(row: number, name: string): boolean {
    const tag = this.data.rowTag(row);
    return tag !== null && flag(tag, name);
  }

  rowHeight(row: number): number | null {
    return this.rowNumber(row, "ht");
  }

  setRowHeight(row: number, height: number | null): void {
    const opened = this.data.openRow(row);
    opened.open = withAttribute(opened.open, "ht", height === null ? null : String(height));
    opened.open = withAttribute(opened.open, "customHeight", height === null ? null : "1");
    this.look();
  }

  isRowHidden(row: number): boolean {
    return this.rowFlag(row, "hidden");
  }

  rowStyle(row: number): number {
    return this.rowFlag(row, "customFormat") ? this.rowNumber(row, "s") ?? 0 : 0;
  }

  private get digit(): number {
    const { font, size } = this.book.styles().look(0);
    return digitWidth(font, size);
  }

  columnWidth(column: number): number | null {
    const width = this.read.columns.width(column);
    return width === null ? null : widthToPoints(width, this.digit);
  }

  setColumnWidth(column: number, width: number | null): void {
    this.read.columns.setWidth(column, width === null ? null : pointsToWidth(width, this.digit));
    this.look();
  }

  isColumnHidden(column: number): boolean {
    return this.read.columns.isHidden(column);
  }

  columnStyle(column: number): number {
    return this.read.columns.style(column);
  }

  private formatNumber(name: string): number | null {
    const format = this.xml.child("sheetFormatPr");
    return format && numberAttribute(format.open, name);
  }

  get defaultRowHeight(): number {
    return this.formatNumber("defaultRowHeight") ?? 15;
  }

  get defaultColumnWidth(): number {
    const width = this.formatNumber("defaultColWidth");
    return width === null ? standardPoints(this.formatNumber("baseColWidth") ?? 8, this.digit) : widthToPoints(width, this.digit);
  }

  insertRows(before: number, count: number): void {
    if (count > 0) this.owner.moveRows(this, before, count);
  }

  deleteRows(first: number, count: number): void {
    if (count > 0) this.owner.moveRows(this, first, -count);
  }

  get conditionalFormats(): readonly ConditionalFormat[] {
    return this.read.formats.all;
  }

  addConditionalFormat(format: NewConditionalFormat): number {
    const id = this.read.formats.add(format);
    this.look();
    return id;
  }

  addDataBar(areas: readonly CellArea[], bar: DataBar, priority?: number): number {
    const id = this.read.formats.addDataBar(areas, bar, priority);
    this.look();
    return id;
  }

  changeDataBar(id: number, bar: DataBar): void {
    this.read.formats.changeDataBar(id, bar);
    this.look();
  }

  changeConditionalFormat(id: number, change: ConditionalFormatChange): void {
    this.read.formats.change(id, change);
    this.look();
  }

  removeConditionalFormat(id: number): void {
    this.read.formats.remove(id);
    this.look();
  }

  get pageSetup(): PageSetup {
    return readPageSetup(this.xml);
  }

  setPageSetup(change: { readonly [K in keyof PageSetup]?: PageSetup[K] }): void {
    changePageSetup(this.xml, change);
    this.look();
  }

  get pageBreaks(): readonly number[] {
    return readPageBreaks(this.xml);
  }

  setPageBreaks(rows: readonly number[]): void {
    setPageBreaks(this.xml, rows);
    this.look();
  }

  link(row: number, column: number): string | null {
    return this.read.links.get(row, column);
  }

  setLink(row: number, column: number, location: string | null): void {
    this.read.links.set(row, column, location);
    this.look();
  }

  get customProperties(): ReadonlyMap<string, string> {
    return this.read.properties.all;
  }

  setCustomProperty(key: string, value: string | null): void {
    this.read.properties.set(key, value);
    this.look();
  }

  get showsGridlines(): boolean {
    return showsGridlines(this.xml);
  }

  setGridlines(shown: boolean): void {
    setGridlines(this.xml, shown);
    this.look();
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return readFrozen(this.xml);
  }

  setFrozen(rows: number, columns: number): void {
    setFrozen(this.xml, rows, columns);
    this.look();
  }
}
