import { isCellError } from "../../values/cell-value";
import type { CellArea } from "../../workbook/address";
import { areaAddress } from "../../workbook/address";
import { WorkbookError } from "../../workbook/workbook-error";
import { RELATIONSHIP_BASE } from "../package/relationships";
import { covers, overlaps } from "../sheet/areas";
import type { CellChange, XlsxTable } from "../xlsx-book";
import { escapeXml } from "../xml/xml-text";
import type { BookParts } from "./book-parts";
import { isName } from "./defined-names";
import { growTable } from "./grow-table";
import type { OpenedSheet } from "./opened-sheet";
import { encodeHeader, OpenedTable } from "./opened-table";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** All tables of a book, by sheet order. */
export class Tables {
  private loaded: OpenedTable[] | null = null;

  constructor(
    private readonly book: BookParts,
    private readonly sheets: () => readonly OpenedSheet[],
    private readonly isNameTaken: (name: string) => boolean,
  ) {}

  get all(): OpenedTable[] {
    this.loaded ??= this.sheets().flatMap((sheet) => this.ofFile(sheet));
    return this.loaded;
  }

  find(name: string): OpenedTable | null {
    return this.all.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** After a sheet has gone. */
  forget(sheet: OpenedSheet): void {
    this.loaded = this.all.filter((table) => table.sheet !== sheet);
  }

  resize(name: string, area: CellArea): void {
    const table = this.find(name);
    if (!table) throw new WorkbookError("table-missing", name);
    growTable(table, area, this.all);
  }

  /** Throws WorkbookError "refused": a name that is taken or no name, headers that are blank or double, an area that meets another table. */
  add(sheet: OpenedSheet, area: CellArea, name: string, styleName = "TableStyleMedium2"): XlsxTable {
    if (!isName(name) || this.find(name) || this.isNameTaken(name)) throw new WorkbookError("refused", name);
    if (area.lastRow <= area.firstRow || this.all.some((table) => table.sheet === sheet && overlaps(table.area, area))) {
      throw new WorkbookError("refused", areaAddress(area));
    }
    const headers = readHeaders(sheet, area);
    const id = Math.max(0, ...this.all.map((table) => table.id)) + 1;
    const columns = headers.map((header, index) => `<tableColumn id="${String(index + 1)}" name="${escapeXml(encodeHeader(header))}"/>`);
    const address = areaAddress(area);
    const part = this.book.parts.freeName("xl/tables/table", ".xml");
    this.book.parts.add(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}" id="${String(id)}" name="${escapeXml(name)}" displayName="${escapeXml(name)}" ref="${address}" totalsRowShown="0">` +
        `<autoFilter ref="${address}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns>` +
        `<tableStyleInfo name="${escapeXml(styleName)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    );
    this.book.contentTypes.set(part, CONTENT_TYPE);
    const relationship = sheet.relationships.add(`${RELATIONSHIP_BASE}table`, part);
    const { xml } = sheet;
    const list = xml.ensure("tableParts");
    list.append(`<${xml.prefix}tablePart ${xml.relationshipsPrefix}id="${relationship}"/>`);
    list.setAttribute("count", String(list.all("tablePart").length));
    sheet.touch();
    const table = this.open(part, sheet);
    this.all.push(table);
    return table.describe();
  }

  /** A table's header is text, and its part holds it a second time: whoever types into it changes both. */
  beforeCell(sheet: OpenedSheet, row: number, column: number, change: CellChange): CellChange {
    const table = this.all.find((each) => each.sheet === sheet && each.headerRows > 0 && each.area.firstRow === row && covers(each.area, row, column));
    if (!table) return change;
    const index = column - table.area.firstColumn;
    const others = table.describe().headers.filter((_, each) => each !== index).map((header) => header.toLowerCase());
    const wanted = headerText(change.value) || `Column${String(index + 1)}`;
    let header = wanted;
    for (let number = 2; others.includes(header.toLowerCase()); number++) header = `${wanted}${String(number)}`;
    table.renameColumn(index, header);
    const { style } = change;
    return style === undefined ? { value: header } : { value: header, style };
  }

  private ofFile(sheet: OpenedSheet): OpenedTable[] {
    return sheet.relationships.all
      .filter((each) => each.type.endsWith("/table") && !each.isExternal && this.book.parts.has(each.target))
      .map((each) => this.open(each.target, sheet));
  }

  private open(part: string, sheet: OpenedSheet): OpenedTable {
    const { parts } = this.book;
    return new OpenedTable(part, sheet, parts.document(part).root, () => {
      parts.touch(part);
    });
  }
}

function headerText(value: CellChange["value"]): string {
  return value === null || value === undefined ? "" : isCellError(value) ? value.error : String(value);
}

function readHeaders(sheet: OpenedSheet, area: CellArea): string[] {
  const headers: string[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const value = sheet.cell(area.firstRow, column)?.value;
    if (typeof value !== "string" || value === "") throw new WorkbookError("refused", areaAddress(area));
    headers.push(value);
  }
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length) throw new WorkbookError("refused", areaAddress(area));
  return headers;
}
