import type { CellArea } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { RELATIONSHIP_BASE, relationshipId } from "../package/relationships";
import { flag, numberAttribute, prefixedAttribute } from "../xml/attributes";
import type { XmlElement, XmlPiece } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import type { BookChange, CellChange, CellLook, DefinedName, LookPatch, XlsxBook, XlsxSheet, XlsxTable } from "../xlsx-book";
import type { BookParts } from "./book-parts";
import { DefinedNames } from "./defined-names";
import { moveRows } from "./move-rows";
import { newSheetXml } from "./new-sheet";
import { OpenedSheet, type SheetOwner } from "./opened-sheet";
import { removeCalcChain } from "./remove-calc-chain";
import { removeParts } from "./remove-parts";
import { renameInFormulas } from "./rename-in-formulas";
import { checkSheetName } from "../formulas/sheet-names";
import { Staleness } from "./staleness";
import { Tables } from "./tables";
import { WORKBOOK_ORDER } from "./workbook-order";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** An opened package as a book. Its parts keep what is not touched. */
export class OpenedBook implements XlsxBook, SheetOwner {
  private list: OpenedSheet[];
  private readonly definedNames: DefinedNames;
  private readonly allTables: Tables;
  private readonly staleness: Staleness;
  private readonly listeners = new Set<(change: BookChange) => void>();
  private changedAny = false;
  private recalculates = false;

  constructor(
    private readonly book: BookParts,
    private readonly original: Uint8Array,
  ) {
    this.list = this.readSheets();
    this.definedNames = new DefinedNames(book, () => this.sheetElements.map((each) => each.attribute("name") ?? ""));
    this.allTables = new Tables(book, () => this.list, (name) => this.definedNames.all.some((each) => each.name.toLowerCase() === name.toLowerCase()));
    this.staleness = new Staleness(() => this.list, () => this.allTables.all.map((table) => table.describe()), () => this.definedNames.all);
  }

  private readSheets(): OpenedSheet[] {
    const sheets: OpenedSheet[] = [];
    const taken = new Set([this.book.workbookPart.toLowerCase()]);
    for (const element of this.sheetElements) {
      const relationship = this.book.workbookRelationships.byId(relationshipId(element.open));
      if (!relationship?.type.endsWith("/worksheet")) continue;
      const name = element.attribute("name") ?? "";
      if (!this.book.parts.has(relationship.target) || taken.has(relationship.target.toLowerCase())) throw new WorkbookError("damaged", name);
      taken.add(relationship.target.toLowerCase());
      const isHidden = (element.attribute("state") ?? "visible") !== "visible";
      sheets.push(new OpenedSheet(name, isHidden, relationship.target, this.book, this));
    }
    if (sheets.length === 0) throw new WorkbookError("not-a-workbook");
    return sheets;
  }

  private get sheetPieces(): XmlPiece[] {
    return this.book.workbook.child("sheets")?.all("sheet") ?? [];
  }

  private get sheetElements(): XmlElement[] {
    return this.sheetPieces.map((piece) => piece.element);
  }

  /** Place of a sheet among all sheets of the file, chart sheets too. */
  private placeOf(sheet: OpenedSheet): number {
    return this.sheetElements.findIndex((element) => element.attribute("name") === sheet.name);
  }

  get date1904(): boolean {
    return this.book.date1904;
  }

  get sheets(): readonly XlsxSheet[] {
    return this.list;
  }

