import type { BorderLine, CellStyle, PlanCell } from "../../workbook/sheet-plan";
import { COLUMNS } from "./grid";
import type { RowCell, RowGroup, SheetRow } from "./sheet-row";
import type { StyleBook } from "./style-book";
import { numberAt } from "../../values/item-at";

const ALL: readonly (readonly [number, number])[] = [[1, COLUMNS]];

function isWithin(row: SheetRow, column: number): boolean {
  return (row.stretches ?? ALL).some(([from, to]) => column >= from && column <= to);
}

function lined(style: CellStyle, above: BorderLine | undefined, below: BorderLine | undefined): CellStyle {
  return { ...style, ...(above ? { top: above } : {}), ...(below ? { bottom: below } : {}) };
}

function planCell(cell: RowCell, row: number, rows: RowGroup, book: StyleBook): PlanCell {
  const { at, span, down = 1, value, style, link, remark, isFilled, isShare } = cell;
  const [first, last] = [rows[row - 1], rows[row + down - 2]];
  const above = first && isWithin(first, at) ? first.above : undefined;
  const below = last && isWithin(last, at) ? last.below : undefined;
  return {
    row,
    column: at,
    ...(down > 1 ? { rows: down } : {}),
    ...(span > 1 ? { columns: span } : {}),
    ...(value === undefined || value === "" ? {} : { value }),
    style: book.key(lined(style, above, below)),
    ...(link === undefined ? {} : { link }),
    ...(remark === undefined ? {} : { remark }),
    ...(isFilled ? { isFilled } : {}),
    ...(isShare ? { isShare } : {}),
  };
}

/** Cells that carry a row's lines where nothing else stands. */
function fillers(row: SheetRow, at: number, isTaken: (column: number) => boolean, book: StyleBook): readonly PlanCell[] {
  if (!row.above && !row.below) return [];
  const style = book.key(lined({}, row.above, row.below));
  const cells: PlanCell[] = [];
  let from = 0;
  for (let column = 1; column <= COLUMNS + 1; column++) {
    const isFree = column <= COLUMNS && !isTaken(column) && isWithin(row, column);
    if (isFree && from === 0) from = column;
    if (isFree || from === 0) continue;
    const span = column - from;
    cells.push({ row: at, column: from, ...(span > 1 ? { columns: span } : {}), style });
    from = 0;
  }
  return cells;
}

/** A page's rows as cells, in reading order. */
export function pageCells(rows: RowGroup, book: StyleBook): readonly PlanCell[] {
  const takenUntil = new Array<number>(COLUMNS + 1).fill(0);
  return rows.flatMap((row, index) => {
    const at = index + 1;
    for (const { at: from, span, down = 1 } of row.cells) {
      for (let column = from; column < from + span; column++) takenUntil[column] = at + down - 1;
    }
    const cells = [
      ...row.cells.map((cell) => planCell(cell, at, rows, book)),
      ...fillers(row, at, (column) => numberAt(takenUntil, column) >= at, book),
    ];
    return cells.sort((a, b) => a.column - b.column);
  });
}
