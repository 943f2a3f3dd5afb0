import { areaAddress, readArea, type CellArea } from "../../workbook/address";
import { movedArea, type RowMove } from "../formulas/row-move";
import type { XlsxTable } from "../xlsx-book";
import { flag, numberAttribute } from "../xml/attributes";
import type { XmlElement } from "../xml/xml-element";
import { decodeXstring, encodeXstring } from "../xml/xml-text";
import type { OpenedSheet } from "./opened-sheet";

/** One table part. */
export class OpenedTable {
  private cached: XlsxTable | null = null;

  constructor(
    readonly part: string,
    readonly sheet: OpenedSheet,
    /** `<table>`, live. */
    readonly root: XmlElement,
    private readonly touchPart: () => void,
  ) {}

  touch(): void {
    this.cached = null;
    this.touchPart();
  }

  get id(): number {
    return numberAttribute(this.root.open, "id") ?? 0;
  }

  get name(): string {
    return this.root.attribute("displayName") ?? this.root.attribute("name") ?? "";
  }

  get area(): CellArea {
    return readArea(this.root.attribute("ref") ?? "") ?? { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
  }

  get headerRows(): number {
    return numberAttribute(this.root.open, "headerRowCount") ?? 1;
  }

  get totalsRows(): number {
    return numberAttribute(this.root.open, "totalsRowCount") ?? 0;
  }

  get columns(): XmlElement[] {
    return this.root.child("tableColumns")?.all("tableColumn").map((piece) => piece.element) ?? [];
  }

  describe(): XlsxTable {
    // The sheet's name may have changed since.
    if (this.cached?.sheet === this.sheet.name) return this.cached;
    const { columns } = this;
    this.cached = {
      name: this.name,
      sheet: this.sheet.name,
      area: this.area,
      headers: columns.map((column) => columnName(column)),
      hasHeader: this.headerRows > 0,
      hasTotals: this.totalsRows > 0,
      columnFormulas: columns.map((column) => column.child("calculatedColumnFormula")?.text ?? null),
      styleName: this.root.child("tableStyleInfo")?.attribute("name") ?? null,
    };
    return this.cached;
  }

  /** Sets the area, and with it what filters and sorts within it. */
  setArea(area: CellArea): void {
    const old = this.area;
    this.root.setAttribute("ref", areaAddress(area));
    const lastData = area.lastRow - this.totalsRows;
    this.root.child("autoFilter")?.setAttribute("ref", areaAddress({ ...area, lastRow: lastData }));
    const moveEnd = (element: XmlElement | null | undefined): void => {
      const sorted = readArea(element?.attribute("ref") ?? "");
      if (!element || !sorted) return;
      if (sorted.lastRow === old.lastRow - this.totalsRows) element.setAttribute("ref", areaAddress({ ...sorted, lastRow: lastData }));
    };
    for (const state of [this.root.child("sortState"), this.root.child("autoFilter")?.child("sortState")]) {
      moveEnd(state);
      for (const condition of state?.all("sortCondition") ?? []) moveEnd(condition.element);
    }
    this.touch();
  }

  /** Takes the table's new place after rows of its sheet were moved. */
  moveTo(area: CellArea, move: RowMove): void {
    this.root.setAttribute("ref", areaAddress(area));
    const moveRef = (element: XmlElement | null | undefined): void => {
      const old = readArea(element?.attribute("ref") ?? "");
      const moved = old && movedArea(old, move);
      if (element && moved) element.setAttribute("ref", areaAddress(moved));
    };
    const filter = this.root.child("autoFilter");
    moveRef(filter);
    for (const state of [this.root.child("sortState"), filter?.child("sortState")]) {
      moveRef(state);
      for (const condition of state?.all("sortCondition") ?? []) moveRef(condition.element);
    }
    this.touch();
  }

  renameColumn(index: number, name: string): void {
    this.columns[index]?.setAttribute("name", encodeHeader(name));
    this.touch();
  }

  /** An array formula as a column's formula is filled by Excel alone. */
  isArrayColumn(index: number): boolean {
    const formula = this.columns[index]?.child("calculatedColumnFormula");
    return formula ? flag(formula.open, "array") : false;
  }
}

function columnName(column: XmlElement): string {
  return decodeXstring(column.attribute("name") ?? "");
}

/** A line break in a header stands as `_x000a_` in the table part. */
export function encodeHeader(name: string): string {
  return encodeXstring(name).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}
