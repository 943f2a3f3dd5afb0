import type { XlsxCell } from "../../../xlsx/xlsx-book";
import { showValue } from "../../grid/number-text";
import { anything, record, wholeNumber } from "../checks";
import { cellsOf, columnsOf, fullAddress, isEntireColumn, isEntireRow, isUnbounded, rowsOf } from "../areas";
import { valueTypeOf, wireFormula, wireValue } from "../cell-values";
import { membersOf, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument } from "../host-error";
import type { HostBook } from "../host-book";
import { isSame, sizeOf } from "../sizes";
import { node, type HostRange } from "../targets";
import { asRows, checkUnlocked, styleOf, writeCells } from "../write-cells";
import { rangeEdits } from "./range-edits";
import { rangeMoves } from "./range-moves";

const { method, setter } = membersOf<"Range">();

/** Cell by cell; `null` for a whole row or column, as Excel answers. */
function matrix<T>({ sheet, area }: HostRange, read: (cell: XlsxCell | null, row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  const rows: T[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const line: T[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) line.push(read(sheet.cell(row, column), row, column));
    rows.push(line);
  }
  return rows;
}

function hidden({ sheet, area }: HostRange, what: "row" | "column"): boolean | null {
  return what === "row"
    ? isSame(area.firstRow, area.lastRow, (row) => sheet.isRowHidden(row), sheet.usedArea()?.lastRow ?? 1)
    : isSame(area.firstColumn, area.lastColumn, (column) => sheet.isColumnHidden(column), sheet.usedArea()?.lastColumn ?? 1);
}

function setFormats(host: HostBook, range: HostRange, value: unknown, where: string): void {
  const { sheet, area } = range;
  const rows = asRows(value, area, where);
  checkUnlocked(host, sheet, [area], where);
  rows.forEach((formats, i) => {
    formats.forEach((format, j) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string" || format === "") throw invalidArgument(where);
      const [row, column] = [area.firstRow + i, area.firstColumn + j];
      const style = styleOf(sheet, row, column);
      sheet.setCell(row, column, { style: host.book.styleWith(style, { format }) });
    });
  });
}

function setLink(range: HostRange, link: Partial<Excel.RangeHyperlink>, where: string): void {
  const { sheet, area } = range;
  if (link.address !== undefined && link.address !== null) throw apiNotFound(`${where} with address`);
  if (link.screenTip || link.textToDisplay) throw apiNotFound(`${where} with screenTip or textToDisplay`);
  if (typeof link.documentReference !== "string" || link.documentReference === "") throw invalidArgument(where);
  sheet.setLink(area.firstRow, area.firstColumn, link.documentReference);
}

export const rangeClass: HostClass<"Range"> = {
  keepsReference: true,
  scalars: {
    address: ({ target }) => fullAddress(target.sheet.name, [target.area]),
    addressLocal: ({ target }) => fullAddress(target.sheet.name, [target.area]),
    rowIndex: ({ target }) => target.area.firstRow - 1,
    columnIndex: ({ target }) => target.area.firstColumn - 1,
    rowCount: ({ target }) => rowsOf(target.area),
    columnCount: ({ target }) => columnsOf(target.area),
    cellCount: ({ target }) => (cellsOf(target.area) > 2 ** 31 - 1 ? -1 : cellsOf(target.area)),
    isEntireRow: ({ target }) => isEntireRow(target.area),
    isEntireColumn: ({ target }) => isEntireColumn(target.area),
    values: ({ host, target }) => matrix(target, (_, row, column) => wireValue(host.calculator.value(target.sheet, row, column))),
    formulas: ({ target }) => matrix(target, wireFormula),
    text: ({ host, target }) => matrix(target, (cell, row, column) => (cell ? showValue(host.calculator.value(target.sheet, row, column), host.book.look(cell.style).format, host.book.date1904).text : "")),
    valueTypes: ({ host, target }) => matrix(target, (_, row, column) => valueTypeOf(host.calculator.value(target.sheet, row, column))),
    numberFormat: ({ host, target }) => matrix(target, (_, row, column) => host.book.look(styleOf(target.sheet, row, column)).format),
    rowHidden: ({ target }) => hidden(target, "row"),
    columnHidden: ({ target }) => hidden(target, "column"),
    hidden: ({ target }) => hidden(target, "row") === true || hidden(target, "column") === true,
    hyperlink: ({ target: { sheet, area } }) => {
      const location = sheet.link(area.firstRow, area.firstColumn);
      if (location === null) return null;
      return /^[a-z][a-z0-9+.-]*:/i.test(location) ? { address: location } : { documentReference: location };
    },
    top: ({ target: { sheet, area } }) => sizeOf(sheet, "row", 1, area.firstRow - 1),
    left: ({ target: { sheet, area } }) => sizeOf(sheet, "column", 1, area.firstColumn - 1),
    height: ({ target: { sheet, area } }) => sizeOf(sheet, "row", area.firstRow, area.lastRow),
    width: ({ target: { sheet, area } }) => sizeOf(sheet, "column", area.firstColumn, area.lastColumn),
  },
  setters: {
    values: setter(anything, ({ host, target, where }, value) => {
      writeCells(host, target, value, where);
    }),
    formulas: setter(anything, ({ host, target, where }, value) => {
      writeCells(host, target, value, where);
    }),
    numberFormat: setter(anything, ({ host, target, where }, value) => {
      setFormats(host, target, value, where);
    }),
    hyperlink: setter(record<Excel.RangeHyperlink>(), ({ target, where }, link) => {
      setLink(target, link, where);
    }),
  },
  links: {
    worksheet: ({ target }) => node("Worksheet", target.sheet),
    format: ({ target }) => node("RangeFormat", { sheet: target.sheet, areas: [target.area] }),
    conditionalFormats: ({ target }) => node("ConditionalFormatCollection", { sheet: target.sheet, areas: [target.area] }),
    dataValidation: ({ target }) => node("DataValidation", { sheet: target.sheet, areas: [target.area] }),
  },
  methods: { ...rangeMoves, ...rangeEdits },
  hidden: {
    _ValidateArraySize: method([wholeNumber, wholeNumber], ({ target, where }, rows, columns) => {
      if (rows !== rowsOf(target.area) || columns !== columnsOf(target.area)) {
        throw invalidArgument(where, "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
      }
      return null;
    }),
  },
};
