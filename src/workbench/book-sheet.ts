import type { CellArea } from "../workbook/address";
import type { ConditionalFormat, XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";
import { bookCharts } from "./book-charts";
import type { Calculator } from "./calculate";
import { createConditionalLooks, type ConditionalLooks } from "./conditional/conditional-looks";
import type { ConditionalRule } from "./conditional/conditional-rule";
import { fittedHeights } from "./fitted-heights";
import { createAxis, type Axis } from "./grid/axis";
import type { CellLooks, GridCell, GridSheet } from "./grid/grid-sheet";
import type { Merges } from "./grid/selection";
import { cssLooks } from "./look-css";
import { tableLooks } from "./table-looks";

const PIXELS_PER_POINT = 4 / 3;
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 30;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function axisOf(count: number, standard: number, sizeOf: (index: number) => number | null, isHidden: (index: number) => boolean): Axis {
  const sizes = new Map<number, number>();
  for (let index = 1; index <= count; index++) {
    const size = isHidden(index) ? 0 : sizeOf(index);
    if (size !== null) sizes.set(index, Math.round(size * PIXELS_PER_POINT));
  }
  return createAxis(count, Math.round(standard * PIXELS_PER_POINT), sizes);
}

function mergesOf(areas: readonly CellArea[]): Merges {
  const byRow = new Map<number, CellArea[]>();
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const known = byRow.get(row);
      if (known) known.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) => byRow.get(row)?.find((area) => column >= area.firstColumn && column <= area.lastColumn) ?? null;
}

function conditionalOf(sheet: XlsxSheet, calculator: Calculator): ConditionalLooks {
  const rules = sheet.conditionalFormats.map((format: ConditionalFormat): ConditionalRule => ({
    ...format,
    looks: cssLooks(format.look),
    colours: format.colours.map((colour) => `#${colour ?? "000000"}`),
  }));
  return createConditionalLooks(rules, calculator.around(sheet));
}

export interface BookSheet {
  readonly grid: GridSheet;
  /** Conditional formats and functions that are not worked out here. */
  readonly notEvaluated: readonly string[];
}

/** A worksheet of an opened book as the grid draws it: formulas worked out, table styles and conditional formats laid over. */
export function bookSheet(book: XlsxBook, sheet: XlsxSheet, calculator: Calculator): BookSheet {
  const used = sheet.usedArea();
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + SPARE_ROWS));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, (used?.lastColumn ?? 0) + SPARE_COLUMNS));
  const lent = tableLooks(book.tables.filter((table) => table.sheet === sheet.name));
  const conditional = conditionalOf(sheet, calculator);
  const mergeAt = mergesOf(sheet.merges);
  const looksOf = new Map<number, CellLooks>();
  const formats = new Map<number, string>();
  const cells = new Map<number, GridCell | null>();

  function looksOfStyle(style: number): CellLooks {
    const known = looksOf.get(style);
    if (known) return known;
    const look = book.look(style);
    const looks = cssLooks(look);
    looksOf.set(style, looks);
    formats.set(style, look.format);
    return looks;
  }

  /** A table's looks give way to what a cell's own style says beyond the workbook's normal one. */
  function tableOver(table: CellLooks, own: CellLooks): CellLooks {
    const normal = looksOfStyle(0);
    const kept = (Object.keys(table) as (keyof CellLooks)[]).filter((key) => own[key] === undefined || own[key] === normal[key]);
    return Object.fromEntries(kept.map((key) => [key, table[key]]));
  }

  function cellAt(row: number, column: number): GridCell | null {
    const cell = sheet.cell(row, column);
    const style = cell?.style ?? (sheet.rowStyle(row) || sheet.columnStyle(column));
    const own = looksOfStyle(style);
    const table = lent(row, column);
    const held = conditional.at(row, column);
    if (!cell && !table && !held && style === 0) return null;
    return {
      value: cell?.awaitsExcel ? calculator.value(sheet, row, column) : (cell?.value ?? null),
      formula: cell?.formula ?? null,
      awaitsExcel: cell?.awaitsExcel ? calculator.isDoubtful(sheet, row, column) : false,
      format: formats.get(style) ?? "General",
      looks: table || held ? { ...own, ...(table && tableOver(table, own)), ...held } : own,
    };
  }

  const columns = axisOf(columnCount, sheet.defaultColumnWidth, (column) => sheet.columnWidth(column), (column) => sheet.isColumnHidden(column));
  const fitted = fittedHeights(sheet, { looksOf: looksOfStyle, widthOf: (column) => columns.sizeOf(column), isMerged: (row, column) => mergeAt(row, column) !== null });
  return {
    grid: {
      name: sheet.name,
      rows: axisOf(rowCount, sheet.defaultRowHeight, (row) => sheet.rowHeight(row) ?? fitted.get(row) ?? null, (row) => sheet.isRowHidden(row)),
      columns,
      mergeAt,
      frozen: sheet.frozen,
      gridlines: sheet.showsGridlines,
      date1904: book.date1904,
      charts: bookCharts(book, sheet),
      cell(row, column) {
        const key = row * MOST_COLUMNS + column;
        const known = cells.get(key);
        if (known !== undefined) return known;
        const made = cellAt(row, column);
        cells.set(key, made);
        return made;
      },
    },
    get notEvaluated() {
      return [...conditional.notEvaluated];
    },
  };
}
