import { attribute, withAttribute } from "../xml/attributes";
import { XmlElement } from "../xml/xml-element";
import { withoutValue, type RowCell } from "./row-cell";

/** A row opened for change. Its cells stand in the order of their columns. */
export class EditedRow {
  private constructor(
    private readonly name: string,
    public open: string,
    readonly cells: RowCell[],
    /** Whatever else stands in the row, for example `<extLst>`. */
    private readonly rest: string,
  ) {}

  static create(prefix: string, row: number): EditedRow {
    return new EditedRow(`${prefix}row`, `<${prefix}row r="${String(row)}"/>`, [], "");
  }

  /** `cells`: what the index says of the row's cells, in the same order as in the XML, without their XML. */
  static open(xml: string, cells: readonly Omit<RowCell, "xml">[]): EditedRow {
    const element = XmlElement.parse(xml);
    const pieces = element.all("c");
    const rest = element.pieces.filter((piece) => piece.name !== "" && piece.name !== `${element.prefix}c`);
    return new EditedRow(
      element.name,
      element.open,
      cells.map((cell, index) => ({ ...cell, xml: pieces[index]?.xml ?? "" })),
      rest.map((piece) => piece.xml).join(""),
    );
  }

  find(column: number): RowCell | null {
    const cell = this.cells[this.place(column)];
    return cell?.column === column ? cell : null;
  }

  insert(cell: RowCell): void {
    this.cells.splice(this.place(cell.column), 0, cell);
    this.widenSpans(cell.column);
  }

  remove(column: number): void {
    const place = this.place(column);
    if (this.cells[place]?.column === column) this.cells.splice(place, 1);
  }

  get isEmpty(): boolean {
    return this.cells.length === 0 && this.rest === "";
  }

  /** `stale`: columns of cells that are written without the value that a formula gave them. */
  render(stale: readonly number[]): string {
    const inside = this.cells.map((cell) => (stale.includes(cell.column) ? withoutValue(cell) : cell.xml)).join("") + this.rest;
    const start = this.open.endsWith("/>") ? this.open.slice(0, -2).trimEnd() : this.open.slice(0, -1);
    return inside === "" ? `${start}/>` : `${start}>${inside}</${this.name}>`;
  }

  private place(column: number): number {
    const { cells } = this;
    let low = 0;
    let high = cells.length;
    if (high > 0 && cells[high - 1]!.column < column) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[middle]!.column < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private widenSpans(column: number): void {
    const spans = attribute(this.open, "spans");
    if (spans === null) return;
    const bounds = spans.split(/[ :]/).map(Number);
    this.open = withAttribute(this.open, "spans", `${String(Math.min(...bounds, column))}:${String(Math.max(...bounds, column))}`);
  }
}
