import { dayOf } from "../values/calendar-date";
import { serialFromDay } from "../values/excel-serial";
import type { CellArea } from "../workbook/address";
import type { ConditionalFormat, XlsxBook, XlsxSheet } from "../xlsx/xlsx-book";
import { createConditionalLooks, type ConditionalLooks } from "./conditional-looks";
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

function conditionalOf(book: XlsxBook, sheet: XlsxSheet, today: number): ConditionalLooks {
  const rules = sheet.conditionalFormats.map((format: ConditionalFormat) => ({
    areas: format.areas,
    kind: format.kind,
    formula: format.kind === "expression" ? (format.formulas[0] ?? null) : null,
    looks: cssLooks(format.look),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue,
  }));
  return createConditionalLooks(rules, {
    cell: (name, row, column) => (name === null ? sheet : book.sheet(name))?.cell(row, column)?.value ?? null,
    definedName: (name) => {
      const folded = name.toLowerCase();
      const named = book.names.filter((each) => each.name.toLowerCase() === folded);
      return (named.find((each) => each.sheet === sheet.name) ?? named.find((each) => each.sheet === null))?.refersTo ?? null;
    },
    today,
    date1904: book.date1904,
  });
}

export interface BookSheet {
  readonly grid: GridSheet;
  /** Conditional formats and functions that are not worked out here. */
  readonly notEvaluated: readonly string[];
}

/** A worksheet of an opened book as the grid draws it, with table styles and conditional formats laid over. `now` is the machine's date. */
export function bookSheet(book: XlsxBook, sheet: XlsxSheet, now: Date): BookSheet {
  const used = sheet.usedArea();
  const rowCount = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, (used?.lastRow ?? 0) + SPARE_ROWS));
  const columnCount = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, (used?.lastColumn ?? 0) + SPARE_COLUMNS));
  const lent = tableLooks(book.tables.filter((table) => table.sheet === sheet.name));
  const today = serialFromDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()), book.date1904);
  const conditional = conditionalOf(book, sheet, today);
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
      value: cell?.value ?? null,
      formula: cell?.formula ?? null,
      awaitsExcel: cell?.awaitsExcel ?? false,
      format: formats.get(style) ?? "General",
      looks: table || held ? { ...own, ...(table && tableOver(table, own)), ...held } : own,
    };
  }

  return {
    grid: {
      name: sheet.name,
      rows: axisOf(rowCount, sheet.defaultRowHeight, (row) => sheet.rowHeight(row), (row) => sheet.isRowHidden(row)),
      columns: axisOf(columnCount, sheet.defaultColumnWidth, (column) => sheet.columnWidth(column), (column) => sheet.isColumnHidden(column)),
      mergeAt: mergesOf(sheet.merges),
      gridlines: sheet.showsGridlines,
      date1904: book.date1904,
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