  sheet(name: string): OpenedSheet | null {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  private needSheet(name: string): OpenedSheet {
    const sheet = this.sheet(name);
    if (!sheet) throw new WorkbookError("refused", name);
    return sheet;
  }

  private checkFreeName(name: string, except?: OpenedSheet): void {
    checkSheetName(name);
    const isTaken = this.sheetElements.some((each) => each.attribute("name")?.toLowerCase() === name.toLowerCase());
    if (isTaken && except?.name.toLowerCase() !== name.toLowerCase()) throw new WorkbookError("sheet-name-taken", name);
  }

  addSheet(name: string): XlsxSheet {
    this.checkFreeName(name);
    const { parts, contentTypes, workbook, workbookRelationships } = this.book;
    const part = parts.freeName("xl/worksheets/sheet", ".xml");
    parts.add(part, newSheetXml(this.list[0]?.defaultRowHeight ?? 15));
    contentTypes.set(part, SHEET_TYPE);
    const id = workbookRelationships.add(`${RELATIONSHIP_BASE}worksheet`, part);
    const sheetId = Math.max(0, ...this.sheetElements.map((each) => numberAttribute(each.open, "sheetId") ?? 0)) + 1;
    const sheets = workbook.ensure("sheets", WORKBOOK_ORDER);
    const declaration = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const local = /\sxmlns:r=/.test(workbook.open) ? "" : ` ${declaration}`;
    sheets.append(`<${sheets.prefix}sheet${local} name="${escapeXml(name)}" sheetId="${String(sheetId)}" r:id="${id}"/>`);
    this.book.touchWorkbook();
    const sheet = new OpenedSheet(name, false, part, this.book, this);
    this.list.push(sheet);
    this.changed({ kind: "structure" });
    return sheet;
  }

  removeSheet(name: string): void {
    const sheet = this.needSheet(name);
    if (!this.list.some((each) => each !== sheet && !each.hidden)) throw new WorkbookError("refused", name);
    this.forgetCharts();
    const place = this.placeOf(sheet);
    const piece = this.sheetPieces[place];
    const id = piece ? prefixedAttribute(piece.element.open, "id") : null;
    this.allTables.forget(sheet);
    this.list = this.list.filter((each) => each !== sheet);
    if (piece) this.book.workbook.child("sheets")?.remove(piece);
    if (id !== null) this.book.workbookRelationships.remove(id);
    removeParts(this.book, sheet.part);
    this.definedNames.removeScope(place);
    this.moveActiveTab(place);
    renameInFormulas(this.book, this.list, this.definedNames, name, null, (each, row, column, formula) => {
      this.staleness.edited(each, row, column, formula, false);
    });
    this.staleness.forget();
    removeCalcChain(this.book);
    this.book.touchWorkbook();
    this.recalculate();
    this.changed({ kind: "structure" });
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.needSheet(from);
    this.checkFreeName(to, sheet);
    this.sheetElements[this.placeOf(sheet)]?.setAttribute("name", to);
    const before = sheet.name;
    this.forgetCharts();
    sheet.name = to;
    this.book.touchWorkbook();
    renameInFormulas(this.book, this.list, this.definedNames, before, to);
    this.staleness.forget();
    this.changed({ kind: "structure" });
  }

  private get view(): XmlElement {
    const views = this.book.workbook.ensure("bookViews", WORKBOOK_ORDER);
    return views.child("workbookView") ?? views.append(`<${views.prefix}workbookView/>`).element;
  }

  private get activePlace(): number {
    const view = this.book.workbook.child("bookViews")?.child("workbookView");
    return (view && numberAttribute(view.open, "activeTab")) ?? 0;
  }

  private moveActiveTab(removed: number): void {
    const active = this.activePlace;
    if (active > removed || active >= this.sheetPieces.length) this.view.setAttribute("activeTab", String(Math.max(0, active - 1)));
  }

  activate(name: string): void {
    const sheet = this.needSheet(name);
    this.view.setAttribute("activeTab", String(this.placeOf(sheet)));
    this.book.touchWorkbook();
    for (const each of this.list) each.selectTab(each === sheet);
    this.changed({ kind: "structure" });
  }

  get activeSheet(): string {
    const active = this.sheetElements[this.activePlace]?.attribute("name") ?? "";
    return (this.sheet(active) ?? this.list.find((sheet) => !sheet.hidden) ?? this.list[0])?.name ?? "";
  }

  get isStructureProtected(): boolean {
    const protection = this.book.workbook.child("workbookProtection");
    return protection !== null && flag(protection.open, "lockStructure");
  }

  get tables(): readonly XlsxTable[] {
    return this.allTables.all.map((table) => table.describe());
  }

  addTable(sheet: string, area: CellArea, name: string, styleName?: string): XlsxTable {
    const table = this.allTables.add(this.needSheet(sheet), area, name, styleName);
    this.changed({ kind: "structure" });
    return table;
  }

  resizeTable(name: string, area: CellArea): void {
    const table = this.allTables.find(name);
    const before = table?.area;
    this.allTables.resize(name, area);
    if (table && before) {
      const rows = [before.lastRow, area.lastRow];
      this.staleness.forget();
      this.staleness.editedArea(table.sheet, { ...area, firstRow: Math.min(...rows), lastRow: Math.max(...rows) });
    }
    this.changed({ kind: "structure" });
  }

  get names(): readonly DefinedName[] {
    return this.definedNames.all;
  }

  setName(name: string, refersTo: string, sheet?: string): void {
    if (this.allTables.find(name)) throw new WorkbookError("refused", name);
    this.definedNames.set(name, refersTo, sheet);
    this.staleness.editedName(name);
    this.changed({ kind: "structure" });
  }

  removeName(name: string, sheet?: string): void {
    this.definedNames.remove(name, sheet);
    this.staleness.editedName(name);
    this.changed({ kind: "structure" });
  }

  look(style: number): CellLook {
    return this.book.styles().look(style);
  }

  styleWith(style: number, patch: LookPatch): number {
    return this.book.styles().styleWith(style, patch);
  }

  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  get isChanged(): boolean {
    return this.changedAny;
  }

  save(): Uint8Array {
    if (!this.changedAny) return this.original.slice();
    for (const sheet of this.list) {
      if (this.staleness.staleCells(sheet).size > 0) sheet.touch();
      sheet.charts.flush();
    }
    return this.book.parts.save();
  }

  beforeCell(sheet: OpenedSheet, row: number, column: number, change: CellChange): CellChange {
    return this.allTables.beforeCell(sheet, row, column, change);
  }

  afterCell(sheet: OpenedSheet, row: number, column: number, change: CellChange, hadFormula: boolean): void {
    if (hadFormula || change.formula !== undefined) removeCalcChain(this.book);
    this.staleness.edited(sheet, row, column, change.formula ?? null, change.value !== undefined);
    this.recalculate();
  }

  isStale(sheet: OpenedSheet, row: number, column: number): boolean {
    return this.staleness.has(sheet, row, column);
  }

  staleCells(sheet: OpenedSheet): ReadonlyMap<number, readonly number[]> {
    return this.staleness.staleCells(sheet);
  }

  moveRows(sheet: OpenedSheet, first: number, count: number): void {
    this.staleness.beforeMove(sheet, first, count);
    this.forgetCharts();
    moveRows(this.book, this.list, this.definedNames, this.allTables.all, sheet, first, count);
    this.staleness.moved(sheet, first, count);
    removeCalcChain(this.book);
    this.recalculate();
    this.changed({ kind: "structure" });
  }

  changed(change: BookChange): void {
    this.changedAny = true;
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Before formulas in the charts' parts change. */
  private forgetCharts(): void {
    for (const sheet of this.list) sheet.charts.forget();
  }

  /** Asks Excel to work everything out when it opens the file. */
  private recalculate(): void {
    if (this.recalculates) return;
    this.recalculates = true;
    const { workbook } = this.book;
    if (workbook.child("calcPr")?.attribute("fullCalcOnLoad") === "1") return;
    workbook.ensure("calcPr", WORKBOOK_ORDER).setAttribute("fullCalcOnLoad", "1");
    this.book.touchWorkbook();
  }
}
